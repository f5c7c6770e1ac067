/** The rows of a timeline that counts: each class of events is in exactly one. Decided for the whole dataset, so that no filter changes them. */
import type { FactionId } from "./schema/common.ts";
import { keyOfShare, type Share, type ShareClass } from "./share-class.ts";

export type BandRow = {
  readonly id: string;
  /** Indexes into the classes, most events first. */
  readonly codes: readonly number[];
} & (
  | { readonly of: "class"; readonly share: ShareClass }
  /** A coloured side with whoever else, or with nobody: what is too little for rows of its own. */
  | { readonly of: "any-other"; readonly side: FactionId }
  | { readonly of: "rest" }
);

/** A class of coloured sides has a row of its own from this share of all events. */
const OWN_ROW = 0.1;
/** And what is left of a coloured side from this one: below it the row would be a line of dust. */
const ANY_OTHER_ROW = 0.02;

/**
 * @param classes most events first
 * @param totals by class, in the whole dataset
 * @returns classes of their own first, then each coloured side with any other, then the rest; most events first in each
 */
export function bandRows(classes: readonly ShareClass[], totals: Uint32Array): readonly BandRow[] {
  const all = totals.reduce((sum, count) => sum + count, 0);
  const countOf = ({ codes }: BandRow) => codes.reduce((sum, code) => sum + (totals[code] ?? 0), 0);
  const own: BandRow[] = [];
  const left = new Map<FactionId, number[]>();
  const rest: number[] = [];
  for (const [code, share] of classes.entries()) {
    const home = homeOf(share, (totals[code] ?? 0) / all);
    if (home === "own") own.push(ownRow(share, code));
    else if (home === "rest") rest.push(code);
    else left.set(home.side, [...(left.get(home.side) ?? []), code]);
  }
  const others = [...left].map(([side, codes]) => leftRow(side, codes, classes));
  // Where every event has one side, there are no more rows than there are colours.
  const isOneSided = !classes.some((share) => share.by === "side" && share.sides.length > 1);
  const shown = others.filter((row) => isOneSided || countOf(row) / all >= ANY_OTHER_ROW);
  for (const row of others) if (!shown.includes(row)) rest.push(...row.codes);
  const rows = [...own, ...shown.filter(isPlain)].sort((a, b) => countOf(b) - countOf(a));
  const mixed = shown.filter((row) => !isPlain(row)).sort((a, b) => countOf(b) - countOf(a));
  const last: BandRow[] = rest.length > 0 ? [{ of: "rest", id: "rest", codes: inOrder(rest) }] : [];
  return [...rows, ...mixed, ...last];
}

function ownRow(share: ShareClass, code: number): BandRow {
  return { of: "class", id: keyOfShare(share), share, codes: [code] };
}

/** A side that has nothing but events of its own alone has no others to be merged with. */
function leftRow(
  side: FactionId,
  codes: readonly number[],
  classes: readonly ShareClass[],
): BandRow {
  const [code] = codes;
  const share = code === undefined ? undefined : classes[code];
  if (code !== undefined && codes.length === 1 && share?.by === "side" && share.sides.length === 1)
    return ownRow(share, code);
  return { of: "any-other", id: `any-other ${side}`, side, codes };
}

function isPlain({ of }: BandRow): boolean {
  return of === "class";
}

/** The classes come most events first. */
function inOrder(codes: readonly number[]): readonly number[] {
  return [...codes].sort((a, b) => a - b);
}

type Home = "own" | "rest" | { readonly side: FactionId };

function homeOf(share: ShareClass, part: number): Home {
  switch (share.by) {
    case "certainty":
    case "source":
      return "own";
    case "speaker":
      return typeof share.speaker === "object" && share.speaker.side === null ? "rest" : "own";
    case "side":
      return homeOfSides(share.sides, part);
  }
}

function homeOfSides([first, ...others]: readonly Share[], part: number): Home {
  if (first === null || first === undefined) return "rest";
  return part >= OWN_ROW && !others.includes(null) ? "own" : { side: first };
}

/** @returns the row of each class, by its code */
export function rowsByCode(rows: readonly BandRow[]): readonly BandRow[] {
  const byCode: BandRow[] = [];
  for (const row of rows) for (const code of row.codes) byCode[code] = row;
  return byCode;
}
