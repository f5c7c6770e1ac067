/** What a slide and a hand-out say of an event that two sources tell: side by side, what they differ in first. */
import { describe, expect, it } from "vitest";
import { wordsOf } from "../../../../src/i18n/catalogue.ts";
import { HANDOUT_WORDS } from "../../../../src/i18n/parts/handout.ts";
import type { EventId } from "../../../../src/model/schema/common.ts";
import { factsOfEvent } from "../../../../src/surfaces/handout/event-facts.ts";
import { HARBOUR } from "../../support/harbour.ts";

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

  it("are plain where one source tells it, or several alike", () => {
    expect(factsOf("the-quay-road-to-lorries").every(({ told }) => !told)).toBe(true);
    expect(factsOf("announced-on-march-9").every(({ label }) => !/^[≠=]/.test(label))).toBe(true);
  });
});
