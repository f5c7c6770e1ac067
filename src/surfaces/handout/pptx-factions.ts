/** Who stands where, on a PowerPoint slide: a box a faction with its actors, and the ties below. */
import type { PageFaction } from "./handout-page.ts";
import { mirror, PLACES, type Place } from "./pptx-layout.ts";
import { type Desk, type Line, sizeOf, write } from "./pptx-text.ts";

/** Room between boxes, in inches. */
const GAP = 0.2;
const BOXES = { top: 1.5, height: 3 } as const;
const TIES_A_COLUMN = 2;
const SMALL_SIZES = [14, 13, 12, 11, 10, 9, 8] as const;

/** A box a faction with its actors, as shapes that can be moved; the ties below, as sentences. */
export function drawFactions(desk: Desk): void {
  const { factions, further } = desk.page;
  const ties = [...desk.page.ties, ...further];
  const boxes = split(PLACES.all.w, factions.length).map(({ x, w }) => ({
    x,
    y: BOXES.top,
    w,
    h: BOXES.height,
  }));
  const said = factions.map(({ name, actors, further: rest }) => [
    { text: name, isHeading: true },
    ...actors.map((actor) => ({ text: actor.name, after: actor.office, isFirst: true })),
    ...(rest === null ? [] : [{ text: rest, isFirst: true }]),
  ]);
  const size = smallest(said, boxes.map(inside));
  for (const [index, box] of boxes.entries()) {
    drawBox(desk, box, factions[index]);
    write(desk, inside(box), said[index] ?? [], [size]);
  }
  const top = BOXES.top + BOXES.height + GAP;
  const columns = split(PLACES.all.w, TIES_A_COLUMN).map(({ x, w }) => ({
    x,
    y: top,
    w,
    h: PLACES.credit.y - 0.07 - top,
  }));
  const half = Math.ceil(ties.length / TIES_A_COLUMN);
  const parts = columns.map((_, index) =>
    ties.slice(index * half, (index + 1) * half).map((text) => ({ text })),
  );
  const tieSize = smallest(parts, columns);
  for (const [index, column] of columns.entries())
    write(desk, column, parts[index] ?? [], [tieSize]);
}

/** Columns of the same width. */
function split(width: number, count: number): readonly Pick<Place, "x" | "w">[] {
  const w = (width - GAP * (count - 1)) / count;
  return Array.from({ length: count }, (_, index) => ({
    x: PLACES.all.x + index * (w + GAP),
    w,
  }));
}

function inside({ x, y, w, h }: Place): Place {
  return { x: x + 0.1, y: y + 0.18, w: w - 0.2, h: h - 0.28 };
}

/** One size for texts that stand side by side. */
function smallest(texts: readonly (readonly Line[])[], places: readonly Place[]): number {
  const sizes = texts.flatMap((lines, index) => {
    const place = places[index];
    return place ? [sizeOf(lines, place, SMALL_SIZES)] : [];
  });
  return Math.min(SMALL_SIZES[0], ...sizes);
}

function drawBox({ slide, options }: Desk, box: Place, faction: PageFaction | undefined): void {
  if (!faction) return;
  const at = mirror(box, options.dir === "rtl");
  const color = faction.tone.color.slice(1).toUpperCase();
  const line = { color, width: 1 };
  slide.addShape("rect", { ...at, fill: { color: "FFFFFF" }, line, objectName: faction.name });
  slide.addShape("rect", { ...at, h: 0.09, fill: { color }, line });
}
