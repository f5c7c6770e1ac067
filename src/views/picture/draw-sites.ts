/** The marks in the map's frame: leader lines, dots of their places, signs, and stacks with a count. */
import { leaderOf } from "../../model/cartography/leader.ts";
import type { Leaf, Site } from "../../model/cartography/sites.ts";
import { SIGN_SIZES } from "../../model/signs/event-sign.ts";
import { countSign, leaderStrokes, PLACE_DOT } from "../../model/signs/small-signs.ts";
import { NO_SIDE } from "../../model/symbols.ts";
import { drawMark, drawSign, drawStrokes } from "./draw-sign.ts";
import type { Pen } from "./pen.ts";
import type { PictureEvent } from "./picture-model.ts";

export interface SiteStyle {
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
  if (leaf.type === "stack") return drawSign(pen.inks(NO_SIDE), countSign(leaf.ids.length), at);
  const event = style.eventOf(leaf.id);
  if (event === undefined) return "";
  return drawMark(pen, event, at, SIGN_SIZES.map * style.scale);
}

function drawLeaders(pen: Pen, site: Site, style: SiteStyle): string {
  const marks = site.leaves.filter((leaf) => leaf.type === "mark");
  const lines = marks.flatMap((leaf) => {
    const place = style.eventOf(leaf.id)?.place;
    const isToward = place?.extent.type === "point" && place.extent.toward;
    return leaderStrokes(leaderOf(leaf, isToward));
  });
  const dots = new Map(marks.map(({ place }) => [`${place.x},${place.y}`, place]));
  const inks = pen.inks(NO_SIDE);
  return [
    drawStrokes(inks, lines, site),
    ...[...dots.values()].map(({ x, y }) =>
      drawStrokes(inks, [PLACE_DOT], { x: site.x + x, y: site.y + y }),
    ),
  ].join("");
}
