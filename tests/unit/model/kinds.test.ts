/** Kinds that a dataset declares, beside the atlas's own. */
import { expect, test } from "vitest";
import { indexDataset } from "../../../src/model/atlas.ts";
import { isClaimed } from "../../../src/model/claim.ts";
import { eventKindsOf, glyphOf, isMutual, tieGlyphOf } from "../../../src/model/kinds.ts";
import { readDataset } from "../../../src/model/read-dataset.ts";
import type { Relation, RelationType } from "../../../src/model/schema/actor.ts";
import type { EventKind } from "../../../src/model/schema/event.ts";
import { GLYPH_PATHS } from "../../../src/model/symbols.ts";
import { EVENT_KINDS } from "../../../src/model/vocabulary.ts";
import { goodValue } from "../formats/read-fixtures.ts";

const reading = readDataset(goodValue("every-field-2"));
if (!reading.ok) throw new Error(JSON.stringify(reading.error));
const atlas = indexDataset(reading.value);

test("a declared kind of event stands after the atlas's own, with the sign that it chose", () => {
  expect(eventKindsOf(atlas)).toEqual([...EVENT_KINDS, "raid"]);
  expect(glyphOf(atlas, "raid" as EventKind)).toBe("clash");
  const signs = EVENT_KINDS.map((kind) => glyphOf(atlas, kind));
  expect(new Set(signs).size).toBe(EVENT_KINDS.length);
  for (const sign of signs) expect(GLYPH_PATHS).toHaveProperty(sign);
});

test("a declared tie ends in the sign that it chose, and runs one way unless it says both", () => {
  const [feeds, follows] = ["feeds", "follows"] as RelationType[];
  expect(
    [feeds, follows, "opposes", "heads"].map((type) => tieGlyphOf(atlas, type as RelationType)),
  ).toEqual(["diamond", "open", "zigzag", "full"]);
  expect(
    [feeds, follows, "opposes", "heads"].map((type) => isMutual(atlas, type as RelationType)),
  ).toEqual([true, false, true, false]);
});

test("a tie is a claim where another than the publisher of its words says so", () => {
  const tie = (attribution?: Relation["attribution"]) => {
    const [first] = atlas.dataset.relations;
    const { attribution: _, ...rest } = first as Relation;
    return isClaimed({ ...rest, ...(attribution && { attribution }) } as Relation, atlas);
  };
  const said = (...actors: (string | null)[]) =>
    actors.map((actor) => ({ actor, how: "said" })) as unknown as Relation["attribution"];
  expect(tie()).toBe(false);
  expect(tie(said("agency"))).toBe(false);
  expect(tie(said("ann", "agency"))).toBe(true);
  expect(tie(said(null, "agency"))).toBe(true);
});
