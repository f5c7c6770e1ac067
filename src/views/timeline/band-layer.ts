/** The part of the timeline that counts: bands under the rows, their names, and what one does with them. */
import type { Timeline } from "vis-timeline/esnext";
import type { Interval } from "../../model/interval.ts";
import { inPixels } from "../design-pixel.ts";
import { BandCanvas, type BinSpot } from "./band-canvas.ts";
import { pointAtBands } from "./band-pointer.ts";
import { drawBandRow } from "./band-row.ts";
import { type BandScale, scaleBands } from "./band-scale.ts";
import { type BandTip, createBandTip } from "./band-tip.ts";
import { type BandWalkers, createBandWalkers } from "./band-walkers.ts";
import {
  type CrowdDrawing,
  type CrowdRoom,
  type CrowdRow,
  EARLIER,
  type OpenRows,
  type TimelineBands,
} from "./crowd-model.ts";
import type { DrawRow } from "./row-layer.ts";
import { placeOfRow, redrawRows, rowsGround } from "./vis-parts.ts";
import "./band-layer.css";

/** What the timeline lends to it. */
export interface BandGround {
  readonly root: HTMLElement;
  readonly region: HTMLElement;
  readonly timeline: Timeline;
  readonly rowElement: (id: string) => HTMLElement;
  /** A person asked to see a bin from near. */
  readonly onZoom: (window: Interval) => void;
  /** A person opened or closed a row: what is drawn is another. */
  readonly onOpenRows: () => void;
  readonly signal: AbortSignal;
}

export interface BandLayer {
  readonly open: OpenRows;
  readonly isBanded: boolean;
  /** Once the rows are those of the drawing. */
  show(drawing: CrowdDrawing, room: CrowdRoom): void;
  /** The window moved, or rows were drawn. */
  follow(): void;
  destroy(): void;
}

/** What a timeline is given that may have to count. */
export interface CrowdParts {
  readonly drawRow: DrawRow;
  readonly createLayer: (ground: BandGround) => BandLayer;
}

export const CROWD_PARTS: CrowdParts = {
  drawRow: drawBandRow,
  createLayer: (ground) => new Bands(ground),
};

class Bands implements BandLayer {
  readonly #ground: BandGround;
  readonly #canvas: BandCanvas;
  readonly #tip: BandTip;
  readonly #walkers: BandWalkers;
  readonly #sum = document.createElement("p");
  readonly #open = new Set<string>();
  #opened: OpenRows = new Set();
  #bands: TimelineBands | null = null;
  #scale: BandScale | null = null;
  #stood: BinSpot | null = null;
  /** The row's name that has the focus. */
  #held: HTMLElement | null = null;

  constructor(ground: BandGround) {
    this.#ground = ground;
    const { root, region, timeline, signal } = ground;
    root.classList.add("is-crowded");
    this.#canvas = new BandCanvas(timeline, root);
    this.#tip = createBandTip(root);
    this.#walkers = createBandWalkers({
      onStand: (spot) => this.#stand(spot),
      onOpen: (spot) => this.#zoom(spot),
    });
    rowsGround(timeline).append(this.#walkers.element);
    this.#sum.className = "tl-sum";
    this.#sum.id = `timeline-sum-${++made}`;
    root.append(this.#sum);
    region.setAttribute("aria-describedby", this.#sum.id);
    pointAtBands(region, {
      findBin: (x, y) => this.#findBin(x, y),
      onPoint: (spot) => this.#point(spot),
      onPress: (spot) => this.#zoom(spot),
      signal,
    });
    region.addEventListener("click", (event) => this.#toggle(event), { signal });
  }

  get open(): OpenRows {
    return this.#opened;
  }

  get isBanded(): boolean {
    return this.#bands !== null;
  }

  show({ rows, bands, description }: CrowdDrawing, { height }: CrowdRoom): void {
    this.#keepFocus();
    const { root, timeline } = this.#ground;
    if (this.#sum.textContent !== description) this.#sum.textContent = description;
    const hasTurned = this.isBanded !== (bands !== null);
    root.classList.toggle("is-turning", hasTurned);
    root.classList.toggle("is-banded", bands !== null);
    if (bands === this.#bands && !hasTurned) return;
    this.#bands = bands;
    this.#scale = bands && scaleBands(bands.bands, bands, height);
    const isResized = this.#setHeights(rows);
    if (isResized) redrawRows(timeline);
    this.#walkers.show(bands);
    this.#canvas.show(bands && this.#scale && { bands, perEvent: this.#scale.perEvent });
    this.follow();
  }

  /** @returns whether any row is to be of another height */
  #setHeights(rows: readonly CrowdRow[]): boolean {
    const heights = rows.map(({ id }) => {
      const { style } = this.#ground.rowElement(id);
      const height = this.#scale?.heights.get(id);
      const before = style.getPropertyValue("--band-height");
      const next = height === undefined ? "" : inPixels(height);
      if (next !== before) style.setProperty("--band-height", next);
      return next !== before;
    });
    this.#noteScale(rows);
    return heights.some(Boolean);
  }

  /** Beside the highest band, which has room for it. */
  #noteScale(rows: readonly CrowdRow[]): void {
    const { fullest, heights } = this.#scale ?? { fullest: null };
    for (const { id } of rows) {
      const element = this.#ground.rowElement(id);
      element.querySelector(".tl-band-note")?.remove();
      if (fullest?.id !== id || !this.#bands || (heights?.get(id) ?? 0) < NOTE_FROM) continue;
      const note = document.createElement("span");
      note.className = "tl-band-note";
      note.dir = "auto";
      note.textContent = this.#bands.sayScale(fullest.count);
      element.append(note);
    }
  }

  follow(): void {
    this.#keepFocus();
    if (!this.#bands && this.#canvas.isIdle) return;
    this.#walkers.place((row) => placeOfRow(this.#ground.timeline, row));
    this.#canvas.follow();
  }

  /** The library takes all rows out of the page when their order changes, and puts them back. */
  #keepFocus(): void {
    const active = document.activeElement;
    const button = active?.closest<HTMLElement>(".tl-band-name") ?? null;
    if (button && this.#ground.region.contains(button)) this.#held = button;
    else if (active !== document.body) this.#held = null;
    else if (this.#held?.isConnected) this.#held.focus({ preventScroll: true });
  }

  #toggle({ target }: Event): void {
    const name = target instanceof Element ? target.closest<HTMLElement>("[data-row]") : null;
    const id = name?.getAttribute("data-row");
    if (!id) return;
    // The library keeps a pointer's press from it.
    name?.focus({ preventScroll: true });
    if (!this.#open.delete(id)) this.#open.add(id);
    this.#opened = new Set(this.#open);
    this.#ground.onOpenRows();
  }

  #findBin(clientX: number, clientY: number): BinSpot | null {
    const bands = this.#bands;
    if (!bands) return null;
    const { timeline } = this.#ground;
    const box = rowsGround(timeline).getBoundingClientRect();
    const scale = box.width / Math.max(rowsGround(timeline).offsetWidth, 1);
    const [x, y] = [clientX - box.x, (clientY - box.y) / scale];
    if (x < 0 || x > box.width) return null;
    const band = bands.bands.find(({ id }) => {
      const place = placeOfRow(timeline, id);
      return place && y >= place.top && y < place.top + place.height;
    });
    if (!band) return null;
    const { start, end } = timeline.getWindow();
    const ms = start.valueOf() + (x / box.width) * (end.valueOf() - start.valueOf());
    const bin = bands.edges.findLastIndex((edge) => edge <= ms);
    return bin < bands.first || bin >= bands.last ? null : { row: band.id, bin };
  }

  #point(spot: BinSpot | null): void {
    this.#ground.root.classList.toggle("is-on-bin", spot !== null);
    this.#light(spot ?? this.#stood);
  }

  #stand(spot: BinSpot | null): void {
    this.#stood = spot;
    this.#light(spot);
  }

  /** What is pointed at, else what is walked to. */
  #light(spot: BinSpot | null): void {
    this.#canvas.light(spot);
    const band = spot && this.#bands?.bands.find(({ id }) => id === spot.row);
    const place = band && placeOfRow(this.#ground.timeline, band.id);
    if (!spot || !band || !this.#bands || !place) {
      this.#tip.hide();
      return;
    }
    const { timeline } = this.#ground;
    const { edges, first } = this.#bands;
    const { start, end } = timeline.getWindow();
    const bin = spot.bin === EARLIER ? first : spot.bin;
    const middle = ((edges[bin] ?? 0) + (edges[bin + 1] ?? 0)) / 2;
    const box = rowsGround(timeline).getBoundingClientRect();
    const part = (middle - start.valueOf()) / (end.valueOf() - start.valueOf());
    const scale = box.width / Math.max(rowsGround(timeline).offsetWidth, 1);
    this.#tip.show(band.name, this.#bands.sayBin(band, spot.bin), {
      x: box.x + (spot.bin === EARLIER ? 0 : part * box.width),
      y: box.y + place.top * scale,
    });
  }

  #zoom({ bin }: BinSpot): void {
    if (!this.#bands || bin === EARLIER) return;
    this.#tip.hide();
    this.#ground.onZoom(this.#bands.unitOf(bin));
  }

  destroy(): void {
    this.#canvas.destroy();
    this.#tip.element.remove();
    this.#sum.remove();
    this.#ground.region.removeAttribute("aria-describedby");
    this.#ground.root.classList.remove("is-crowded", "is-banded", "is-turning", "is-on-bin");
  }
}

/** For an id of each. */
let made = 0;

/** A band this high has room for a note under its name, in pixels of the design. */
const NOTE_FROM = 42;
