/** The timeline: marks in rows on an axis of time, drawn by vis-timeline, which no other folder knows. */
import type { Timeline } from "vis-timeline/esnext";
import { DAY_MS } from "../../model/durations.ts";
import { type Interval, toInterval } from "../../model/interval.ts";
import type { EventId } from "../../model/schema/common.ts";
import { inPixels, pixelOf } from "../design-pixel.ts";
import { prefersStillness } from "../prefers-stillness.ts";
import type { View } from "../view.ts";
import { walkMarks } from "../walk-marks.ts";
import type { BandGround, BandLayer, CrowdParts } from "./band-layer.ts";
import type { Lanes } from "./choose-detail.ts";
import {
  type AxisLook,
  createTimeline,
  readAxisOptions,
  readBoundsOptions,
  readMarginOptions,
} from "./create-timeline.ts";
import type { CrowdedTimelineModel } from "./crowd-model.ts";
import { findMark, listenForGestures } from "./gestures.ts";
import { type DrawFrame, MarkLayer, type Scale } from "./mark-layer.ts";
import { measureRows, type RowsRoom } from "./measure-rows.ts";
import { createRowLayer, type RowLayer } from "./row-layer.ts";
import { scrollToMark } from "./scroll-to-mark.ts";
import { createTextMeasure } from "./text-measure.ts";
import type { TimelineHandlers, TimelineMark, TimelineModel } from "./timeline-model.ts";
import { createToolbar } from "./toolbar.ts";
import { sizesOf, takeItemsTogether } from "./vis-parts.ts";
import {
  clampWindow,
  isSameWindow,
  type Move,
  moveWindow,
  revealInWindow,
} from "./window-moves.ts";
import { createZoomHint } from "./zoom-hint.ts";
import "./timeline.css";

const ANIMATION_MS = 240;
/** Above this many marks a moving window is not worth its frames. */
const ANIMATED_MOST = 120;
/** Of an item over its band. */
const OVER_BANDS: Lanes = { detail: "compact", height: 24, isFramed: false };

/** What the library reports; its types leave `byUser` out. */
interface RangeEvent {
  readonly start: Date;
  readonly end: Date;
  readonly byUser: boolean;
}

/**
 * Draws the timeline in a root whose size, or least size, the page's style gives. Never reports a window that came in by `update`.
 * @param crowd what draws and counts more events than can be drawn one by one; without it, a crowded model has nothing
 * @param drawFrame draws the frame of what several sources tell; without it each is one bar over all that they tell
 * @param root empty; one with the class `is-growing` is as tall as its rows; gets `dir="ltr"`, because time runs from left to right in every language
 */
export function mountTimeline(
  root: HTMLElement,
  handlers: TimelineHandlers,
  crowd: CrowdParts | null = null,
  drawFrame: DrawFrame | null = null,
): View<TimelineModel | CrowdedTimelineModel> {
  const board = new TimelineBoard(root, handlers, crowd, drawFrame);
  return { update: (model) => board.update(model), destroy: () => board.destroy() };
}

class TimelineBoard implements View<TimelineModel | CrowdedTimelineModel> {
  readonly #root: HTMLElement;
  readonly #handlers: TimelineHandlers;
  readonly #region = document.createElement("div");
  readonly #hint = createZoomHint();
  readonly #toolbar = createToolbar((move) => this.#move(move));
  readonly #rows: RowLayer;
  readonly #marks: MarkLayer;
  readonly #timeline: Timeline;
  readonly #bands: BandLayer | null;
  readonly #resizes = new ResizeObserver(() => this.#resize());
  readonly #stop = new AbortController();
  /** As it came; what it is in the present room is the model. */
  #given: TimelineModel | CrowdedTimelineModel | null = null;
  #model: TimelineModel | null = null;
  /** Where the window is, or is on its way to. */
  #target: Interval | null = null;
  #scale: Scale | null = null;
  #size = "";
  #pixel = 0;
  /** The room for the rows, and of which sizes. */
  #room: (RowsRoom & { readonly sizes: string }) | null = null;
  /** The marks to bring into sight once they are in the page, and whether the focus goes along. */
  #sight: { readonly ids: readonly EventId[]; readonly focus: boolean } | null = null;
  #isReady = false;

  constructor(
    root: HTMLElement,
    handlers: TimelineHandlers,
    crowd: CrowdParts | null,
    drawFrame: DrawFrame | null,
  ) {
    this.#root = root;
    this.#handlers = handlers;
    this.#rows = createRowLayer(crowd?.drawRow);
    root.classList.add("timeline");
    root.dir = "ltr";
    this.#region.className = "tl-region";
    this.#region.tabIndex = 0;
    this.#region.setAttribute("role", "group");
    root.append(this.#toolbar.element, this.#region, this.#hint.element);
    this.#marks = new MarkLayer(createTextMeasure(root), drawFrame);
    const board = document.createElement("div");
    board.className = "tl-board";
    this.#region.append(board);
    this.#timeline = createTimeline(board, {
      items: this.#marks.items,
      groups: this.#rows.groups,
      findSlot: (id) => this.#marks.findSlot(id),
      findRow: (id) => this.#rows.find(id),
      onReady: () => this.#start(),
    });
    takeItemsTogether(this.#timeline);
    this.#bands = crowd?.createLayer(this.#lendToBands()) ?? null;
    this.#timeline.on("rangechange", () => {
      this.#followScale();
      this.#bands?.follow();
    });
    this.#timeline.on("rangechanged", (event: RangeEvent) => this.#report(event));
    this.#timeline.on("changed", () => {
      this.#room = null;
      this.#settle();
    });
    this.#setMargins();
    this.#listen();
    this.#listenForWalk();
    this.#size = this.#readSize();
    this.#resizes.observe(this.#region);
  }

  #listen(): void {
    listenForGestures(
      this.#region,
      {
        onSelect: this.#handlers.onSelect,
        onQuestion: this.#handlers.onQuestion,
        onHover: this.#handlers.onHover,
        onMove: (move) => this.#move(move),
        onPlainWheel: () => this.#hint.show(this.#model?.words.wheelHint ?? ""),
        onOneFinger: () => this.#hint.show(this.#model?.words.touchHint ?? ""),
      },
      this.#stop.signal,
    );
  }

  #lendToBands(): BandGround {
    return {
      root: this.#root,
      region: this.#region,
      timeline: this.#timeline,
      rowElement: (id) => this.#rows.find(id),
      onZoom: (window) => this.#go(window),
      onOpenRows: () => this.#fillRoom(),
      signal: this.#stop.signal,
    };
  }

  #listenForWalk(): void {
    walkMarks(
      this.#region,
      {
        buttons: () => this.#marks.buttons(),
        // A question is no event: from there one walks on, whatever is selected.
        isSelecting: (from) =>
          !from.classList.contains("tl-question") &&
          (this.#model?.marks.some(({ selected }) => selected) ?? false),
        leadsOn: false,
      },
      this.#stop.signal,
    );
  }

  update(given: TimelineModel | CrowdedTimelineModel): void {
    this.#given = given;
    if (!("crowd" in given && this.#bands)) {
      this.#draw(given);
      return;
    }
    const room = this.#measure();
    const drawing = given.crowd.draw(room, this.#bands.open);
    // What is drawn is the last true picture.
    if (!drawing) return;
    this.#draw({ ...given, rows: drawing.rows, marks: drawing.marks });
    this.#bands.show(drawing, room);
  }

  /** What there is room for may be something else now. */
  #fillRoom(): void {
    if (this.#bands && this.#given) this.update(this.#given);
  }

  #draw(model: TimelineModel): void {
    const before = this.#model;
    this.#model = model;
    if (before?.words !== model.words) this.#setWords(model.words);
    this.#root.classList.toggle("is-undated", model.isUndated);
    const isNewGrain = before?.grain !== model.grain;
    if (before?.locale !== model.locale || before.zone !== model.zone || isNewGrain)
      this.#timeline.setOptions(readAxisOptions(model, () => this.#readAxis()));
    const isNewBounds = !before || isNewGrain || !isSameWindow(before.bounds, model.bounds);
    if (isNewBounds) this.#timeline.setOptions(readBoundsOptions(model));
    if (!before || !isSameWindow(before.window, model.window)) this.#showWindow(model.window);
    if (before?.rows !== model.rows) this.#rows.setRows(model.rows);
    if (before?.marks !== model.marks) this.#setMarks(model.marks, before?.marks ?? null);
    else if (isNewBounds) this.#layOut();
    if (model.sight && before?.sight !== model.sight) {
      this.#sight ??= { ids: model.sight, focus: false };
      this.#settle();
    }
  }

  destroy(): void {
    this.#stop.abort();
    this.#resizes.disconnect();
    this.#hint.destroy();
    this.#isReady = false;
    this.#model = null;
    this.#bands?.destroy();
    this.#timeline.destroy();
    this.#root.replaceChildren();
    this.#root.removeAttribute("dir");
    this.#root.classList.remove("timeline", "is-undated");
    this.#root.removeAttribute("data-detail");
    this.#root.style.removeProperty("--lane");
  }

  /** The first drawing fits the window to the items, so the model's is set again. */
  #start(): void {
    if (!this.#model || this.#stop.signal.aborted) return;
    const window = this.#target ?? this.#model.window;
    this.#timeline.setWindow(window.start, window.end, { animation: false });
    this.#isReady = true;
    this.#fillRoom();
    this.#layOut();
    this.#marks.restack();
    // The webfonts are wider or narrower than what stood in for them.
    if (document.fonts.status === "loaded") return;
    document.fonts.addEventListener("loadingdone", () => this.#redraw(), {
      once: true,
      signal: this.#stop.signal,
    });
  }

  #setWords(words: TimelineModel["words"]): void {
    this.#region.setAttribute("aria-label", words.name);
    this.#toolbar.setWords(words);
  }

  #setMarks(marks: readonly TimelineMark[], before: readonly TimelineMark[] | null): void {
    const hadFocus = findMark(document.activeElement);
    const inFocus = hadFocus !== null && this.#region.contains(hadFocus);
    const selected = marks.find((mark) => mark.selected);
    const isNewSelection = selected?.id !== before?.find((mark) => mark.selected)?.id;
    this.#marks.setMarks(marks);
    this.#layOut();
    this.#marks.placeTabStop();
    if (!selected || !isNewSelection) return;
    this.#sight = { ids: [selected.id], focus: inFocus };
    this.#reveal(selected);
    this.#settle();
  }

  /** Brings the selected mark's time into the window, without reporting it. */
  #reveal({ time }: TimelineMark): void {
    const { bounds } = this.#model ?? {};
    const window = this.#target;
    if (!bounds || !window) return;
    const wanted = revealInWindow(time, window, bounds);
    if (wanted !== window) this.#showWindow(wanted);
  }

  #showWindow(wanted: Interval): void {
    const bounds = this.#model?.bounds;
    const window = bounds ? clampWindow(wanted, bounds) : wanted;
    if (this.#target && isSameWindow(window, this.#target)) return;
    this.#target = window;
    const animation = this.#canAnimate() ? { duration: ANIMATION_MS } : false;
    // The types know an older shape of `animation`.
    this.#timeline.setWindow(window.start, window.end, { animation } as { animation: boolean });
    this.#followScale();
  }

  #canAnimate(): boolean {
    const isCrowded = (this.#model?.marks.length ?? 0) > ANIMATED_MOST;
    return this.#isReady && !isCrowded && !prefersStillness();
  }

  /** A button or a key: an intent of a person, which the library does not know as one. */
  #move(move: Move): void {
    const { bounds, grain } = this.#model ?? {};
    const window = this.#target;
    if (!bounds || !grain || !window) return;
    if (move === "fit") {
      this.#handlers.onFit();
      return;
    }
    this.#go(moveWindow(move, window, { bounds, grain }));
  }

  #go(wanted: Interval): void {
    const { bounds } = this.#model ?? {};
    const window = bounds ? clampWindow(wanted, bounds) : wanted;
    if (this.#target && isSameWindow(window, this.#target)) return;
    this.#showWindow(window);
    this.#handlers.onWindow(window);
  }

  #report({ byUser, start, end }: RangeEvent): void {
    if (!byUser || !this.#model) return;
    const window = toInterval(start.valueOf(), end.valueOf());
    if (this.#target && isSameWindow(window, this.#target)) return;
    this.#target = window;
    this.#handlers.onWindow(window);
  }

  #resize(): void {
    const size = this.#readSize();
    if (size === this.#size) return;
    this.#size = size;
    this.#room = null;
    this.#setMargins();
    // The library gives its parts their new sizes a frame later, and the marks follow those.
    this.#redraw();
    this.#fillRoom();
  }

  /** They grow with the design's pixel; the library knows them as numbers. */
  #setMargins(): void {
    const pixel = pixelOf(this.#root);
    if (pixel === this.#pixel) return;
    this.#pixel = pixel;
    this.#timeline.setOptions(readMarginOptions(pixel));
  }

  #readSize(): string {
    return `${this.#region.clientWidth} ${this.#region.clientHeight}`;
  }

  /** Places the marks anew when there is another scale or more or less room, not when the window only moved. */
  #followScale(): void {
    if (!this.#model || !this.#scale) return;
    const { msPerPixel, height } = this.#readScale();
    const ratio = msPerPixel / this.#scale.msPerPixel;
    if (Math.abs(ratio - 1) > 0.0001 || height !== this.#scale.height) this.#layOut();
  }

  #layOut(): void {
    if (!this.#model) return;
    const scale = this.#readScale();
    this.#scale = scale;
    const chosen = this.#marks.chooseLanes(scale);
    const lanes = this.#bands?.isBanded ? OVER_BANDS : chosen;
    this.#root.setAttribute("data-detail", lanes.detail);
    this.#root.style.setProperty("--lane", inPixels(lanes.height));
    this.#marks.layOut(scale, lanes);
  }

  /** Measures every mark again and stacks the rows by the new heights. */
  #redraw(): void {
    this.#timeline.redraw();
    this.#marks.restack();
  }

  #readScale(): Scale {
    const { start, end } = this.#timeline.getWindow();
    const bounds = this.#model?.bounds ?? toInterval(start.valueOf(), end.valueOf());
    const { width, ...rows } = this.#measure();
    return { bounds, msPerPixel: Math.max(end.valueOf() - start.valueOf(), 1) / width, ...rows };
  }

  /** Measured again where the page or the library has given another size, or has drawn. */
  #measure(): RowsRoom {
    const sizes = `${this.#size} ${sizesOf(this.#timeline)}`;
    if (this.#room?.sizes === sizes) return this.#room;
    const room = measureRows(this.#root, this.#region);
    this.#room = { ...room, sizes };
    return room;
  }

  #readAxis(): AxisLook {
    const { start, end } = this.#timeline.getWindow();
    const msPerPixel = Math.max(end.valueOf() - start.valueOf(), 1) / this.#measure().width;
    return { msPerPixel, dayWidth: DAY_MS / msPerPixel };
  }

  /** After each drawing of the library: what it took out or put in decides where the tab stop and the focus go. */
  #settle(): void {
    this.#followScale();
    this.#bands?.follow();
    if (!this.#scale) return;
    const { start } = this.#timeline.getWindow();
    this.#marks.placeLabels(start.valueOf(), this.#scale, this.#measure().width);
    this.#marks.placeTabStop();
    if (!this.#isReady || !this.#sight) return;
    const { ids, focus } = this.#sight;
    const marks = ids.map((id) => this.#marks.find(id));
    if (marks.length > 0 && !marks.some((mark) => mark.isConnected)) return;
    this.#sight = null;
    if (focus) marks[0]?.focus({ preventScroll: true });
    if (marks.length === 0) this.#region.scrollTop = 0;
    // From the last to the first, so that the first is seen where there is not room for all.
    for (const mark of marks.toReversed()) scrollToMark(this.#region, mark);
  }
}
