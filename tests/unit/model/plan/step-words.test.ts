/** The words of a step as a reader changes them: those that they saw. */
import { describe, expect, it } from "vitest";
import { changesFor, changeWord } from "../../../../src/model/plan/step-words.ts";
import type { Step, StepId } from "../../../../src/model/schema/briefing.ts";

const STEP: Step = {
  id: "a" as StepId,
  title: "The ferry stops",
  line: "Because of high waves.",
  translations: { ru: { title: "Паром встал", line: "Из-за волн." } },
  events: [],
};

const write = (lang: string, field: "title" | "line" | "notes", text: string) =>
  changesFor(STEP, lang, field, text).reduce(changeWord, STEP);

describe("a text written over a step's", () => {
  it("goes to the translation where that was seen, else to the step's own words", () => {
    expect(write("ru", "title", "Паром стоит")).toEqual({
      ...STEP,
      translations: { ru: { title: "Паром стоит", line: "Из-за волн." } },
    });
    expect(write("ar", "title", "Else")).toEqual({ ...STEP, title: "Else" });
    expect(write("ru", "notes", "Slowly.")).toEqual({ ...STEP, notes: "Slowly." });
  });

  it("takes a line away in every language when it is empty", () => {
    expect(write("ru", "line", " ")).toEqual({
      id: STEP.id,
      title: STEP.title,
      translations: { ru: { title: "Паром встал" } },
      events: [],
    });
  });

  it("never leaves a step without a title", () => {
    expect(write("en", "title", "")).toBe(STEP);
    expect(changeWord(STEP, { lang: null, field: "title", text: null })).toBe(STEP);
  });
});
