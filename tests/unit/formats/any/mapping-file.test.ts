import { describe, expect, test } from "vitest";
import {
  isMapping,
  readMapping,
  type SavedMapping,
  shapeOf,
  writeMapping,
} from "../../../../src/formats/any/mapping-file.ts";

const saved: SavedMapping = {
  header: ["Nr", "Date", "Town"],
  columns: ["id", "when", null],
  answers: { "day-first": "month-first" },
};

describe("a mapping in a file", () => {
  test("comes back as it was saved", () => {
    const text = writeMapping(saved);
    expect(isMapping(text)).toBe(true);
    expect(readMapping(text)).toEqual({ ok: true, value: saved });
  });

  test("is refused where it says a meaning that there is not, or one twice", () => {
    const unknown = readMapping(
      writeMapping({ ...saved, columns: ["id", "moment" as "when", null] }),
    );
    expect(unknown).toMatchObject({ ok: false, error: [{ path: "/columns/1", found: "moment" }] });
    const twice = readMapping(writeMapping({ ...saved, columns: ["when", "when", null] }));
    expect(twice).toMatchObject({ ok: false, error: [{ path: "/columns/1" }] });
  });

  test("is refused where it is another file", () => {
    expect(readMapping('{"type":"FeatureCollection"}')).toMatchObject({ ok: false });
    expect(readMapping("[1")).toMatchObject({ ok: false });
    expect(readMapping('{"dispatch-atlas-mapping":1,"header":"a","columns":[]}')).toMatchObject({
      ok: false,
      error: [{ path: "/header" }],
    });
  });

  test("is of one shape with a table whose columns have the same names, however they are written", () => {
    expect(shapeOf(["nr", "DATE", "town "])).toBe(shapeOf(saved.header));
    expect(shapeOf(["nr", "town", "date"])).not.toBe(shapeOf(saved.header));
  });
});
