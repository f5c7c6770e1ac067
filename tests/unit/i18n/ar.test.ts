import { expect, test } from "vitest";
import { ar } from "../../../src/i18n/ar.ts";
import { FAILURE_WORDS } from "../../../src/i18n/parts/failure.ts";
import { FILTER_WORDS } from "../../../src/i18n/parts/filters.ts";

test("a number of events takes each of the six forms", () => {
  const said = [0, 1, 2, 3, 11, 100].map((count) =>
    FILTER_WORDS.ar.count("خليفة حفتر", ar.events(count)),
  );
  expect(said).toEqual([
    "خليفة حفتر، لا أحداث",
    "خليفة حفتر، حدث واحد",
    "خليفة حفتر، حدثان",
    "خليفة حفتر، 3 أحداث",
    "خليفة حفتر، 11 حدثًا",
    "خليفة حفتر، 100 حدث",
  ]);
});

test("the total of the status line stands after a preposition", () => {
  expect(ar.status(1, 2)).toBe("1 من أصل حدثين");
  expect(ar.status(5, 9)).toBe("5 من أصل 9 أحداث");
});

test("the chain begins with the speaker whom the reader reads", () => {
  const chain = ar.event.chain([
    { name: "تاس", how: "reported" },
    { name: "وزارة الخارجية الروسية", how: "said" },
    { name: "خليفة حفتر", how: "denied" },
  ]);
  expect(chain).toBe("بحسب تاس، نقلًا عن وزارة الخارجية الروسية، نقلًا عن نفي صادر عن خليفة حفتر");
});

test("an address within a sentence is isolated from its direction", () => {
  expect(FAILURE_WORDS.ar.none("https://example.org/a.json", FAILURE_WORDS.ar.network)).toContain(
    "\u2068https://example.org/a.json\u2069",
  );
});
