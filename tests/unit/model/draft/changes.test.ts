/** What a form changes in a record. */
import { expect, test } from "vitest";
import { nextRole, withRole } from "../../../../src/model/draft/change-role.ts";
import { EXTENTS, extentOf, withExtent } from "../../../../src/model/draft/change-where.ts";
import { patch, replaceAt } from "../../../../src/model/draft/patch.ts";

test("what is emptied or taken away leaves no key", () => {
  const record = { id: "a", title: "One", short: "O" };
  expect(patch(record, { short: "" })).toEqual({ id: "a", title: "One" });
  expect(patch(record, { short: undefined, title: "Two" })).toEqual({ id: "a", title: "Two" });
  expect(replaceAt(["a", "b"], 0, null)).toEqual(["b"]);
  expect(replaceAt(["a", "b"], 1, "c")).toEqual(["a", "c"]);
});

test("a participant keeps its actor with any role; a party joins the side that has nobody", () => {
  const ann = { actor: "ann", role: "principal" } as const;
  expect(withRole(ann, "target", [])).toEqual({ actor: "ann", role: "target" });
  expect(withRole(ann, "party", [])).toEqual({ actor: "ann", role: "party", side: 1 });
  const bob = { actor: "bob", role: "party", side: 1 } as const;
  expect(withRole(ann, "party", [bob])).toEqual({ actor: "ann", role: "party", side: 2 });
  expect(withRole(bob, "subject", [])).toEqual({ actor: "bob", role: "subject" });
});

test("the first participant acts, the next is the other side, and beside a party stands a party", () => {
  expect(nextRole([])).toBe("principal");
  expect(nextRole([{ role: "principal" }])).toBe("counterpart");
  expect(nextRole([{ role: "party", side: 1 }])).toBe("party");
});

test("place and basis stay whatever the extent, until it is unplaced", () => {
  const where = { extent: "point", place: "quay", basis: "inferred", inferences: ["why"] } as const;
  for (const choice of EXTENTS.filter((one) => one !== "unplaced")) {
    const changed = withExtent(where, choice);
    expect(changed).toMatchObject({ place: "quay", basis: "inferred", inferences: ["why"] });
    expect(extentOf(changed)).toBe(choice);
  }
  expect(withExtent(where, "unplaced")).toEqual({ extent: "unplaced" });
});

test("a radius and a level are there as soon as the extent needs them, and go when it does not", () => {
  const ring = withExtent({ extent: "point", place: "quay", basis: "stated" }, "ring");
  expect(ring).toMatchObject({ radiusKm: 10 });
  expect(withExtent({ ...ring, radiusKm: 25 }, "near")).toMatchObject({ radiusKm: 25 });
  expect(withExtent(ring, "region")).not.toHaveProperty("radiusKm");
  expect(withExtent(ring, "area")).toMatchObject({ level: "district" });
});
