/** What a slide and a hand-out say of an event that two sources tell: side by side, what they differ in first. */
import { describe, expect, it } from "vitest";
import { wordsOf } from "../../../../src/i18n/catalogue.ts";
import { HANDOUT_WORDS } from "../../../../src/i18n/parts/handout.ts";
import type { EventId } from "../../../../src/model/schema/common.ts";
import { linesOf } from "../../../../src/surfaces/handout/account-facts.ts";
import { factsOfEvent } from "../../../../src/surfaces/handout/event-facts.ts";
import { HARBOUR } from "../../support/harbour.ts";
import { plainSpaces } from "../../support/plain-spaces.ts";

function factsOf(id: string) {
  const facts = HARBOUR.events.get(id as EventId);
  if (!facts) throw new Error(id);
  return factsOfEvent(facts, HARBOUR, wordsOf("en"), HANDOUT_WORDS.en);
}

describe("the facts of an event that several tell otherwise", () => {
  it("say first in what they differ, each by its source, and once what they say alike", () => {
    const facts = factsOf("walked-out-at-the-eastquay-terminal");
    expect(facts.map(({ label }) => label).slice(0, 4)).toEqual([
      "≠ When",
      "≠ On strike",
      "= Where",
      "Who says so",
    ]);
    expect(facts[1]).toMatchObject({
      told: [
        { name: "Northern Wire", text: expect.stringMatching(/^400/) },
        { name: "Coast Courier", text: expect.stringMatching(/^200/) },
      ],
      text: expect.stringMatching(/^Northern Wire: 400.*; Coast Courier: 200/),
    });
  });

  it("say of another place that it differs", () => {
    expect(factsOf("ordered-two-ships").map(({ label }) => label)).toContain("≠ Where");
  });

  it("name who says so once, and tell one account in two papers from two accounts", () => {
    const says = (id: string) => factsOf(id).find(({ label }) => label === "Who says so");
    expect(says("said-on-wednesday")).toMatchObject({
      told: [
        { name: "", text: "Northern Wire reported it, citing the Marrowgate Port Authority" },
        { name: "", text: "The Coast Courier reported it, citing the Marrowgate Port Authority" },
      ],
      note: "One first teller: this is one account, whoever passes it on.",
    });
    expect(says("walked-out-at-the-eastquay-terminal")?.note).toMatch(
      /^Two chains, no link in common/,
    );
  });

  it("are a line for each that tells it, on paper", () => {
    const [when, , , says] = factsOf("walked-out-at-the-eastquay-terminal");
    const lines = [when, says].flatMap((fact) => (fact ? linesOf(fact) : [])).map(plainSpaces);
    expect(lines).toEqual([
      "Northern Wire: 12 March 2024",
      "Coast Courier: 13 March 2024",
      "Northern Wire reported it",
      "The Coast Courier reported it, citing the Marrowgate Port Authority",
      "Two chains, no link in common: neither repeats the other.",
    ]);
    const where = factsOf("said-on-wednesday").find(({ label }) => label === "Where");
    expect(where?.text).not.toContain(".;");
  });

  it("are plain where one source tells it, or several alike", () => {
    expect(factsOf("the-quay-road-to-lorries").every(({ told }) => !told)).toBe(true);
    expect(factsOf("announced-on-march-9").every(({ label }) => !/^[≠=]/.test(label))).toBe(true);
  });
});
