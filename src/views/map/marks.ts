/** The events' marks: sites in the frame, plaques at its border, and the one tab stop that they share. */
import type { Map as LeafletMap } from "leaflet";
import type { EventId, LonLat } from "../../model/schema/common.ts";
import { anchorOf, frameBox, toFrame } from "./anchors.ts";
import { isSamePlace } from "./areas.ts";
import type { BaseMap } from "./base-map.ts";
import { type Box, holds, type XY } from "./box.ts";
import { groupTargets } from "./edge.ts";
import { mountEdgeMarks } from "./edge-marks.ts";
import { toLatLng } from "./lat-lng.ts";
import type { MapMark, MapModel } from "./map-model.ts";
import { createMarkButton, type MarkButton, type MarkIntents } from "./mark-button.ts";
import { type SiteView, showSite } from "./site-view.ts";
import { leafBoxes, planSites, type Site, type StackLeaf } from "./sites.ts";
import { createStackButton } from "./stack-button.ts";

/** A place nearer to the frame's border than this counts as outside. */
const INSET = 10;
/** Marks that stay this near each other, in pixels at the largest zoom, are at one place. */
const ONE_PLACE = 30;

export interface MarksContext {
  readonly map: LeafletMap;
  readonly base: BaseMap;
  /** Covers the frame; the plaques go there. */
  readonly edgeLayer: HTMLElement;
  /** What plaques may not cover. */
  readonly fixedBoxes: () => readonly Box[];
  readonly intents: MarkIntents;
  /** A person wants to see these places apart. */
  readonly onZoomTo: (places: readonly LonLat[]) => void;
  /** Marks moved or came and went without an update. */
  readonly onChange: () => void;
}

export interface Marks {
  /** @returns whether anything moved, came or went */
  readonly update: (model: MapModel) => boolean;
  /** Plans the sites anew, as is due after each zoom and move. */
  readonly plan: () => void;
  /** Follows a move: what left the frame becomes a plaque, what came in a mark. */
  readonly follow: () => void;
  /** What labels may not cover, in the frame. */
  readonly boxes: () => Box[];
  /** Where a mark stands in the frame; null while it is outside or in a stack. */
  readonly boxOf: (id: string) => Box | null;
  /** The button of an event while it is in the page. */
  readonly elementOf: (id: string) => HTMLElement | null;
  /** Folds an opened stack. */
  readonly fold: () => void;
  readonly destroy: () => void;
}

interface Shown {
  site: Site;
  readonly lonLat: LonLat;
  readonly signature: string;
  view: SiteView | null;
}

/** Mounts the layer of marks; it is empty until its first update. */
export function mountMarks(context: MarksContext): Marks {
  const { map, base } = context;
  const buttons = new Map<string, MarkButton>();
  const stacks = new Map<HTMLElement, StackLeaf & { readonly isOnePlace: boolean }>();
  let model: MapModel | null = null;
  let marks = new Map<string, MapMark>();
  let shown: Shown[] = [];
  let outside = new Set<string>();
  let opened: string | null = null;
  // While the view itself moves buttons and focus about, their events are nobody's intents.
  let isQuiet = false;

  const intents: MarkIntents = {
    onSelect: (id) => context.intents.onSelect(id),
    onHover: (id) => {
      if (!isQuiet) context.intents.onHover(id);
    },
  };
  const edges = mountEdgeMarks(context.edgeLayer, {
    buttonOf: (id) => buttons.get(id)?.element ?? null,
    placeOf: (id) => marks.get(id)?.place ?? "",
    wordsForStack: (count) => model?.words.stack(count) ?? String(count),
    onToggle: () => {
      keepFocus(showEdges);
      context.onChange();
    },
  });

  function paintMark(mark: MapMark): void {
    const beyond = outside.has(mark.id) ? (model?.words.beyond(mark.place) ?? null) : null;
    buttons.get(mark.id)?.paint(mark, beyond);
  }

  function elementOf(id: string): HTMLElement | null {
    const element = buttons.get(id)?.element;
    return element?.isConnected ? element : null;
  }

  function standIn(id: string): HTMLElement | null {
    const stack = () => Array.from(stacks).find(([button, { ids }]) => button.isConnected && ids.includes(id));
    return elementOf(id) ?? stack()?.[0] ?? null;
  }

  function focusedId(): string | null {
    const active = document.activeElement;
    for (const [id, { element }] of buttons) if (element === active) return id;
    for (const [element, { ids }] of stacks) if (element === active) return ids[0] ?? null;
    return null;
  }

  /** Runs a change of the page; a button that had the focus has it afterwards, or what stands for it. */
  function keepFocus(change: () => void, wanted: string | null = focusedId()): void {
    const active = document.activeElement;
    const wasQuiet = isQuiet;
    isQuiet = true;
    change();
    setTabStops();
    const target = wanted === null ? null : standIn(wanted);
    const isStack = active !== null && stacks.has(active as HTMLElement);
    if (target !== null && (document.activeElement !== active || !isStack))
      target.focus({ preventScroll: true });
    isQuiet = wasQuiet;
  }

  function setTabStops(): void {
    const present = Array.from(marks.values()).filter(({ id }) => elementOf(id) !== null);
    const stop = present.find(({ selected }) => selected) ?? present[0];
    const openIds = new Set(shown.find(({ site }) => site.key === opened)?.site.ids);
    for (const { id } of present)
      if (elementOf(id) !== null)
        (elementOf(id) as HTMLElement).tabIndex = id === stop?.id || openIds.has(id) ? 0 : -1;
    for (const [button, { isOnePlace }] of stacks)
      button.tabIndex = isOnePlace || stop === undefined ? 0 : -1;
  }

  function createStack(leaf: StackLeaf, site: Site): HTMLButtonElement {
    const isOnePlace = isAtOnePlace(leaf.ids);
    const button = createStackButton(
      leaf.ids.length,
      model?.words.stack(leaf.ids.length) ?? String(leaf.ids.length),
      {
        onOpen: () => {
          if (isOnePlace || map.getZoom() >= map.getMaxZoom()) open(site.key);
          else context.onZoomTo(leaf.ids.flatMap((id) => marks.get(id)?.lonLat ?? []) as never);
        },
        onFocus: () => {
          if (!isQuiet && isOnePlace) open(site.key);
        },
      },
    );
    stacks.set(button, { ...leaf, isOnePlace });
    return button;
  }

  function isAtOnePlace(ids: readonly string[]): boolean {
    const zoom = map.getMaxZoom();
    const places = ids.flatMap((id) => {
      const mark = marks.get(id);
      return mark === undefined ? [] : [map.project(toLatLng(mark.lonLat), zoom)];
    });
    return places.every((place) => place.distanceTo(places[0] ?? place) < ONE_PLACE);
  }

  function open(key: string | null): void {
    if (opened === key) return;
    opened = key;
    plan();
    context.onChange();
  }

  function fold(): void {
    if (opened !== null) open(null);
  }

  function plan(): void {
    const anchors = new Map<string, LonLat>();
    const points = Array.from(marks.values()).filter(({ extent }) => extent.type === "point");
    const others = points.map(({ lonLat }) => toFrame(map, lonLat));
    const openIds = new Set(shown.find(({ site }) => site.key === opened)?.site.ids);
    const spots = Array.from(marks.values(), (mark) => {
      const anchor = anchorOf(map, base, mark, others);
      anchors.set(mark.id, anchor);
      const { x, y } = map.project(toLatLng(anchor));
      const toward = mark.extent.type === "point" && mark.extent.toward;
      return { id: mark.id, x, y, toward, selected: mark.selected && !openIds.has(mark.id) };
    });
    const known = new Map(shown.map((one) => [one.signature, one]));
    const next = planSites(spots).map((site) => {
      const lonLat = anchors.get(site.key) ?? [0, 0];
      const signature = signatureOf(site, lonLat, site.key === opened);
      const same = known.get(signature);
      known.delete(signature);
      if (same !== undefined) same.site = site;
      return same ?? { site, lonLat, signature, view: null };
    });
    keepFocus(() => {
      for (const gone of known.values()) remove(gone);
      shown = next;
      if (!shown.some(({ site }) => site.key === opened)) opened = null;
      showInFrame();
    });
  }

  function remove(one: Shown): void {
    one.view?.marker.remove();
    for (const stack of stacks.keys()) if (one.view?.element.contains(stack)) stacks.delete(stack);
    one.view = null;
  }

  function showInFrame(): void {
    const frame = frameBox(map);
    const out = new Set<string>();
    for (const one of shown) {
      const isIn = holds(frame, toFrame(map, one.lonLat), INSET);
      if (!isIn) {
        for (const id of one.site.ids) out.add(id);
        remove(one);
      } else if (one.view === null) show(one);
    }
    const moved = [...out, ...outside].filter((id) => out.has(id) !== outside.has(id));
    outside = out;
    for (const id of moved) {
      const mark = marks.get(id);
      if (mark !== undefined) paintMark(mark);
    }
    showEdges();
  }

  function show(one: Shown): void {
    const isOpen = one.site.key === opened;
    const parts = {
      buttonOf: (id: string) => buttons.get(id)?.element ?? null,
      isToward: (id: string) => {
        const extent = marks.get(id)?.extent;
        return extent?.type === "point" && extent.toward;
      },
      stackOf: createStack,
    };
    one.view = showSite(map, one.site, one.lonLat, parts, isOpen);
    if (isOpen) foldOnLeave(one.view.element);
    one.view.marker.setZIndexOffset(isOpen ? 20000 : 0);
  }

  function foldOnLeave(element: HTMLElement): void {
    element.addEventListener("focusout", ({ relatedTarget }) => {
      if (isQuiet || (relatedTarget instanceof Node && element.contains(relatedTarget))) return;
      // Not in the middle of the focus's own way.
      queueMicrotask(() => {
        if (element.isConnected) fold();
      });
    });
    element.addEventListener("keydown", (event) => {
      if (event.key !== "Escape") return;
      event.stopPropagation();
      fold();
    });
  }

  function showEdges(): void {
    const targets = Array.from(marks.values())
      .filter(({ id }) => outside.has(id))
      .map((mark) => ({ id: mark.id, ...toFrame(map, mark.lonLat) }));
    const frame = frameBox(map);
    edges.show(groupTargets(targets, frame), frame, context.fixedBoxes(), siteBoxes());
  }

  function siteBoxes(): Box[] {
    return shown
      .filter(({ view }) => view !== null)
      .flatMap(({ site, lonLat }) => leafBoxes({ ...site, ...toFrame(map, lonLat) }));
  }

  function dots(): Box[] {
    return shown
      .filter(({ view, site }) => view !== null && site.fanned)
      .map(({ lonLat }) => {
        const { x, y }: XY = toFrame(map, lonLat);
        return { x: x - 4, y: y - 4, width: 8, height: 8 };
      });
  }

  function take(next: MapModel): boolean {
    const before = marks;
    marks = new Map(next.marks.map((mark) => [mark.id, mark]));
    for (const id of before.keys())
      if (!marks.has(id)) {
        buttons.get(id)?.element.remove();
        buttons.delete(id);
      }
    for (const mark of next.marks) {
      if (!buttons.has(mark.id)) buttons.set(mark.id, createMarkButton(mark.id, intents));
      if (before.get(mark.id) !== mark) paintMark(mark);
    }
    return !hasSamePlaces(before, marks);
  }

  function moveFocus(from: string | null, before: string | null): void {
    const selected = Array.from(marks.values()).find((mark) => mark.selected)?.id ?? null;
    if (from === null || selected === null || selected === before || selected === from) return;
    keepFocus(() => {}, selected);
    if (focusedId() !== selected) return;
    // The focus did move, but an update must not report anything.
    queueMicrotask(() => context.intents.onHover(selected));
  }

  return {
    update: (next) => {
      const isSame = model !== null && model.marks === next.marks;
      const words = model?.words;
      model = next;
      if (isSame && words === next.words) return false;
      const from = focusedId();
      const before = Array.from(marks.values()).find(({ selected }) => selected)?.id ?? null;
      const moved = take(next);
      if (words !== next.words) for (const mark of next.marks) paintMark(mark);
      if (moved) plan();
      else setTabStops();
      moveFocus(from, before);
      return moved;
    },
    plan,
    follow: () => {
      if (shown.length > 0) keepFocus(showInFrame);
    },
    boxes: () => [...siteBoxes(), ...dots(), ...edges.boxes()],
    boxOf: (id) => {
      const one = shown.find(({ site, view }) => view !== null && site.ids.includes(id));
      const index = one?.site.leaves.findIndex((leaf) => leaf.type === "mark" && leaf.id === id);
      if (one === undefined || index === undefined || index < 0) return null;
      return leafBoxes({ ...one.site, ...toFrame(map, one.lonLat) })[index] ?? null;
    },
    elementOf,
    fold,
    destroy: () => {
      isQuiet = true;
      for (const one of shown) remove(one);
    },
  };
}

function signatureOf(site: Site, lonLat: LonLat, isOpen: boolean): string {
  const leaves = site.leaves.map((leaf) => [
    leaf.type === "mark" ? leaf.id : leaf.ids,
    Math.round(leaf.offset.x),
    Math.round(leaf.offset.y),
    leaf.type === "mark" ? [Math.round(leaf.place.x), Math.round(leaf.place.y)] : null,
  ]);
  return JSON.stringify([lonLat, leaves, isOpen]);
}

function hasSamePlaces(
  before: ReadonlyMap<string, MapMark>,
  after: ReadonlyMap<EventId | string, MapMark>,
): boolean {
  if (before.size !== after.size) return false;
  const ids = [...before.keys()];
  return Array.from(after.values()).every((mark, index) => {
    const old = before.get(mark.id);
    return (
      old !== undefined &&
      ids[index] === mark.id &&
      old.selected === mark.selected &&
      old.place === mark.place &&
      isSamePlace(old, mark)
    );
  });
}
