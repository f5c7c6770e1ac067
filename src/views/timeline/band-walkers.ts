/** Walks through the bins of bands by key: each band is one stop over its bars, and says the bin that one stands on. */

import type { BinSpot } from "./band-canvas.ts";
import { type Band, EARLIER, type TimelineBands } from "./crowd-model.ts";
import type { RowPlace } from "./paint-bands.ts";

export interface WalkHandlers {
  /** One stands on a bin now, or on none. */
  readonly onStand: (spot: BinSpot | null) => void;
  /** Enter. */
  readonly onOpen: (spot: BinSpot) => void;
}

export interface BandWalkers {
  readonly element: HTMLElement;
  show(bands: TimelineBands | null): void;
  /** @param placeOf where a row stands, in pixels */
  place(placeOf: (row: string) => RowPlace | null): void;
}

const LEAP = 10;

export function createBandWalkers(handlers: WalkHandlers): BandWalkers {
  const element = document.createElement("div");
  element.className = "tl-band-walkers";
  const walkers = new Map<string, HTMLElement>();
  let bands: TimelineBands | null = null;
  /** Where one stands, in every band: one goes up and down at the same time. */
  let bin = 0;

  const bandOf = (walker: EventTarget | null): Band | undefined =>
    bands?.bands.find(({ id }) => walkers.get(id) === walker);
  const stand = (walker: HTMLElement, at: number) => {
    const band = bandOf(walker);
    if (!bands || !band) return;
    bin = Math.max(band.earlier > 0 ? EARLIER : bands.first, Math.min(at, bands.last - 1));
    if (bin !== EARLIER && bin < bands.first) bin = band.earlier > 0 ? EARLIER : bands.first;
    describe(walker, band, bands, bin);
    handlers.onStand({ row: band.id, bin });
  };
  element.addEventListener("focusin", ({ target }) => {
    if (target instanceof HTMLElement) {
      for (const walker of walkers.values()) walker.tabIndex = walker === target ? 0 : -1;
      stand(target, bin);
    }
  });
  element.addEventListener("focusout", () => handlers.onStand(null));
  element.addEventListener("keydown", (event) => {
    const band = bandOf(event.target);
    const walker = band && walkers.get(band.id);
    if (!bands || !walker || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Enter") handlers.onOpen({ row: band.id, bin });
    else if (event.key === "ArrowUp" || event.key === "ArrowDown")
      neighbour(bands.bands, band, event.key === "ArrowDown" ? 1 : -1, walkers)?.focus();
    else {
      const next = stepFrom(event, bin, bands);
      if (next === null) return;
      stand(walker, next);
    }
    event.preventDefault();
    event.stopPropagation();
  });
  return {
    element,
    show: (next) => {
      bands = next;
      bin = next
        ? Math.max(bin === EARLIER ? EARLIER : next.first, Math.min(bin, next.last - 1))
        : 0;
      fill(element, walkers, next, (band, walker) => {
        if (next) describe(walker, band, next, bin);
      });
      const focused = bandOf(document.activeElement);
      if (next && focused) handlers.onStand({ row: focused.id, bin });
    },
    place: (placeOf) => {
      for (const [row, { style }] of walkers) {
        const place = placeOf(row);
        style.top = `${place?.top ?? 0}px`;
        style.height = `${place?.height ?? 0}px`;
      }
    },
  };
}

/** One for each band, in their order; those that stay keep the focus. */
function fill(
  element: HTMLElement,
  walkers: Map<string, HTMLElement>,
  bands: TimelineBands | null,
  describeOne: (band: Band, walker: HTMLElement) => void,
): void {
  const wanted = new Set(bands?.bands.map(({ id }) => id) ?? []);
  for (const [id, walker] of walkers) {
    if (wanted.has(id)) continue;
    walker.remove();
    walkers.delete(id);
  }
  let before: Element | null = null;
  for (const band of bands?.bands ?? []) {
    const walker = walkers.get(band.id) ?? createWalker();
    walkers.set(band.id, walker);
    describeOne(band, walker);
    const isInPlace = walker.parentElement === element && walker.previousElementSibling === before;
    if (!isInPlace) element.insertBefore(walker, before ? before.nextSibling : element.firstChild);
    before = walker;
  }
  const all = [...walkers.values()];
  if (!all.some(({ tabIndex }) => tabIndex === 0) && all[0]) all[0].tabIndex = 0;
}

function createWalker(): HTMLElement {
  const walker = document.createElement("div");
  walker.className = "tl-band-walker";
  walker.tabIndex = -1;
  walker.setAttribute("role", "slider");
  return walker;
}

function describe(walker: HTMLElement, band: Band, bands: TimelineBands, bin: number): void {
  const at = bin === EARLIER && band.earlier === 0 ? bands.first : bin;
  const { date, count, shares } = bands.sayBin(band, at);
  const parts = shares.map(({ name, count: said }) => `${name}: ${said}`);
  walker.setAttribute("aria-label", bands.sayBand(band));
  walker.setAttribute("aria-valuemin", String(band.earlier > 0 ? bands.first - 1 : bands.first));
  walker.setAttribute("aria-valuemax", String(bands.last - 1));
  walker.setAttribute("aria-valuenow", String(at === EARLIER ? bands.first - 1 : at));
  walker.setAttribute("aria-valuetext", [`${date}: ${count}`, ...parts].join("; "));
}

function neighbour(
  all: readonly Band[],
  band: Band,
  step: 1 | -1,
  walkers: ReadonlyMap<string, HTMLElement>,
): HTMLElement | undefined {
  const next = all[all.indexOf(band) + step];
  return next && walkers.get(next.id);
}

/** @returns the bin that a key leads to; null where it is none of these */
function stepFrom(
  { key, shiftKey }: Pick<KeyboardEvent, "key" | "shiftKey">,
  bin: number,
  { first, last }: TimelineBands,
): number | null {
  const step = shiftKey ? LEAP : 1;
  const from = bin === EARLIER ? first - 1 : bin;
  switch (key) {
    case "ArrowRight":
      return from + step;
    case "ArrowLeft":
      return from - step < first ? EARLIER : from - step;
    case "PageDown":
      return from - LEAP < first ? EARLIER : from - LEAP;
    case "PageUp":
      return from + LEAP;
    case "Home":
      return EARLIER;
    case "End":
      return last - 1;
    default:
      return null;
  }
}
