/** Which rows a timeline that counts has. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { bandRows, rowsByCode } from "../../../src/model/band-rows.ts";
import type { FactionId, SourceId } from "../../../src/model/schema/common.ts";
import { keyOfShare, type Share, type ShareClass } from "../../../src/model/share-class.ts";

const side = (id: string) => id as FactionId;
const [north, south, west] = [side("north"), side("south"), side("west")];
const pair = (one: Share, other: Share): ShareClass => ({ by: "side", sides: [one, other] });
const single = (one: Share): ShareClass => ({ by: "side", sides: [one] });

function rowsOf(counted: readonly (readonly [ShareClass, number])[]) {
  const classes = counted.map(([share]) => share);
  const rows = bandRows(
    classes,
    Uint32Array.from(counted, ([, count]) => count),
  );
  return rows.map(({ id, codes }) => [id, codes]);
}

test("pairs of a tenth or more stand alone, then each side with any other, then the rest", () => {
  const counted = [
    [pair(north, south), 500],
    [pair(north, west), 200],
    [pair(south, null), 90],
    [pair(south, west), 80],
    [pair(north, null), 60],
    [pair(null, null), 40],
    [single(south), 20],
    [pair(west, null), 10],
  ] as const;
  expect(rowsOf(counted)).toEqual([
    [keyOfShare(pair(north, south)), [0]],
    [keyOfShare(pair(north, west)), [1]],
    ["any-other south", [2, 3, 6]],
    ["any-other north", [4]],
    ["rest", [5, 7]],
  ]);
});

test("where events have one side each, every coloured side has its own row", () => {
  const counted = [
    [single(north), 900],
    [single(null), 90],
    [single(south), 10],
  ] as const;
  expect(rowsOf(counted)).toEqual([
    [keyOfShare(single(north)), [0]],
    [keyOfShare(single(south)), [2]],
    ["rest", [1]],
  ]);
});

test("speakers and certainties stand alone, speakers of no coloured side last", () => {
  const agency: ShareClass = { by: "speaker", speaker: "agency" };
  const nobody: ShareClass = { by: "speaker", speaker: { side: null } };
  const ofNorth: ShareClass = { by: "speaker", speaker: { side: north } };
  const counted = [
    [agency, 5],
    [nobody, 3],
    [ofNorth, 1],
  ] as const;
  expect(rowsOf(counted)).toEqual([
    [keyOfShare(agency), [0]],
    [keyOfShare(ofNorth), [2]],
    ["rest", [1]],
  ]);
});

test("each source that has a colour has its own row, and so have all others, several and none", () => {
  const counted = [
    [{ type: "several-sources", rank: 5 }, 500],
    [{ type: "source", source: "wire" as SourceId, rank: 0 }, 40],
    [{ type: "unsourced", rank: 6 }, 2],
    [{ type: "other-source", rank: 4 }, 1],
  ] as const;
  const classes = counted.map(([source, count]) => [{ by: "source", source }, count] as const);
  expect(rowsOf(classes)).toEqual(classes.map(([share], code) => [keyOfShare(share), [code]]));
});

test("every class is in exactly one row, and no two rows have the same id", () => {
  const share = fc.constantFrom<Share>(north, south, west, null);
  const anyClass = fc.oneof(
    share.map(single),
    fc.tuple(share, share).map(([a, b]) => pair(a, b)),
  );
  const anyCounted = fc.uniqueArray(fc.tuple(anyClass, fc.nat(1000)), {
    selector: ([one]) => keyOfShare(one),
  });
  fc.assert(
    fc.property(anyCounted, (counted) => {
      const sorted = [...counted].sort((a, b) => b[1] - a[1]);
      const classes = sorted.map(([one]) => one);
      const rows = bandRows(
        classes,
        Uint32Array.from(sorted, ([, count]) => count),
      );
      const codes = rows.flatMap((row) => row.codes).sort((a, b) => a - b);
      expect(codes).toEqual(classes.map((_, code) => code));
      expect(rowsByCode(rows).length).toBe(classes.length);
      expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    }),
  );
});
