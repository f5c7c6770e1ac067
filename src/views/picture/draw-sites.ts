/** The marks in the map's frame: leader lines, dots of their places, signs, and stacks with a count. */
import type { XY } from "../../model/cartography/box.ts";
import { leaderOf } from "../../model/cartography/leader.ts";
import type { Leaf, MarkLeaf, Site } from "../../model/cartography/sites.ts";
import { drawMark } from "./draw-sign.ts";
import { drawLines, type } from "./draw-text.ts";
import type { Pen } from "./pen.ts";
import type { PictureEvent } from "./picture-model.ts";
import { element, group, writeNumber } from "./xml.ts";

export interface SiteStyle {
  /** Marks carry their numbers. */
  readonly isNumbered: boolean;
  /** 1 is the live map's size. */
  readonly scale: number;
  readonly eventOf: (id: string) => PictureEvent | undefined;
}

export function drawSites(pen: Pen, sites: readonly Site[], style: SiteStyle): string {
  const lines = sites.map((site) => (site.fanned ? drawLeaders(pen, site, style) : ""));
  const leaves = sites.flatMap((site) => site.leaves.map((leaf) => ({ site, leaf })));
  // The selected mark lies above its neighbours.
  const last = ({ leaf }: { readonly leaf: Leaf }) =>
    leaf.type === "mark" && style.eventOf(leaf.id)?.selected === true ? 1 : 0;
  const drawn = leaves
    .toSorted((a, b) => last(a) - last(b))
    .map(({ site, leaf }) => drawLeaf(pen, site, leaf, style));
  return [...lines, ...drawn].join("");
}

function drawLeaf(pen: Pen, site: Site, leaf: Leaf, style: SiteStyle): string {
  const at = { x: site.x + leaf.offset.x, y: site.y + leaf.offset.y };
  if (leaf.type === "stack") return drawStack(pen, at, leaf.ids.length);
  const event = style.eventOf(leaf.id);
  if (event === undefined) return "";
  return drawMark(event, at, {
    palette: pen.palette,
    shades: pen.shades(event.tone.color),
    scale: style.scale,
    number: style.isNumbered ? pen.numberOf(event) : null,
  });
}

function drawStack({ palette }: Pen, at: XY, count: number): string {
  const style = type(11, palette.ink, { weight: 600, leading: 11 });
  const disc = { cx: at.x, cy: at.y, r: 14, stroke: palette.ink2, "stroke-width": 1.5 };
  return (
    element("circle", { ...disc, r: 16, fill: palette.halo, stroke: "none" }) +
    element("circle", { ...disc, fill: palette.panel }) +
    drawLines([String(count)], at.x, at.y - 5.5, style, "middle")
  );
}

function drawLeaders({ palette }: Pen, site: Site, style: SiteStyle): string {
  const marks = site.leaves.filter((leaf) => leaf.type === "mark");
  const lines = marks.map((leaf) => {
    const place = style.eventOf(leaf.id)?.place;
    const isToward = place?.extent.type === "point" && place.extent.toward;
    return drawLeader(site, leaf, isToward, palette);
  });
  const dots = new Map(marks.map(({ place }) => [`${place.x},${place.y}`, place]));
  for (const { x, y } of dots.values())
    lines.push(
      element("circle", {
        cx: site.x + x,
        cy: site.y + y,
        r: 2.6,
        fill: palette.ink,
        stroke: palette.halo,
        "stroke-width": 1.2,
      }),
    );
  return lines.join("");
}

function drawLeader(
  site: Site,
  leaf: MarkLeaf,
  isToward: boolean,
  palette: Pen["palette"],
): string {
  const { line, head } = leaderOf(leaf, isToward);
  const arrow =
    head === null
      ? ""
      : element("path", {
          d: head,
          fill: "none",
          stroke: palette.ink,
          "stroke-width": 1.6,
          "stroke-linecap": "round",
          "stroke-linejoin": "round",
        });
  return group(
    { transform: `translate(${writeNumber(site.x)} ${writeNumber(site.y)})` },
    element("path", { d: line, stroke: palette.ink2, "stroke-width": 1 }),
    arrow,
  );
}
