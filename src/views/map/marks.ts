/** The events' marks, in the frame and at its border, kept in step with the model. */
import type { Map as LeafletMap } from "leaflet";
import type { BaseMap } from "../../model/base-map.ts";
import type { Box } from "../../model/cartography/box.ts";
import { groupTargets } from "../../model/cartography/edge.ts";
import type { LonLat } from "../../model/schema/common.ts";
import { frameBox, toFrame } from "./anchors.ts";
import { isSamePlace } from "./areas.ts";
import { type CornerChips, isCountryWide, mountCornerChips } from "./corner-chips.ts";
import { type EdgeMarks, mountEdgeMarks } from "./edge-marks.ts";
import type { MapMark, MapModel } from "./map-model.ts";
import type { MarkIntents } from "./mark-button.ts";
import { MarkShelf } from "./mark-shelf.ts";
import { mountRingHandles, type RingHandles } from "./ring-handles.ts";
import { lineBoxes, type RingMark } from "./rings.ts";
import { SiteLayer } from "./site-layer.ts";

export interface MarksContext {
  readonly map: LeafletMap;
  readonly base: BaseMap;
  /** Covers the frame; the plaques go there. */
  readonly edgeLayer: HTMLElement;
  /** What plaques may not cover. */
  readonly fixedBoxes: () => readonly Box[];
  readonly intents: MarkIntents;
  /** The keyboard is on the ring of this event, or on none. */
  readonly onRingFocus: (id: string | null) => void;
  /** A person wants to see these places apart. */
  readonly onZoomTo: (places: readonly LonLat[]) => void;
  /** Marks moved or came and went without an update. */
  readonly onChange: () => void;
}

/** Of a ring, with what must be free beside it, in pixels. */
const LINE = 8;

/** The layer of marks; it is empty until its first update. */
export class Marks {
  readonly #context: MarksContext;
  readonly #shelf: MarkShelf;
  readonly #sites: SiteLayer;
  readonly #edges: EdgeMarks;
  readonly #chips: CornerChips;
  readonly #rings: RingHandles;
  #model: MapModel | null = null;
  #outside: ReadonlySet<string> = new Set();

  constructor(context: MarksContext) {
    this.#context = context;
    this.#shelf = new MarkShelf(context.intents);
    const stackName = (count: number) => this.#model?.words.stack(count) ?? String(count);
    const { map, base, fixedBoxes, onZoomTo, onChange } = context;
    const onOpen = () => {
      this.arrange();
      onChange();
    };
    this.#rings = mountRingHandles(map, context.edgeLayer, {
      buttonOf: (id) => this.#shelf.buttonOf(id),
      onFocus: context.onRingFocus,
    });
    this.#sites = new SiteLayer({
      map,
      base,
      shelf: this.#shelf,
      fixedBoxes,
      lines: () => this.#lines(),
      isSited: (mark) => !isCountryWide(mark) && !this.#rings.has(mark.id),
      stackName,
      onZoomTo,
      onOpen,
    });
    this.#chips = mountCornerChips(context.edgeLayer, {
      buttonOf: (id) => this.#shelf.buttonOf(id),
      wordsFor: (place) => this.#model?.words.somewhere(place) ?? place,
      wordsForStack: stackName,
      onToggle: () => {
        this.#shelf.keepFocus(() => this.#showChips());
        onChange();
      },
    });
    this.#edges = mountEdgeMarks(context.edgeLayer, {
      buttonOf: (id) => this.#shelf.buttonOf(id),
      placeOf: (id) => this.#shelf.marks.get(id)?.place ?? "",
      wordsForStack: stackName,
      onToggle: () => {
        this.#shelf.keepFocus(() => this.#showEdges());
        onChange();
      },
    });
  }

  /** @returns whether anything moved, came or went */
  update(model: MapModel): boolean {
    const before = this.#model;
    this.#model = model;
    if (before?.marks === model.marks && before.words === model.words) return false;
    const from = this.#shelf.focusedId();
    const old = this.#shelf.marks;
    this.#shelf.keepFocus(() => this.#shelf.take(model.marks));
    for (const mark of model.marks)
      if (old.get(mark.id) !== mark || before?.words !== model.words) this.#paint(mark);
    const moved = !hasSamePlaces(old, this.#shelf.marks) || before?.words !== model.words;
    if (moved) this.arrange();
    this.#moveFocus(from, selectedId(old));
    return moved;
  }

  /** Arranges the sites anew, as is due after each zoom and move. */
  arrange(): void {
    this.#shelf.keepFocus(() => {
      this.#rings.arrange(Array.from(this.#shelf.marks.values()));
      this.#sites.arrange();
      this.#showChips();
      this.#showEdges();
    });
  }

  /** Follows a move: what left the frame becomes a plaque, what came in a mark. */
  follow(): void {
    this.#shelf.keepFocus(() => {
      this.#sites.follow();
      this.#rings.follow();
      this.#showEdges();
    });
  }

  /** What labels may not cover, in the frame. */
  boxes(): Box[] {
    return [...this.#sites.boxes(), ...this.#chips.boxes(), ...this.#edges.boxes()];
  }

  /** The names that stand on flags, which the ground need not say again. */
  names(): ReadonlySet<string> {
    return this.#sites.names();
  }

  /** Measures every name again, as is due when a typeface has come. */
  forgetSizes(): void {
    this.#shelf.keepFocus(() => this.#sites.forgetSizes());
  }

  /** The rings that are their events' marks now. */
  rings(): readonly RingMark[] {
    return this.#rings.marks();
  }

  /** Where a mark stands in the frame; null while it is outside or in a stack. */
  boxOf(id: string): Box | null {
    return this.#sites.boxOf(id);
  }

  /** The button of an event while it is in the page. */
  elementOf(id: string): HTMLElement | null {
    return this.#shelf.elementOf(id);
  }

  /** All buttons in the page, in the order in which arrow keys walk them. */
  walkable(): readonly HTMLElement[] {
    return this.#shelf.walkable();
  }

  /** Folds an opened stack. */
  fold(): void {
    this.#sites.fold();
  }

  destroy(): void {
    this.#shelf.isQuiet = true;
    this.#sites.clear();
  }

  #paint(mark: MapMark): void {
    const isOutside = this.#outside.has(mark.id);
    this.#shelf.paint(mark, isOutside ? (this.#model?.words.beyond(mark.place) ?? null) : null);
  }

  #showChips(): void {
    this.#chips.show(Array.from(this.#shelf.marks.values()).filter(isCountryWide));
  }

  #showEdges(): void {
    const before = this.#outside;
    this.#outside = new Set([...this.#sites.outside, ...this.#rings.outside()]);
    const targets = [];
    for (const mark of this.#shelf.marks.values()) {
      const isOutside = this.#outside.has(mark.id);
      if (isOutside !== before.has(mark.id)) this.#paint(mark);
      if (isOutside) targets.push({ id: mark.id, ...toFrame(this.#context.map, mark.lonLat) });
    }
    const frame = frameBox(this.#context.map);
    const groups = groupTargets(targets, frame);
    const fixed = [...this.#context.fixedBoxes(), ...this.#chips.boxes()];
    this.#edges.show(groups, frame, fixed, [...this.#sites.boxes(), ...this.#lines()]);
  }

  /** What keeps others off the selected ring. */
  #lines(): Box[] {
    const rings = this.#rings.marks().filter(({ selected }) => selected);
    return rings.flatMap((ring) => lineBoxes(this.#context.map, ring, () => LINE));
  }

  /** From one of this map's marks to the one that was selected while it had the focus. */
  #moveFocus(from: string | null, before: string | null): void {
    const selected = selectedId(this.#shelf.marks);
    if (from === null || selected === null || selected === before || selected === from) return;
    this.#shelf.keepFocus(() => {}, selected);
    const mark = this.#shelf.marks.get(selected);
    if (mark === undefined || this.#shelf.focusedId() !== selected) return;
    // The focus did move, but an update itself must report nothing.
    queueMicrotask(() => this.#context.intents.onHover(mark.id));
  }
}

function selectedId(marks: ReadonlyMap<string, MapMark>): string | null {
  return Array.from(marks.values()).find(({ selected }) => selected)?.id ?? null;
}

function hasSamePlaces(
  before: ReadonlyMap<string, MapMark>,
  after: ReadonlyMap<string, MapMark>,
): boolean {
  const old = Array.from(before.values());
  return (
    before.size === after.size &&
    Array.from(after.values()).every((mark, index) => {
      const other = old[index];
      return (
        other !== undefined &&
        other.id === mark.id &&
        other.selected === mark.selected &&
        other.place === mark.place &&
        isSamePlace(other, mark)
      );
    })
  );
}
