/** Letters of a step's open questions, and where the answers would go. */
import { describe, expect, it } from "vitest";
import { slidesOf } from "../../../src/model/list-slides.ts";
import { letterQuestions, lettersInViews, lettersOn } from "../../../src/model/question-letters.ts";
import type { Question } from "../../../src/model/schema/question.ts";
import { findStep } from "../../../src/model/slides.ts";
import { ID, SHIPPED } from "../support/shipped-state.ts";

const asks = (...concerns: readonly object[]): Question =>
  ({ id: "q", text: "What?", concerns, evidence: [] }) as unknown as Question;

const lettered = (...questions: readonly Question[]) => letterQuestions(SHIPPED, questions, "en");

describe("where an answer would go", () => {
  it.each([
    ["on the ring", { event: ID.ring, part: "where" }, "ring"],
    ["at the point", { event: ID.moscow, part: "where" }, "point"],
    ["at the chip of a whole country", { event: ID.operations, part: "where" }, "corner"],
    ["below the map, for what has no place", { event: ID.call, part: "where" }, "below"],
    ["along the time, for a time", { event: ID.alert, part: "when" }, "time"],
    ["along the time, for who says so", { event: ID.ring, part: "attribution" }, "time"],
  ])("is %s", (_, concern, place) => {
    expect(lettered(asks(concern))[0]?.at).toEqual({ place, event: concern.event });
  });

  it("is the place, before anything else that is asked", () => {
    const question = asks({ event: ID.operations }, { event: ID.operations, part: "where" });
    expect(lettered(question)[0]?.at?.place).toBe("corner");
  });

  it("is nowhere for the hurt, for an actor, and for an event that is not there", () => {
    const nowhere = [
      asks({ event: ID.ring, part: "casualties" }),
      asks({ actor: ID.haftar }),
      asks({ event: "gone", part: "where" }),
    ];
    for (const { letter, at } of lettered(...nowhere)) expect([letter, at]).toEqual([null, null]);
  });
});

describe("the letters", () => {
  it("follow each other, over what has none", () => {
    const where = asks({ event: ID.ring, part: "where" });
    const letters = lettered(where, asks({ actor: ID.haftar }), where).map(({ letter }) => letter);
    expect(letters).toEqual(["a", null, "b"]);
  });

  it("are those of the room's language", () => {
    const where = asks({ event: ID.ring, part: "where" });
    const given = (lang: "ar" | "ru") =>
      letterQuestions(SHIPPED, [where, where], lang).map(({ letter }) => letter);
    expect([given("ar"), given("ru")]).toEqual([
      ["أ", "ب"],
      ["а", "б"],
    ]);
  });

  it("stand together at one event, on the map and along the time apart", () => {
    const where = asks({ event: ID.ring, part: "where" });
    const when = asks({ event: ID.ring, part: "when" });
    const { map, time } = lettersInViews(lettered(where, when, where));
    expect([map.get(ID.ring), time.get(ID.ring)]).toEqual(["ac", "b"]);
  });

  it("of the shipped briefing are six, each at a place or a time", () => {
    const step = SHIPPED.dataset.briefing?.steps.at(-1);
    const slide = step && findStep(SHIPPED, step.id);
    if (!slide) throw new Error("no step");
    const letters = lettersOn(SHIPPED, slide, "en").flatMap(({ letter }) => letter ?? []);
    expect(letters.join("")).toBe("abcdef");
  });

  it("mean the same on each slide of a step that goes on", () => {
    const ids = [...SHIPPED.questions.keys()].slice(0, 16);
    const step = { id: "all", title: "All", events: [], questions: ids };
    const slides = slidesOf(SHIPPED, { steps: [step as never] }).filter(
      (slide) => slide.type === "step",
    );
    expect(slides.map(({ questions }) => questions.length)).toEqual([6, 6, 4]);
    const letters = slides.flatMap((slide) => lettersOn(SHIPPED, slide, "en"));
    expect(letters.map(({ question }) => question.id)).toEqual(ids);
    const given = letters.flatMap(({ letter }) => letter ?? []);
    expect(new Set(given).size).toBe(given.length);
  });
});
