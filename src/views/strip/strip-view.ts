/** The strip under the timeline: the density of all events, the timeline's window, and a brush for the time filter. */
import { type BrushBehavior, brushX, type D3BrushEvent, type Selection, select } from "d3";
import { snapToSteps } from "../../model/brush-steps.ts";
import { type Interval, toInterval } from "../../model/interval.ts";
import { makeTicks, type TimeTick } from "../time-ticks.ts";
import type { View } from "../view.ts";
import { axisLabels } from "./axis-labels.ts";
import { createBrushHandles, isSameBrush } from "./brush-handles.ts";
import { snapBrush } from "./brush-moves.ts";
import { linearScale } from "./linear-scale.ts";
import type { DensityBin, StripHandlers, StripModel } from "./strip-model.ts";
import "./strip.css";

const MARGIN_X = 12;
const MARGIN_TOP = 4;
const AXIS_HEIGHT = 16;
const HANDLE_WIDTH = 24;
const TICK_SPACE = 84;
/** A drag shorter than this was meant as a click. */
const SHORTEST_DRAG = 3;

type Group = Selection<SVGGElement, unknown, null, undefined>;

/**
 * Draws the strip in a root whose size the page's style gives. Reports a brush while a gesture moves it and when it ends, never one that came in.
 * @param root empty; gets `dir="ltr"`, because time runs from left to right in every language
 */
export function mountStrip(root: HTMLElement, handlers: StripHandlers): View<StripModel> {
  const strip = new Strip(root, handlers);
  return { update: (model) => strip.update(model), destroy: () => strip.destroy() };
}

class Strip implements View<StripModel> {
  readonly #root: HTMLElement;
  readonly #handlers: StripHandlers;
  readonly #frame = document.createElement("div");
  readonly #clear = document.createElement("button");
  readonly #sum = document.createElement("p");
  readonly #handles: ReturnType<typeof createBrushHandles>;
  readonly #bars: Group;
  readonly #axis: Group;
  readonly #brushLayer: Group;
  readonly #window: Selection<SVGRectElement, unknown, null, undefined>;
  readonly #brush: BrushBehavior<unknown>;
  #scale = linearScale([0, 1], [0, 1]);
  readonly #resizes = new ResizeObserver(() => this.#resize());
  #model: StripModel | null = null;
  #height = 0;
  #width = 0;
  #isBrushing = false;
  /** Whether the drag in progress has been reported: then its end is too. */
  #hasMoved = false;

  constructor(root: HTMLElement, handlers: StripHandlers) {
    this.#root = root;
    this.#handlers = handlers;
    root.classList.add("strip");
    root.dir = "ltr";
    this.#frame.className = "strip-frame";
    this.#frame.setAttribute("role", "group");
    this.#handles = createBrushHandles(handlers.onBrush);
    this.#clear.type = "button";
    this.#clear.className = "strip-clear";
    this.#clear.addEventListener("click", () => handlers.onBrush(null));
    this.#frame.addEventListener("keydown", (event) => {
      const isButton = event.target instanceof Element && event.target.closest("button");
      if (event.key !== " " || isButton) return;
      event.preventDefault();
      event.stopPropagation();
      handlers.onPlay();
    });
    // When it has gone to where it goes.
    this.#frame.addEventListener("focusout", () => requestAnimationFrame(() => this.#show()));
    const svg = select(this.#frame)
      .append("svg")
      .attr("class", "strip-svg")
      .attr("aria-hidden", "true");
    this.#axis = svg.append("g").attr("class", "strip-axis");
    this.#bars = svg.append("g").attr("class", "strip-bars");
    this.#brushLayer = svg.append("g").attr("class", "strip-brush");
    this.#window = svg.append("rect").attr("class", "strip-window").attr("rx", 2);
    this.#sum.id = `strip-sum-${++made}`;
    this.#sum.hidden = true;
    this.#frame.append(...this.#handles.elements, this.#clear, this.#sum);
    root.append(this.#frame);
    this.#brush = brushX<unknown>()
      .handleSize(HANDLE_WIDTH)
      .on("start brush end", (event) => this.#follow(event));
    this.#measure();
    this.#resizes.observe(this.#frame);
  }

  update(model: StripModel): void {
    const before = this.#model;
    this.#model = model;
    this.#show();
    this.#frame.setAttribute("aria-label", model.words.name);
    this.#describe(model);
    this.#clear.textContent = model.words.clear;
    this.#clear.hidden = model.brush === null;
    const isMoved = !before || !isSameBrush(before.bounds, model.bounds);
    this.#rescale();
    if (isMoved || before.bins !== model.bins) this.#drawBars(model.bins);
    if (
      isMoved ||
      before.locale !== model.locale ||
      before.zone !== model.zone ||
      before.grain !== model.grain
    )
      this.#drawAxis(model);
    this.#drawWindow(model.window);
    this.#drawBrush(model);
  }

  #describe({ description, edges }: StripModel): void {
    this.#root.classList.toggle("is-counted", edges !== null);
    this.#sum.textContent = description;
    if (description === "") this.#frame.removeAttribute("aria-describedby");
    else this.#frame.setAttribute("aria-describedby", this.#sum.id);
  }

  destroy(): void {
    this.#resizes.disconnect();
    this.#brush.on("start brush end", null);
    this.#model = null;
    this.#root.replaceChildren();
    this.#root.classList.remove("strip", "is-counted");
    this.#root.removeAttribute("dir");
    this.#root.hidden = false;
  }

  /** Never taken away from under the focus. */
  #show(): void {
    if (!this.#model) return;
    const isHeld = this.#frame.contains(document.activeElement);
    this.#root.hidden = !this.#model.isNeeded && !isHeld;
  }

  #rescale(): void {
    const { start, end } = this.#model?.bounds ?? { start: 0, end: 1 };
    this.#scale = linearScale([start, end], [MARGIN_X, this.#width - MARGIN_X]);
  }

  #measure(): void {
    this.#width = Math.max(this.#frame.clientWidth, 4 * MARGIN_X);
    this.#height = Math.max(this.#frame.clientHeight, AXIS_HEIGHT + MARGIN_TOP + 12);
    this.#rescale();
    this.#brush.extent([
      [MARGIN_X, MARGIN_TOP],
      [this.#width - MARGIN_X, this.#height - AXIS_HEIGHT],
    ]);
    // What fingers do to the page the style sheets say, not the brush: it follows from where the strip stands.
    this.#brushLayer.call(this.#brush).style("touch-action", null);
  }

  #resize(): void {
    const { clientWidth, clientHeight } = this.#frame;
    if ((clientWidth === this.#width && clientHeight === this.#height) || clientWidth === 0) return;
    this.#measure();
    if (!this.#model) return;
    this.#drawBars(this.#model.bins);
    this.#drawAxis(this.#model);
    this.#drawWindow(this.#model.window);
    this.#drawBrush(this.#model);
  }

  /** All events light, those that the other filters keep dark upon them. */
  #drawBars(bins: readonly DensityBin[]): void {
    const bottom = this.#height - AXIS_HEIGHT;
    const most = bins.reduce((max, { total }) => Math.max(max, total), 1);
    const y = linearScale([0, most], [0, bottom - MARGIN_TOP - 4]);
    const full = bins.filter(({ total }) => total > 0);
    for (const key of ["total", "kept"] as const) {
      const height = (bin: DensityBin) => (bin[key] > 0 ? Math.max(2, y(bin[key])) : 0);
      const place = (bar: SVGRectElement, bin: DensityBin) => {
        const left = this.#scale(bin.time.start);
        const width = this.#scale(bin.time.end) - left;
        write(bar, "x", left);
        write(bar, "width", Math.max(width > 3 ? width - 1 : width, 1));
        write(bar, "y", bottom - height(bin));
        write(bar, "height", height(bin));
      };
      this.#bars
        .selectAll<SVGRectElement, DensityBin>(`.strip-${key}`)
        .data(full)
        .join((entered) => entered.append("rect").attr("class", `strip-${key}`))
        .each((bin, index, bars) => bars[index] && place(bars[index], bin));
    }
  }

  #drawAxis(model: StripModel): void {
    const bottom = this.#height - AXIS_HEIGHT;
    const [left, right] = [MARGIN_X, this.#width - MARGIN_X];
    const count = Math.max(2, Math.floor((right - left) / TICK_SPACE));
    const ticks = makeTicks(model.bounds, count, model);
    const x = ({ at }: TimeTick) => this.#scale(at);
    this.#axis
      .selectAll("line.strip-tick")
      .data(ticks)
      .join("line")
      .attr("class", "strip-tick")
      .attr("x1", x)
      .attr("x2", x)
      .attr("y1", MARGIN_TOP)
      .attr("y2", bottom + 4);
    this.#axis
      .selectAll("text")
      .data(axisLabels(ticks, this.#scale, left, right))
      .join("text")
      .attr("x", ({ x }) => x)
      .attr("y", bottom + 13)
      .attr("text-anchor", ({ anchor }) => anchor)
      .text(({ label }) => label);
    this.#axis
      .selectAll("line.strip-base")
      .data([bottom])
      .join("line")
      .attr("class", "strip-base")
      .attr("x1", left)
      .attr("x2", right)
      .attr("y1", bottom + 0.5)
      .attr("y2", bottom + 0.5);
  }

  #drawWindow(window: Interval): void {
    const [left, right] = [MARGIN_X, this.#width - MARGIN_X];
    const start = Math.max(this.#scale(window.start), left);
    const end = Math.min(this.#scale(window.end), right);
    this.#window
      .attr("x", start - 1)
      .attr("width", Math.max(end - start, 2) + 2)
      .attr("y", MARGIN_TOP - 2)
      .attr("height", this.#height - AXIS_HEIGHT - MARGIN_TOP + 3);
  }

  #drawBrush(model: StripModel): void {
    this.#root.classList.toggle("has-brush", model.brush !== null);
    const [left, right] = [MARGIN_X, this.#width - MARGIN_X];
    const place = (ms: number) => Math.min(Math.max(this.#scale(ms), left), right);
    this.#handles.draw(model, place);
    // A drag in progress is the person's; the model's brush comes after it.
    if (this.#isBrushing) return;
    const { brush } = model;
    this.#brushLayer.call(this.#brush.move, brush ? [place(brush.start), place(brush.end)] : null);
  }

  /** Only what has a source event is a person's gesture; the rest is our own drawing. */
  #follow({ type, selection, sourceEvent }: D3BrushEvent<unknown>): void {
    const model = this.#model;
    if (!sourceEvent || !model) return;
    this.#isBrushing = type !== "end";
    if (type === "brush") this.#reportMove(selection as [number, number] | null, model);
    if (type !== "end") return;
    const brush = this.#readSelection(selection as [number, number] | null, model);
    if (isSameBrush(brush, model.brush) && !this.#hasMoved) this.#drawBrush(model);
    else this.#handlers.onBrush(brush);
    this.#hasMoved = false;
  }

  #reportMove(selection: [number, number] | null, { bounds }: StripModel): void {
    if (!selection || selection[1] - selection[0] < SHORTEST_DRAG) return;
    const [start = 0, end = 0] = selection.map((x) => this.#scale.invert(x));
    this.#hasMoved = true;
    this.#handlers.onBrushing(snapToSteps(toInterval(start, end), bounds));
  }

  #readSelection(selection: [number, number] | null, model: StripModel): Interval | null {
    if (!selection || selection[1] - selection[0] < SHORTEST_DRAG) return null;
    const [start, end] = selection.map((x) => Math.round(this.#scale.invert(x)));
    return snapBrush(toInterval(start ?? 0, end ?? 0), model.zone, model.grain);
  }
}

/** Most bars stay as they are at a filter's change; what is written anew is painted anew. */
function write(bar: SVGRectElement, name: string, value: number): void {
  const said = String(value);
  if (bar.getAttribute(name) !== said) bar.setAttribute(name, said);
}

/** For an id of each. */
let made = 0;
