/** The marks in the map's frame: flags, leader lines, signs of their places, marks, and stacks with a count. */
import type { Leaf, Site } from "../../model/cartography/sites.ts";
import { IN_FLAG, SIGN_SIZES } from "../../model/signs/event-sign.ts";
import { countSign, placeStrokes } from "../../model/signs/small-signs.ts";
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
  const lines = sites.map((site) => (site.isAside ? drawLeaders(pen, site, style) : ""));
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
  return drawMark(
    pen,
    event,
    at,
    SIGN_SIZES.map * style.scale * (site.flag === null ? 1 : IN_FLAG),
  );
}

function drawLeaders(pen: Pen, site: Site, style: SiteStyle): string {
  const isToward = (id: string) => {
    const place = style.eventOf(id)?.place;
    return place?.extent.type === "point" && place.extent.toward;
  };
  return drawStrokes(pen.inks(NO_SIDE), placeStrokes(site, isToward), site);
}
