import { describe, expect, it } from "vitest";
import type { Row } from "../../../../../src/surfaces/compose/keeping/drafts-database.ts";
import {
  type Upgrade,
  upgradeRows,
} from "../../../../../src/surfaces/compose/keeping/upgrade-rows.ts";

const ROWS: readonly Row[] = [
  { store: "records", key: ["draft", "actors", "a"], value: { id: "a", called: "Harbour master" } },
];

/** As a version would need one in which a record's part had another name. */
const RENAMED: Upgrade = (rows) =>
  rows.map((row) => {
    const { called, ...others } = row.value as Record<string, unknown>;
    return { ...row, value: { ...others, name: called } };
  });
const SIDED: Upgrade = (rows) =>
  rows.map((row) => ({ ...row, value: { ...(row.value as object), kind: "person" } }));

const valuesOf = (version: number) =>
  upgradeRows(ROWS, version, [RENAMED, SIDED]).map(({ value }) => value);

describe("rows of an older version", () => {
  it("go through each step from theirs on", () => {
    expect(valuesOf(1)).toEqual([{ id: "a", name: "Harbour master", kind: "person" }]);
    expect(valuesOf(2)).toEqual([{ id: "a", called: "Harbour master", kind: "person" }]);
  });

  it("are the very same where they are of this version", () => {
    expect(upgradeRows(ROWS, 3, [RENAMED, SIDED])).toEqual(ROWS);
    expect(ROWS[0]?.value).toEqual({ id: "a", called: "Harbour master" });
  });
});
