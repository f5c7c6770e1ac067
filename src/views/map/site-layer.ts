/** The sites on the map: arranged anew when the map rests, shown while they are in the frame, spread out on demand. */
import type { Map as LeafletMap } from "leaflet";
import type { BaseMap } from "../../model/base-map.ts";
import { anchorOf } from "../../model/cartography/anchor.ts";
import { type Box, boxRound, holds } from "../../model/cartography/box.ts";
import {
  arrangeSites,
  leafBoxes,
  type Site,
  type Spot,
  type StackLeaf,
  siteBoxes,
} from "../../model/cartography/sites.ts";
import type { LonLat } from "../../model/schema/common.ts";
import { boxOf } from "../design-pixel.ts";
import { frameBox, groundOf, toFrame, toWorld, worldBox } from "./anchors.ts";
import type { MapMark } from "./map-model.ts";
import type { MarkShelf } from "./mark-shelf.ts";
import { namePlaces } from "./plaque.ts";
import { createFlagName, type SiteView, showSite } from "./site-view.ts";
import { createStackButton } from "./stack-button.ts";

/** A place nearer to the frame's border than this counts as outside. */
const INSET = 10;
/** Marks that stay this near each other, in pixels at the largest zoom, are at one place. */
const ONE_PLACE = 30;
/** An opened stack lies above everything else on the map. */
const ABOVE = 20000;

export interface SiteLayerContext {
  readonly map: LeafletMap;
  readonly base: BaseMap;
  readonly shelf: MarkShelf;
  /** What lies over the frame, and would cover a flag. */
  readonly fixedBoxes: () => readonly Box[];
  /** The line of the selected ring, in the frame: it is the mark, and stays whole. */
  readonly lines: () => readonly Box[];
  /** Whether a mark stands at a place. */
  readonly isSited: (mark: MapMark) => boolean;
  readonly stackName: (count: number) => string;
  /** A person wants to see these places apart. */
  readonly onZoomTo: (places: readonly LonLat[]) => void;
  /** A stack was opened or folded. */
  readonly onOpen: () => void;
}

interface Shown {
  site: Site;
  readonly lonLat: LonLat;
  readonly signature: string;
  view: SiteView | null;
}

export class SiteLayer {
  /** The events whose places lie outside the frame. */
  outside: ReadonlySet<string> = new Set();
  readonly #context: SiteLayerContext;
  #shown: readonly Shown[] = [];
  #opened: string | null = null;
  readonly #widths = new Map<string, number>();

  constructor(context: SiteLayerContext) {
    this.#context = context;
  }

  /** Gathers the marks anew; sites that come out the same stay as they are. */
  arrange(): void {
    const anchors = this.#anchors();
    const known = new Map(this.#shown.map((one) => [one.signature, one]));
    const world = worldBox(this.#context.map);
    const inWorld = (box: Box) => ({ ...box, x: box.x + world.x, y: box.y + world.y });
    const sites = arrangeSites(this.#spots(anchors), world, {
      nameWidth: (ids) => this.#widthOf(this.#nameOf(ids)),
      target: targetIn(this.#context.map),
      covered: this.#context.fixedBoxes().map(inWorld),
      barred: this.#context.lines().map(inWorld),
    });
    const next = sites.map((site) => {
      const lonLat = anchors.get(site.key) ?? [0, 0];
      const signature = signatureOf(site, lonLat, site.key === this.#opened);
      const same = known.get(signature);
      known.delete(signature);
      if (same !== undefined) same.site = site;
      return same ?? { site, lonLat, signature, view: null };
    });
    for (const gone of known.values()) this.#hide(gone);
    this.#shown = next;
    if (!next.some(({ site }) => site.key === this.#opened)) this.#opened = null;
    this.#context.shelf.openIds = this.#openIds();
    this.follow();
  }

  /** Shows what is in the frame and hides what left it. */
  follow(): void {
    const frame = frameBox(this.#context.map);
    const outside = new Set<string>();
    for (const one of this.#shown) {
      const isIn = holds(frame, toFrame(this.#context.map, one.lonLat), INSET);
      if (isIn && one.view === null) this.#show(one);
      if (isIn) continue;
      this.#hide(one);
      for (const id of one.site.ids) outside.add(id);
    }
    this.outside = outside;
  }

  /** Folds an opened stack. */
  fold(): void {
    this.#open(null);
  }

  /** What marks, flags with their places, and stacks fill in the frame. */
  boxes(): Box[] {
    return this.#visible().flatMap((one) => {
      const site = this.#inFrame(one);
      return site.isAside ? [...siteBoxes(site), boxRound(site, 10)] : siteBoxes(site);
    });
  }

  /** The names that flags in the frame say. */
  names(): ReadonlySet<string> {
    const flags = this.#visible().filter(({ site }) => site.flag !== null);
    return new Set(flags.map(({ site }) => this.#nameOf(site.ids)));
  }

  /** Measures every name again, as is due when a typeface has come. */
  forgetSizes(): void {
    this.#widths.clear();
    this.arrange();
  }

  /** Where a mark stands in the frame; null while it is outside or in a stack. */
  boxOf(id: string): Box | null {
    const one = this.#visible().find(({ site }) => site.ids.includes(id));
    if (one === undefined) return null;
    const index = one.site.leaves.findIndex((leaf) => leaf.type === "mark" && leaf.id === id);
    return leafBoxes(this.#inFrame(one))[index] ?? null;
  }

  /** Takes every site off the map. */
  clear(): void {
    for (const one of this.#shown) this.#hide(one);
    this.#shown = [];
  }

  #visible(): readonly Shown[] {
    return this.#shown.filter(({ view }) => view !== null);
  }

  #inFrame({ site, lonLat }: Shown): Site {
    return { ...site, ...toFrame(this.#context.map, lonLat) };
  }

  #nameOf(ids: readonly string[]): string {
    return namePlaces(ids, (id) => this.#context.shelf.marks.get(id)?.place ?? "");
  }

  #widthOf(name: string): number {
    const known = this.#widths.get(name);
    if (known !== undefined) return known;
    const probe = createFlagName(name);
    this.#context.map.getPane("markerPane")?.append(probe);
    const { width } = boxOf(probe);
    probe.remove();
    this.#widths.set(name, width);
    return width;
  }

  #openIds(): readonly string[] {
    return this.#shown.find(({ site }) => site.key === this.#opened)?.site.ids ?? [];
  }

  #marks(): readonly MapMark[] {
    const { shelf, isSited } = this.#context;
    return Array.from(shelf.marks.values()).filter(isSited);
  }

  #anchors(): Map<string, LonLat> {
    const { map, base } = this.#context;
    const marks = this.#marks();
    const ground = groundOf(map);
    return new Map(marks.map((mark) => [mark.id, anchorOf(ground, base, mark)]));
  }

  #spots(anchors: ReadonlyMap<string, LonLat>): Spot[] {
    const { map } = this.#context;
    const openIds = this.#openIds();
    return this.#marks().map((mark) => {
      const { x, y } = toWorld(map, anchors.get(mark.id) ?? mark.lonLat);
      // In an opened stack a selected mark stays where it is.
      const selected = mark.selected && !openIds.includes(mark.id);
      return { id: mark.id, x, y, selected, toward: isToward(mark) };
    });
  }

  #show(one: Shown): void {
    const { map, shelf } = this.#context;
    const isOpen = one.site.key === this.#opened;
    const parts = {
      buttonOf: (id: string) => shelf.buttonOf(id),
      isToward: (id: string) => isToward(shelf.marks.get(id)),
      nameOf: (ids: readonly string[]) => this.#nameOf(ids),
      stackOf: (leaf: StackLeaf, site: Site) => this.#createStack(leaf, site),
    };
    one.view = showSite(map, one.site, one.lonLat, parts, isOpen);
    if (!isOpen) return;
    one.view.marker.setZIndexOffset(ABOVE);
    this.#foldOnLeave(one.view.element);
  }

  #hide(one: Shown): void {
    const { stacks } = this.#context.shelf;
    for (const stack of stacks.keys()) if (one.view?.element.contains(stack)) stacks.delete(stack);
    one.view?.marker.remove();
    one.view = null;
  }

  #createStack({ ids }: StackLeaf, { key }: Site): HTMLButtonElement {
    const { map, shelf, stackName, onZoomTo } = this.#context;
    const isOnePlace = this.#isOnePlace(ids);
    const button = createStackButton(ids.length, stackName(ids.length), {
      onOpen: () => {
        if (isOnePlace || map.getZoom() >= map.getMaxZoom()) this.#open(key);
        else onZoomTo(this.#placesOf(ids));
      },
      onFocus: () => {
        if (!shelf.isQuiet && isOnePlace) this.#open(key);
      },
    });
    shelf.stacks.set(button, { ids, isOnePlace });
    return button;
  }

  #open(key: string | null): void {
    if (this.#opened === key) return;
    this.#opened = key;
    this.#context.onOpen();
  }

  #placesOf(ids: readonly string[]): LonLat[] {
    const { marks } = this.#context.shelf;
    return ids.map((id) => marks.get(id)?.lonLat).filter((place) => place !== undefined);
  }

  #isOnePlace(ids: readonly string[]): boolean {
    const { map } = this.#context;
    const zoom = map.getMaxZoom();
    const [first, ...others] = this.#placesOf(ids).map((lonLat) => toWorld(map, lonLat, zoom));
    return others.every(({ x, y }) => first && Math.hypot(x - first.x, y - first.y) < ONE_PLACE);
  }

  #foldOnLeave(element: HTMLElement): void {
    element.addEventListener("focusout", ({ relatedTarget }) => {
      const stays = relatedTarget instanceof Node && element.contains(relatedTarget);
      if (this.#context.shelf.isQuiet || stays) return;
      // The focus is on its way just now; moving buttons would stop it.
      queueMicrotask(() => {
        if (element.isConnected) this.fold();
      });
    });
    element.addEventListener("keydown", (event) => {
      if (event.key !== "Escape") return;
      event.stopPropagation();
      this.fold();
    });
  }
}

function isToward(mark: MapMark | undefined): boolean {
  return mark?.extent.type === "point" && mark.extent.toward;
}

/** The surface's style says how large a finger's targets are; in pixels of the design. */
function targetIn(map: LeafletMap): number {
  const style = getComputedStyle(map.getContainer());
  return Number.parseFloat(style.getPropertyValue("--map-target")) || 0;
}

function signatureOf(site: Site, lonLat: LonLat, isOpen: boolean): string {
  const leaves = site.leaves.map((leaf) => [
    leaf.type === "mark" ? leaf.id : leaf.ids,
    Math.round(leaf.offset.x),
    Math.round(leaf.offset.y),
    leaf.type === "mark" ? [Math.round(leaf.place.x), Math.round(leaf.place.y)] : null,
  ]);
  return JSON.stringify([lonLat, leaves, isOpen, site.flag]);
}
