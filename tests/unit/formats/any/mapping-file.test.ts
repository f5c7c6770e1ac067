import { expect, test } from "vitest";
import { isMapping, saveMapping, shapeOf } from "../../../../src/formats/any/mapping-file.ts";

test("a mapping is known by its first key, as it is saved", () => {
  expect(isMapping(JSON.stringify(saveMapping(["Date"], { columns: ["when"] }), null, 2))).toBe(
    true,
  );
  expect(isMapping('{"format":"dispatch-atlas/2"}')).toBe(false);
});

test("tables have one shape where their columns have the same names, however they are written", () => {
  expect(shapeOf(["Nr", "Event Date"])).toBe(shapeOf(["nr ", "EVENT_DATE"]));
  expect(shapeOf(["nr", "date"])).not.toBe(shapeOf(["date", "nr"]));
});
