/** Gathers marks that would cover each other into sites: a mark, a flag with a few, or a stack of many. Pure. */
import { type Box, boxRound, contains, overlaps, type XY } from "./box.ts";
import { polar, UP } from "./fan.ts";

/** A mark's place on the screen at one zoom. */
export interface Spot extends XY {
  readonly id: string;
  readonly selected: boolean;
  /** Stands beside its place, with an arrow to it. */
  readonly toward: boolean;
}

export interface MarkLeaf {
  readonly type: "mark";
  readonly id: string;
  /** From the site to the mark's centre. */
  readonly offset: XY;
  /** From the site to the place that the mark is about. */
  readonly place: XY;
}

export interface StackLeaf {
  readonly type: "stack";
  readonly ids: readonly string[];
  readonly offset: XY;
}

export type Leaf = MarkLeaf | StackLeaf;

export interface Site extends XY {
  /** The first mark's id. */
  readonly key: string;
  readonly ids: readonly string[];
  readonly leaves: readonly Leaf[];
  /** Marks stand off their places, so the places need their own signs. */
  readonly isAside: boolean;
  /** From the site: what holds the marks of one place and its name, which begins at the left; null where none is needed. */
  readonly flag: Box | null;
}

export const MARK_SIZE = 28;
const STACK_SIZE = 32;
/** A flag holds no more. */
const FLAG_LIMIT = 6;
/** The places of a flag's marks are no farther apart, or it would stand for nowhere. */
const FLAG_REACH = 12;
/** From the place to its flag, what each of its marks has of it either way, and what it keeps free at its ends. */
const FLAG = { off: 13, slot: 30, padding: 3 } as const;
/** From a place to a mark that stands beside it. */
const ASIDE = 25;
/** From the middle between a selected mark and its stack to either. */
const BESIDE = 17;
/** Marks nearer than this are one site. */
const REACH = 33;
const DIRECTIONS = [0, -1, 1, -2, 2, 4, -3, 3].map((turn) => UP + (turn * Math.PI) / 4);

/** What flags need to know of where they fly. */
export interface FlagRoom {
  /** Of what a flag says before its marks; their places at the first choice do not depend on it. */
  readonly nameWidth?: (ids: readonly string[]) => number;
  /** What would cover a flag, in the spots' own pixels. */
  readonly covered?: readonly Box[];
  /** What no flag may lie over, in the same pixels: rather a stack. */
  readonly barred?: readonly Box[];
  /** How large a mark's target in a flag is at least: a fingertip is larger than a pointer. */
  readonly target?: number;
}

/**
 * Arranges the marks so that none covers another: marks near each other make a site, a site becomes a flag
 * if it is small and has room, a stack otherwise. The selected mark never disappears in a stack.
 *
 * @param spots in the order in which the keyboard walks them
 * @param frame what is in view, in the spots' own pixels; a flag flies within it where it can
 */
export function arrangeSites(
  spots: readonly Spot[],
  frame: Box,
  { nameWidth = () => 0, covered = [], barred = [], target = 0 }: FlagRoom = {},
): Site[] {
  const groups = gather(spots);
  const taken = new Map(groups.map((group) => [group, [footprint(group)]]));
  const sites = new Map<Group, Site>();
  for (const group of [...groups].sort(byClaim)) {
    const others = groups
      .filter((other) => other !== group)
      .flatMap((other) => taken.get(other) ?? []);
    const site = arrangeGroup(group, others, { frame, covered, barred, nameWidth, target });
    sites.set(group, site);
    taken.set(group, siteBoxes(site));
  }
  return groups.map((group) => sites.get(group)).filter((site) => site !== undefined);
}

/** The boxes that a site's marks and stack fill. */
export function leafBoxes(site: Site): Box[] {
  return site.leaves.map(({ type, offset }) =>
    boxRound(
      { x: site.x + offset.x, y: site.y + offset.y },
      type === "mark" ? MARK_SIZE : STACK_SIZE,
    ),
  );
}

/** All that a site fills: its flag, else its marks and its stack. */
export function siteBoxes(site: Site): Box[] {
  const { flag, x, y } = site;
  return flag === null ? leafBoxes(site) : [{ ...flag, x: x + flag.x, y: y + flag.y }];
}

type Group = readonly [Spot, ...Spot[]];

function gather(spots: readonly Spot[]): Group[] {
  const cells = new Map<string, [Spot, ...Spot[]][]>();
  const groups: [Spot, ...Spot[]][] = [];
  const cellOf = ({ x, y }: XY, dx = 0, dy = 0) =>
    `${Math.floor(x / REACH) + dx},${Math.floor(y / REACH) + dy}`;
  for (const spot of spots) {
    const around = [-1, 0, 1].flatMap((dx) =>
      [-1, 0, 1].flatMap((dy) => cells.get(cellOf(spot, dx, dy)) ?? []),
    );
    const near = nearest(spot, around);
    if (near !== undefined) {
      near.push(spot);
      continue;
    }
    const group: [Spot, ...Spot[]] = [spot];
    groups.push(group);
    const cell = cells.get(cellOf(spot));
    if (cell === undefined) cells.set(cellOf(spot), [group]);
    else cell.push(group);
  }
  return groups;
}

/**
 * The group within reach whose head is nearest; of two as near the left one, or the upper. Which cell a head lies in must not
 * decide: the cells stay where they are while the map is panned.
 */
function nearest<Some extends Group>({ x, y }: XY, groups: readonly Some[]): Some | undefined {
  const distance = ([head]: Some) => Math.hypot(head.x - x, head.y - y);
  return groups
    .filter((group) => distance(group) < REACH)
    .sort((a, b) => distance(a) - distance(b) || a[0].x - b[0].x || a[0].y - b[0].y)[0];
}

function footprint(group: Group): Box {
  return boxRound(group[0], group.length === 1 ? MARK_SIZE : STACK_SIZE);
}

/** Who chooses a flag's room first: the selected one's site, then the smaller. */
function byClaim(a: Group, b: Group): number {
  const hasSelected = (group: Group) => (group.some(({ selected }) => selected) ? 0 : 1);
  return hasSelected(a) - hasSelected(b) || a.length - b.length;
}

function arrangeGroup(
  group: Group,
  others: readonly Box[],
  { frame, covered, barred, nameWidth, target }: Required<FlagRoom> & { readonly frame: Box },
): Site {
  const [head] = group;
  const ids = group.map(({ id }) => id);
  const site = { key: head.id, x: head.x, y: head.y, ids, isAside: false, flag: null };
  const options = asideOf(group, () => nameWidth(ids), target).map((aside) => ({
    ...site,
    ...aside,
  }));
  const free = options.filter((one) => isFree(one, others) && isFree(one, barred));
  const inside = free.filter((one) => siteBoxes(one).every((box) => contains(frame, box)));
  const chosen = inside.find((one) => isFree(one, covered)) ?? inside[0] ?? free[0];
  if (chosen !== undefined) return chosen;
  if (group.length === 1) return { ...site, leaves: [single(head)] };
  const stacks = DIRECTIONS.map((direction) => ({ ...site, leaves: stack(group, direction) }));
  return stacks.find((one) => isFree(one, others)) ?? { ...site, leaves: stack(group, 0) };
}

type Aside = Pick<Site, "leaves" | "isAside" | "flag">;

/** The ways in which a site's marks can stand off its place, the best first; none where they need not or cannot. */
function asideOf(group: Group, nameWidth: () => number, target: number): Aside[] {
  const [head] = group;
  if (group.length === 1) {
    if (!head.toward) return [];
    const beside = (direction: number) => ({ ...single(head), offset: polar(ASIDE, direction) });
    return DIRECTIONS.map((turn) => ({ leaves: [beside(turn)], isAside: true, flag: null }));
  }
  const isNarrow = group.every(({ x, y }) => Math.hypot(x - head.x, y - head.y) < FLAG_REACH);
  if (group.length > FLAG_LIMIT || !isNarrow) return [];
  const slot = Math.max(FLAG.slot, target);
  return flagsFor(group.length, Math.ceil(nameWidth()), slot).map((flag) => ({
    leaves: group.map(({ id, x, y }, index) => ({
      type: "mark",
      id,
      offset: {
        x: flag.x + flag.width - FLAG.padding - (group.length - index - 0.5) * slot,
        y: flag.y + flag.height / 2,
      },
      place: { x: x - head.x, y: y - head.y },
    })),
    isAside: true,
    flag,
  }));
}

/** Above the place and then below it: the name before its line and the marks behind it, or shifted to one side. */
function flagsFor(count: number, nameWidth: number, slot: number): Box[] {
  const { off, padding } = FLAG;
  const width = nameWidth + count * slot + 2 * padding;
  const end = slot / 2;
  const starts = [-nameWidth - padding - end, end - width, -end];
  return [-off - slot, off].flatMap((y) => starts.map((x) => ({ x, y, width, height: slot })));
}

function single({ id }: Spot): MarkLeaf {
  return { type: "mark", id, offset: { x: 0, y: 0 }, place: { x: 0, y: 0 } };
}

function isFree(site: Site, others: readonly Box[]): boolean {
  return siteBoxes(site).every((box) => !others.some((other) => overlaps(box, other)));
}

/** The selected mark stands beside the stack of the others. */
function stack(group: Group, direction: number): Leaf[] {
  const chosen = group.find(({ selected }) => selected);
  const ids = group.filter((spot) => spot !== chosen).map(({ id }) => id);
  if (chosen === undefined) return [{ type: "stack", ids, offset: { x: 0, y: 0 } }];
  const { x, y } = polar(BESIDE, direction);
  return [
    { ...single(chosen), offset: { x: -x, y: -y } },
    { type: "stack", ids, offset: { x, y } },
  ];
}
