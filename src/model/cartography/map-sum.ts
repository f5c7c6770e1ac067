/** What a counted map tells of the kept events: each in exactly one of these, so that they add up to what is kept. */

export interface MapSum {
  /** Drawn one by one. */
  readonly singly: number;
  readonly grouped: number;
  /** How many groups those stand in. */
  readonly groups: number;
  /** Known to an area alone, and counted in a corner. */
  readonly areas: number;
  /** At places beyond the frame. */
  readonly beyond: number;
  /** Without any place. */
  readonly unplaced: number;
  /** All of them. */
  readonly total: number;
}

interface Parts {
  /** The events of each mark in the frame. */
  readonly marks: readonly { readonly count: number }[];
  readonly areas: readonly { readonly count: number }[];
  readonly beyond: readonly { readonly count: number }[];
  readonly unplaced: number;
}

export function sumMap({ marks, areas, beyond, unplaced }: Parts): MapSum {
  const groups = marks.filter(({ count }) => count > 1);
  const singly = marks.length - groups.length;
  const [grouped, area, far] = [groups, areas, beyond].map(sum) as [number, number, number];
  return {
    singly,
    grouped,
    groups: groups.length,
    areas: area,
    beyond: far,
    unplaced,
    total: singly + grouped + area + far + unplaced,
  };
}

function sum(parts: readonly { readonly count: number }[]): number {
  return parts.reduce((total, { count }) => total + count, 0);
}
