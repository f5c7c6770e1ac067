/** The canvas under the rows, on which the bands of a moving window are drawn; a change of bins is one movement. */
import type { Timeline } from "vis-timeline/esnext";
import { pixelOf } from "../design-pixel.ts";
import { prefersStillness } from "../prefers-stillness.ts";
import { type BandInks, readInks } from "./band-inks.ts";
import type { TimelineBands } from "./crowd-model.ts";
import { type Paper, paintBands, paintBin, paintEdges } from "./paint-bands.ts";
import { placeOfRow, rowsGround } from "./vis-parts.ts";

/** A row and one of its bins. */
export interface BinSpot {
  readonly row: string;
  readonly bin: number;
}

/** Bands at their scale. */
export interface ScaledBands {
  readonly bands: TimelineBands;
  readonly perEvent: number;
}

/** As long as the window takes to where it goes. */
const TURN_MS = 240;

export class BandCanvas {
  readonly #timeline: Timeline;
  readonly #canvas = document.createElement("canvas");
  readonly #inks: BandInks;
  #shown: ScaledBands | null = null;
  #light: BinSpot | null = null;
  /** What was shown before, while it fades into what is shown now; both follow the window. */
  #fading: { readonly from: ScaledBands | null; readonly since: number } | null = null;
  #frame = 0;
  /** Where the window and the rows were when they were drawn last. */
  #stood = "";

  constructor(timeline: Timeline, root: HTMLElement) {
    this.#timeline = timeline;
    this.#canvas.className = "tl-band-canvas";
    // The rows' walkers say what it shows.
    this.#canvas.ariaHidden = "true";
    rowsGround(timeline).prepend(this.#canvas);
    this.#inks = readInks(root, () => this.draw());
  }

  get isIdle(): boolean {
    return this.#shown === null && this.#fading === null;
  }

  show(next: ScaledBands | null): void {
    const before = this.#shown;
    if (next?.bands === before?.bands && next?.perEvent === before?.perEvent) return;
    this.#shown = next;
    const isTurning = (before !== null || next !== null) && !prefersStillness();
    this.#fading = isTurning ? { from: before, since: performance.now() } : null;
    this.draw();
  }

  light(spot: BinSpot | null): void {
    if (spot?.row === this.#light?.row && spot?.bin === this.#light?.bin) return;
    this.#light = spot;
    this.draw();
  }

  /** Draws anew where the window or a row is elsewhere than it was drawn last. */
  follow(): void {
    if (this.#stand() !== this.#stood) this.draw();
  }

  #stand(): string {
    const { start, end } = this.#timeline.getWindow();
    const { clientWidth, clientHeight } = rowsGround(this.#timeline);
    const rows = this.#shown?.bands.bands.map(({ id }) => {
      const place = placeOfRow(this.#timeline, id);
      return `${place?.top} ${place?.height}`;
    });
    return [start.valueOf(), end.valueOf(), clientWidth, clientHeight, rows].join(" ");
  }

  draw(): void {
    this.#stood = this.#stand();
    const part = this.#fading ? (performance.now() - this.#fading.since) / TURN_MS : 1;
    if (part >= 1) this.#fading = null;
    const paper = this.#prepare();
    if (!paper) return;
    const { context } = paper;
    if (this.#fading?.from) {
      context.globalAlpha = 1 - ease(part);
      paintBands(this.#fading.from.bands, this.#fading.from.perEvent, paper);
    }
    context.globalAlpha = this.#fading ? ease(part) : 1;
    if (this.#shown) this.#paint(this.#shown, paper);
    context.globalAlpha = 1;
    cancelAnimationFrame(this.#frame);
    if (this.#fading) this.#frame = requestAnimationFrame(() => this.draw());
  }

  #paint({ bands, perEvent }: ScaledBands, paper: Paper): void {
    const place = this.#light && paper.placeOf(this.#light.row);
    if (this.#light && place) paintBin(bands, this.#light.bin, place, paper);
    paintBands(bands, perEvent, paper);
    paintEdges(bands, bands.sayEarlier, paper);
  }

  /** A paper of the rows' size, empty; null while there is nothing to draw, or no room. */
  #prepare(): Paper | null {
    const ground = rowsGround(this.#timeline);
    const { clientWidth: width, clientHeight: height } = ground;
    this.#canvas.hidden = this.isIdle;
    const context = this.isIdle ? null : this.#canvas.getContext("2d");
    if (!context || width === 0 || height === 0) return null;
    this.#fit(width, height);
    const scale = this.#canvas.width / width;
    context.setTransform(scale, 0, 0, scale, 0, 0);
    context.clearRect(0, 0, width, height);
    const { start, end } = this.#timeline.getWindow();
    const perMs = width / Math.max(end.valueOf() - start.valueOf(), 1);
    return {
      context,
      width,
      height,
      pixel: pixelOf(ground),
      xOf: (ms) => (ms - start.valueOf()) * perMs,
      placeOf: (row) => placeOfRow(this.#timeline, row),
      colorOf: this.#inks.colorOf,
      ink: this.#inks.ink(),
    };
  }

  /** A canvas is emptied whenever its size is set. */
  #fit(width: number, height: number): void {
    const [wide, high] = [width, height].map((one) => Math.round(one * devicePixelRatio));
    if (this.#canvas.width !== wide) this.#canvas.width = wide ?? 0;
    if (this.#canvas.height !== high) this.#canvas.height = high ?? 0;
    const { style } = this.#canvas;
    if (style.width !== `${width}px`) style.width = `${width}px`;
    if (style.height !== `${height}px`) style.height = `${height}px`;
  }

  destroy(): void {
    cancelAnimationFrame(this.#frame);
    this.#inks.destroy();
    this.#canvas.remove();
  }
}

function ease(part: number): number {
  const rest = 1 - Math.min(Math.max(part, 0), 1);
  return 1 - rest ** 3;
}
