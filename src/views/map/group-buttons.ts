/** The buttons over what the canvas draws: for the keyboard and for screen readers, of those nearest to the middle of the frame. */
import { DomUtil, type Map as LeafletMap, point } from "leaflet";
import type { Box } from "../../model/cartography/box.ts";
import type { CountedGroup } from "./counted-model.ts";
import type { LaidGroup } from "./laid-group.ts";
import { pixelIn } from "./projection.ts";

/** A page that holds more is slow to be read and to be walked. */
const MOST = 150;
const LEAST_TARGET = 24;

export interface ButtonIntents {
  readonly onOpen: (group: CountedGroup) => void;
  readonly onFocus: (group: CountedGroup | null) => void;
}

export interface GroupButtons {
  /** @param nameOf what a screen reader says of groups, in their order */
  readonly show: (
    laid: readonly LaidGroup[],
    frame: Box,
    nameOf: (groups: readonly CountedGroup[]) => readonly string[],
  ) => void;
  /** In the order in which the arrow keys walk them. */
  readonly all: () => readonly HTMLElement[];
  /** The group whose button has the focus. */
  readonly focused: () => CountedGroup | null;
  /** Puts the focus on the group that holds a spot. */
  readonly focusSpot: (spot: number) => void;
}

interface Entry {
  readonly element: HTMLButtonElement;
  group: CountedGroup;
}

export function mountGroupButtons(map: LeafletMap, intents: ButtonIntents): GroupButtons {
  const pane = map.createPane("counted-buttons");
  const entries = new Map<string, Entry>();
  let isQuiet = false;
  const entryFor = (group: CountedGroup): Entry => {
    const known = entries.get(group.key);
    if (known) return known;
    const element = document.createElement("button");
    element.type = "button";
    element.className = "map-counted-button leaflet-zoom-hide";
    const entry: Entry = { element, group };
    // A click of the pointer is the map's, which tells it from the end of a drag.
    element.addEventListener("click", ({ detail }) => {
      if (detail === 0) intents.onOpen(entry.group);
    });
    element.addEventListener("focus", () => !isQuiet && intents.onFocus(entry.group));
    element.addEventListener("blur", () => !isQuiet && intents.onFocus(null));
    return entry;
  };
  const focused = () =>
    [...entries.values()].find(({ element }) => element === document.activeElement) ?? null;
  const focusSpot = (spot: number) =>
    [...entries.values()]
      .find(({ group }) => group.spots.includes(spot))
      ?.element.focus({ preventScroll: true });
  return {
    all: () => [...entries.values()].map(({ element }) => element),
    focused: () => focused()?.group ?? null,
    focusSpot,
    show: (laid, frame, nameOf) => {
      const before = focused();
      const shown = choose(laid, frame, before?.group ?? null);
      const names = nameOf(shown.map(({ group }) => group));
      isQuiet = true;
      const next = new Map(shown.map((one) => [one.group.key, entryFor(one.group)]));
      for (const [key, { element }] of entries) if (!next.has(key)) element.remove();
      entries.clear();
      for (const [index, one] of shown.entries()) {
        const entry = next.get(one.group.key) as Entry;
        entry.group = one.group;
        paint(map, entry.element, one, names[index] ?? "");
        entries.set(one.group.key, entry);
      }
      setOrder(pane, [...entries.values()]);
      // What had the focus may be part of another group now, or apart.
      if (before && !before.element.isConnected) focusSpot(before.group.spots[0] ?? -1);
      setTabStop([...entries.values()]);
      isQuiet = false;
    },
  };
}

/** The selected one, the focused one, and those nearest to the middle; in the order of their size. */
function choose(laid: readonly LaidGroup[], { width, height }: Box, focused: CountedGroup | null) {
  const far = ({ group, x, y }: LaidGroup) =>
    group.selected !== null || group.key === focused?.key
      ? -1
      : Math.hypot(x - width / 2, y - height / 2);
  return [...laid]
    .sort((a, b) => far(a) - far(b))
    .slice(0, MOST)
    .sort((a, b) => b.group.count - a.group.count);
}

function paint(
  map: LeafletMap,
  element: HTMLElement,
  { group, x, y, radius }: LaidGroup,
  name: string,
): void {
  const pixel = pixelIn(map);
  const side = Math.max(2 * radius, LEAST_TARGET) * pixel;
  // In pixels of the window, as Leaflet has its panes.
  const length = `${side}px`;
  if (element.style.width !== length) element.style.width = element.style.height = length;
  const corner = point(x * pixel - side / 2, y * pixel - side / 2);
  DomUtil.setPosition(element, map.containerPointToLayerPoint(corner));
  if (element.ariaLabel !== name) element.ariaLabel = name;
  const isCurrent = group.selected !== null;
  if (isCurrent === element.hasAttribute("aria-current")) return;
  if (isCurrent) element.setAttribute("aria-current", "true");
  else element.removeAttribute("aria-current");
}

function setOrder(pane: HTMLElement, entries: readonly Entry[]): void {
  for (const [index, { element }] of entries.entries())
    if (pane.children[index] !== element) pane.insertBefore(element, pane.children[index] ?? null);
}

/** One takes the tab key: that with the focus, the selected one, or the first. */
function setTabStop(entries: readonly Entry[]): void {
  const stop =
    entries.find(({ element }) => element === document.activeElement) ??
    entries.find(({ group }) => group.selected !== null) ??
    entries[0];
  for (const entry of entries) entry.element.tabIndex = entry === stop ? 0 : -1;
}
