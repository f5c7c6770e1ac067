import fc from "fast-check";
import { expect, it } from "vitest";
import { codesGatherer } from "../../../../src/formats/table/row-codes.ts";

const NAMES = ["a", "b", "b", "c", "__proto__"];
const cell = fc.constantFrom("", " ", "1", "2", " 2 ", "three");
const rows = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 12 });
const same = (text: string) => text;

it("keeps of each row what it holds, whatever the row before held", () => {
  fc.assert(
    fc.property(rows, fc.subarray([0, 1, 2, 3, 4]), (table, places) => {
      const kept = places.map((at) => ({ at, name: NAMES[at] ?? "" }));
      const gather = codesGatherer(kept, same);
      const gathered = table.map((cells) => gather(cells));
      const alone = table.map((cells) => codesGatherer(kept, same)(cells));
      expect(gathered).toEqual(alone);
      const plain = table.map((cells) =>
        kept
          .map(({ at, name }) => [name, (cells[at] ?? "").trim()] as const)
          .filter(([name, text]) => text !== "" && name !== "__proto__"),
      );
      expect(gathered.map((codes) => codes ?? {})).toEqual(plain.map(Object.fromEntries));
    }),
  );
});

it("leaves out cells that a column does not keep", () => {
  const keeps = (text: string) => text.length > 1;
  const gather = codesGatherer([{ name: "when", at: 0, keeps }], same);
  expect([["12"], ["1"], [""], ["12"]].map(gather)).toEqual([
    { when: "12" },
    undefined,
    undefined,
    { when: "12" },
  ]);
});
