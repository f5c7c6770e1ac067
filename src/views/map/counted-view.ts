/** The counted layer of the map: exact counts as rings on one canvas, single events, counts in corners, and lists of events. */
import type { LeafletMouseEvent } from "leaflet";
import { type Box, boxRound, type XY } from "../../model/cartography/box.ts";
import type { LonLat } from "../../model/schema/common.ts";
import type { View } from "../view.ts";
import { walkMarks } from "../walk-marks.ts";
import { frameBox, groundOf } from "./anchors.ts";
import { type CountChips, mountCountChips } from "./count-chips.ts";
import type { CountedGroup, CountedHandlers, CountedModel } from "./counted-model.ts";
import { drawRings } from "./draw-rings.ts";
import { drawShapes } from "./draw-shapes.ts";
import { drawSingles } from "./draw-singles.ts";
import { type EventList, type ListSource, mountEventList } from "./event-list.ts";
import { type GroupButtons, mountGroupButtons } from "./group-buttons.ts";
import {
  drawGroupLabels,
  type GroupLabel,
  LabelMeasure,
  placeGroupLabels,
} from "./group-labels.ts";
import { groupAt, type LaidGroup, layGroups } from "./laid-group.ts";
import { type LayerCanvas, mountLayerCanvas } from "./layer-canvas.ts";
import type { CountsParts } from "./map-model.ts";
import { type Palette, readPalette, watchTheme } from "./palette.ts";
import { pixelIn } from "./projection.ts";
import { nameGroup, tellGroup } from "./say-group.ts";
import { mountTips } from "./tips.ts";
import "./counted-view.css";

/** So long after the last change of counts the map's own names are placed anew: they only make room. */
const NAMES_AFTER_MS = 120;

/** Counts that follow a hand may be drawn in passing for so long: what is beyond the frame, and the buttons, stay as they were. */
const PASSING_MS = 500;
/** After so many in a row: what is chosen once changes them twice. */
const PASSING_FROM = 3;

/** Places this near each other at the largest zoom are not told apart, in pixels. */
const ONE_PLACE = 17;
const ARABIC = /^ar/;

export class CountedView implements View<CountedModel | null> {
  readonly #parts: CountsParts;
  readonly #handlers: CountedHandlers;
  readonly #frame: HTMLElement;
  readonly #canvas: LayerCanvas;
  readonly #buttons: GroupButtons;
  readonly #chips: CountChips;
  readonly #list: EventList;
  readonly #tips: ReturnType<typeof mountTips>;
  readonly #layer: HTMLElement;
  readonly #described: HTMLElement;
  readonly #measure = new LabelMeasure();
  readonly #listeners = new AbortController();
  #model: CountedModel | null = null;
  #palette: Palette | null = null;
  #laid: readonly LaidGroup[] = [];
  #labels: readonly GroupLabel[] = [];
  #pointed: string | null = null;
  /** What the page and the list cover, as of the last drawing. */
  #fixed: readonly Box[] = [];
  /** How the map lay when its own names were placed last. */
  #standing = "";
  #naming = 0;
  /** When all was drawn last. */
  #whole = 0;
  /** How many drawings have followed each other. */
  #followed = 0;
  /** Whether the last was one in passing. */
  #hasPassed = false;

  constructor(parts: CountsParts, handlers: CountedHandlers) {
    this.#parts = parts;
    this.#handlers = handlers;
    const { map, edgeLayer } = parts;
    this.#frame = edgeLayer.parentElement as HTMLElement;
    this.#layer = document.createElement("div");
    this.#layer.className = "map-counted-tips";
    edgeLayer.append(this.#layer);
    this.#canvas = mountLayerCanvas(map);
    this.#buttons = mountGroupButtons(map, {
      onOpen: (group) => this.#open(group),
      onFocus: (group) => this.#point(group),
    });
    this.#chips = mountCountChips(this.#layer, {
      onArea: ({ spots }, title) => this.#openList(spots, title),
      onBeyond: ({ spots }) => parts.onZoomTo(handlers.placesOf(spots)),
      onFold: () => this.#draw(),
    });
    this.#list = mountEventList(this.#layer, {
      list: handlers.list,
      onSelect: handlers.onSelect,
      onHover: handlers.onHover,
      onChange: (source) => {
        this.#draw();
        if (source) this.#returnFocus(source);
      },
    });
    this.#tips = mountTips(this.#layer);
    this.#described = describe(this.#frame);
    const { signal } = this.#listeners;
    this.#listen(this.#frame, signal);
    watchTheme(() => this.#repaint(), signal);
    document.fonts.addEventListener("loadingdone", () => this.#repaint(), { signal });
  }

  update(next: CountedModel | null): void {
    const before = this.#model;
    this.#model = next;
    if (!next) return;
    if (next.sides !== before?.sides) this.#palette = null;
    this.#described.textContent = next.sum;
    this.#list.update(next, this.#sourceNow());
    this.#draw(this.#isPassing());
  }

  /** What the map's own names may not cover. */
  boxes(): readonly Box[] {
    return [
      ...this.#laid.map(boxOfGroup),
      ...this.#labels.map(({ box }) => box),
      ...this.#chips.boxes(),
    ];
  }

  /** The places that are named here, so that the map need not. */
  names(): ReadonlySet<string> {
    return new Set(this.#labels.map(({ place }) => place));
  }

  destroy(): void {
    this.#listeners.abort();
    window.clearTimeout(this.#naming);
    this.#canvas.destroy();
    this.#parts.map.getPane("counted-buttons")?.remove();
    this.#layer.remove();
    undescribe(this.#described);
  }

  #listen(frame: HTMLElement, signal: AbortSignal): void {
    const { map } = this.#parts;
    const marks = {
      buttons: () => this.#buttons.all(),
      isSelecting: () => false,
      leadsOn: true,
    };
    walkMarks(map.getPane("counted-buttons") as HTMLElement, marks, signal);
    const move = (event: PointerEvent) => {
      if (event.pointerType === "touch") return;
      this.#point(this.#groupUnder(event)?.group ?? null);
    };
    frame.addEventListener("pointermove", move, { signal });
    frame.addEventListener("pointerleave", () => this.#point(null), { signal });
    const click = ({ originalEvent }: LeafletMouseEvent) => {
      const found = this.#groupUnder(originalEvent);
      if (found) this.#open(found.group);
      else this.#list.close();
    };
    map.on("click", click);
    map.on("zoomstart", this.#leave, this);
    map.on("movestart", this.#finish, this);
    signal.addEventListener("abort", () => {
      map.off("click", click);
      map.off("zoomstart", this.#leave, this);
      map.off("movestart", this.#finish, this);
    });
  }

  #leave(): void {
    this.#point(null);
  }

  #groupUnder({ clientX, clientY, target }: MouseEvent): LaidGroup | null {
    const { map } = this.#parts;
    const container = map.getContainer();
    if (!(target instanceof Node && container.contains(target))) return null;
    const { x, y } = container.getBoundingClientRect();
    const pixel = pixelIn(map);
    return groupAt(this.#laid, { x: (clientX - x) / pixel, y: (clientY - y) / pixel });
  }

  #point(group: CountedGroup | null): void {
    if (group?.key === this.#pointed || (!group && this.#pointed === null)) return;
    this.#pointed = group?.key ?? null;
    this.#frame.classList.toggle("map--pointing", group !== null);
    this.#handlers.onHover(group?.selected ?? null);
    this.#paint();
    this.#showTip();
  }

  /** One event is selected, several places are seen apart, one place is listed. */
  #open(group: CountedGroup): void {
    const { list, onSelect, placesOf } = this.#handlers;
    const [first] = group.count === 1 ? list(group.spots, 0, 1) : [];
    const id = group.selected ?? first?.id;
    if (group.count === 1 && id) {
      onSelect(id);
      return;
    }
    const places = placesOf(group.spots);
    if (group.others > 0 && this.#isApart(places)) this.#parts.onZoomTo(places);
    else this.#openList(group.spots, this.#titleOf(group));
  }

  #openList(spots: readonly number[], title: string): void {
    this.#list.open({ spots, title, count: this.#handlers.countOf(spots) });
  }

  #isApart(places: readonly LonLat[]): boolean {
    const { map } = this.#parts;
    const zoom = map.getMaxZoom();
    const [first, ...others] = places.map(([lng, lat]) => map.project({ lat, lng }, zoom));
    return (
      map.getZoom() < zoom &&
      others.some((other) => first && first.distanceTo(other) > ONE_PLACE * pixelIn(map))
    );
  }

  #titleOf({ place, others }: CountedGroup): string {
    return this.#model?.words.group(place, others) ?? place;
  }

  /** The same spots under the present filters. */
  #sourceNow(): ListSource | null {
    const source = this.#list.source();
    const count = source ? this.#handlers.countOf(source.spots) : 0;
    return source && count > 0 ? { ...source, count } : null;
  }

  #returnFocus({ spots }: ListSource): void {
    if (!this.#chips.focus(spots)) this.#buttons.focusSpot(spots[0] ?? -1);
  }

  #repaint(): void {
    this.#palette = null;
    this.#measure.forget();
    this.#chips.forgetSizes();
    this.#draw();
  }

  /** @param isPassing whether it is soon drawn again */
  #draw(isPassing = false): void {
    const model = this.#model;
    if (!model) return;
    const { map, fixedBoxes } = this.#parts;
    this.#fixed = [...fixedBoxes(), ...this.#list.boxes()];
    this.#palette ??= readPalette(this.#frame, model.sides);
    this.#laid = layGroups(groundOf(map), [...model.groups, ...model.around]);
    const box = frameBox(map);
    const inFrame = this.#laid.filter(({ x, y }) => isIn({ x, y }, box));
    const marks = inFrame.map(boxOfGroup);
    const fixed = [...this.#fixed, ...this.#list.boxes()];
    this.#chips.show({ model, palette: this.#palette, frame: box, fixed, marks });
    const obstacles = [...fixed, ...this.#chips.boxes()];
    this.#labels = placeGroupLabels(inFrame, {
      frame: box,
      obstacles,
      measure: this.#measure,
      font: this.#palette.font,
      more: model.words.more,
    });
    this.#paint(isPassing);
    this.#followed++;
    if (!isPassing) {
      this.#whole = performance.now();
      this.#buttons.show(inFrame, box, (groups) => groups.map((group) => nameGroup(group, model)));
    }
    this.#hasPassed = isPassing;
    this.#showTip();
    this.#makeRoom();
  }

  /** Whether counts follow each other so fast that the next are near, on a map that lies still. */
  #isPassing(): boolean {
    const isStill = this.#naming !== 0 && this.#standing === this.#stand();
    return (
      isStill && this.#followed >= PASSING_FROM && performance.now() - this.#whole < PASSING_MS
    );
  }

  #stand(): string {
    const { map } = this.#parts;
    const { lat, lng } = map.getCenter();
    const { x, y } = map.getSize();
    return [map.getZoom(), lat, lng, x, y, this.#model?.lang].join(" ");
  }

  /** Where the map lies otherwise at once; where only their counts change, when they do no longer. */
  #makeRoom(): void {
    const standing = this.#stand();
    window.clearTimeout(this.#naming);
    const isStill = standing === this.#standing;
    this.#standing = standing;
    this.#naming = isStill ? window.setTimeout(() => this.#settle(), NAMES_AFTER_MS) : 0;
    if (!isStill) this.#parts.onChange();
  }

  #settle(): void {
    this.#naming = 0;
    this.#followed = 0;
    this.#finish();
    this.#parts.onChange();
  }

  /** What was drawn in passing is drawn whole. */
  #finish(): void {
    if (!this.#hasPassed) return;
    this.#draw();
    window.clearTimeout(this.#naming);
    this.#naming = 0;
  }

  #paint(isPassing = false): void {
    const { map, base } = this.#parts;
    const [model, palette] = [this.#model, this.#palette];
    if (!model || !palette) return;
    const scene = { ground: groundOf(map), base, looks: model, palette };
    const rings = this.#laid.filter(({ group }) => group.count > 1);
    const singles = this.#laid.filter(({ group }) => group.count === 1);
    this.#canvas.draw((context) => {
      const shapes = [...this.#laid.map(({ group }) => group), ...model.bare];
      drawShapes(context, shapes, this.#pointed, scene);
      drawLeaders(context, this.#laid, palette);
      drawRings(context, rings, model, palette, model.words.digits);
      drawSingles(context, singles, model, palette);
      drawPointed(context, this.#laid, this.#pointed, palette);
      drawGroupLabels(context, this.#labels, ARABIC.test(model.lang), palette);
    }, isPassing);
  }

  #showTip(): void {
    const { map } = this.#parts;
    const one = this.#laid.find(({ group }) => group.key === this.#pointed);
    const model = this.#model;
    const tip = one && model ? { title: tellGroup(one.group, model), box: boxOfGroup(one) } : null;
    const marks = this.#laid.map(boxOfGroup);
    this.#tips.show(tip, null, { frame: frameBox(map), controls: this.#fixed, marks });
  }
}

function boxOfGroup(one: LaidGroup): Box {
  return boxRound(one, 2 * one.radius);
}

function isIn({ x, y }: XY, { width, height }: Box): boolean {
  return x >= 0 && y >= 0 && x <= width && y <= height;
}

/** From a mark that stands beside its place to the place. */
function drawLeaders(
  context: CanvasRenderingContext2D,
  laid: readonly LaidGroup[],
  { ink, halo }: Palette,
): void {
  for (const { x, y, place } of laid) {
    if (!place) continue;
    context.beginPath();
    context.moveTo(x, y);
    context.lineTo(place.x, place.y);
    context.strokeStyle = halo;
    context.lineWidth = 3;
    context.stroke();
    context.strokeStyle = ink;
    context.lineWidth = 1;
    context.stroke();
    context.beginPath();
    context.arc(place.x, place.y, 2.4, 0, 2 * Math.PI);
    context.fillStyle = ink;
    context.fill();
  }
}

/** A line round what is pointed at, and a thinner one round what is lit. */
function drawPointed(
  context: CanvasRenderingContext2D,
  laid: readonly LaidGroup[],
  pointed: string | null,
  { ink }: Palette,
): void {
  context.strokeStyle = ink;
  for (const { group, x, y, radius } of laid) {
    const isPointed = group.key === pointed;
    if (!isPointed && (group.emphasis !== "lit" || group.selected !== null)) continue;
    context.beginPath();
    context.arc(x, y, radius + 2.5, 0, 2 * Math.PI);
    context.lineWidth = isPointed ? 2 : 1.2;
    context.stroke();
  }
}

const SUM_ID = "map-sum";

/** What the map tells in all, for the map and for the region that it stands in. */
function describe(frame: HTMLElement): HTMLElement {
  const sum = document.createElement("p");
  sum.id = SUM_ID;
  sum.className = "sr-only";
  frame.append(sum);
  for (const element of describedBy(frame)) element.setAttribute("aria-describedby", SUM_ID);
  return sum;
}

function undescribe(sum: HTMLElement): void {
  const frame = sum.parentElement;
  if (frame) for (const element of describedBy(frame)) element.removeAttribute("aria-describedby");
  sum.remove();
}

function describedBy(frame: HTMLElement): readonly Element[] {
  return [frame.closest("section"), frame.querySelector(".map__canvas")].filter(
    (element) => element !== null,
  );
}
