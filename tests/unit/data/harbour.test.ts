/** The second example: that it is sound and says what its two documents say, and what it is an example of. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { validateDocument } from "../../../src/cli/data/validate-document.ts";
import { chainsOf } from "../../../src/model/accounts/chains.ts";
import { differencesOf } from "../../../src/model/accounts/compare-accounts.ts";
import { eachObject } from "../../../src/model/checks/walk.ts";
import { canonicalJson } from "../../../src/model/draft/canonical-json.ts";
import { verdictOf } from "../../../src/model/facets/telling.ts";
import { warningsOf } from "../../../src/model/warnings.ts";
import { HARBOUR, HARBOUR_JSON, HARBOUR_TEXTS } from "../support/harbour.ts";

const { dataset } = HARBOUR;

describe("the second example", () => {
  it("has nothing implausible, and gives no sentence of its sources back", () => {
    const cells = readFileSync(
      new URL("../../../data/country-cells.json", import.meta.url),
      "utf8",
    );
    expect(warningsOf(dataset, JSON.parse(cells))).toEqual([]);
  });

  it("is written in the format's one order", () => {
    expect(HARBOUR_JSON).toBe(canonicalJson(dataset));
  });

  it("has every fragment in the document that it is of, letter by letter", async () => {
    for (const [index, text] of HARBOUR_TEXTS.entries()) {
      const bytes = new TextEncoder().encode(text);
      const verdict = await validateDocument("harbour.json", dataset, "text", bytes);
      expect(verdict).toMatchObject({ source: dataset.sources[index]?.id, likeness: "exact" });
      expect([verdict.errors, verdict.warnings]).toEqual([[], []]);
      expect(verdict.standing).toBe(verdict.fragments);
    }
  });

  it("says every word of the dataset's own in Arabic and Russian too", () => {
    const scripts = { ar: /\p{Script=Arabic}/u, ru: /\p{Script=Cyrillic}/u };
    const words = ["title", "short", "summary", "name", "note", "text", "reason", "line", "notes"];
    eachObject(dataset, (record, found) => {
      const place = found.path();
      if (place.includes("translations")) return;
      for (const key of words.filter((one) => typeof record[one] === "string"))
        for (const [lang, script] of Object.entries(scripts)) {
          const { translations } = record as Record<string, Record<string, Record<string, string>>>;
          expect(translations?.[lang]?.[key], `${place.join("/")} ${key}`).toMatch(script);
        }
    });
  });

  it("has an event of each kind: alike, in another day and number, in another place, of one teller, by one alone", () => {
    const { places } = HARBOUR;
    const told = [...HARBOUR.events.values()].map((facts) => [
      facts.event.id,
      verdictOf(facts, HARBOUR),
      differencesOf(facts, places),
      chainsOf(facts.accounts ?? []).voices.length,
    ]);
    expect(told).toEqual([
      ["announced-on-march-9", "agree", [], 0],
      ["walked-out-at-the-eastquay-terminal", "differ", ["when", "number"], 2],
      ["said-on-wednesday", "agree", [], 1],
      ["ordered-two-ships", "differ", ["where"], 2],
      ["to-one-table-on-friday", "alone", [], 0],
      ["the-quay-road-to-lorries", "alone", [], 0],
    ]);
  });
});
