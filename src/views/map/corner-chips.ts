/** Chips in the map's corner for events that are somewhere in a whole country: they have no point, at any zoom. */
import type { Box } from "../../model/cartography/box.ts";
import { boxOf } from "../design-pixel.ts";
import type { MapMark } from "./map-model.ts";
import { type PlaqueParts, plaqueButtons, plaqueCaption } from "./plaque.ts";
import "./corner-chips.css";

export interface ChipParts extends PlaqueParts {
  /** "somewhere in Libya" */
  readonly wordsFor: (place: string) => string;
  /** A chip was opened or folded. */
  readonly onToggle: () => void;
}

export interface CornerChips {
  /** Shows a chip a country. @param marks those that stand in no place */
  readonly show: (marks: readonly MapMark[]) => void;
  /** What labels and plaques may not cover, in the frame. */
  readonly boxes: () => Box[];
}

/** Whether an event is somewhere in a whole country. */
export function isCountryWide({ extent }: MapMark): boolean {
  return extent.type === "country";
}

/** @param layer an element that covers the frame */
export function mountCornerChips(layer: HTMLElement, parts: ChipParts): CornerChips {
  const corner = document.createElement("div");
  corner.className = "map-corner";
  // What the page puts into the same corner keeps its room there.
  const room = document.createElement("div");
  room.className = "map-corner__room";
  corner.append(room);
  layer.append(corner);
  const chips = new Map<string, HTMLElement>();
  let opened: string | null = null;
  const toggle = (words: string) => {
    opened = opened === words ? null : words;
    parts.onToggle();
  };
  const build = (words: string, ids: readonly string[]) => {
    const chip = document.createElement("div");
    chip.className = "map-edge map-chip";
    const buttons = plaqueButtons(ids, opened === words, parts, () => toggle(words));
    chip.append(plaqueCaption(words, buttons[0] ?? null), ...buttons);
    return chip;
  };
  return {
    boxes: () => {
      const { x, y } = boxOf(corner);
      return [room, ...chips.values()].map((element) => {
        const box = boxOf(element);
        return { ...box, x: box.x + x, y: box.y + y };
      });
    },
    show: (marks) => {
      const places = Map.groupBy(marks, ({ place }) => parts.wordsFor(place));
      const wanted = new Map(
        Array.from(places, ([words, own]) => {
          const ids = own.map(({ id }) => id);
          return [JSON.stringify([words, ids, opened === words]), { words, ids }];
        }),
      );
      for (const [key, chip] of chips)
        if (!wanted.has(key)) {
          chip.remove();
          chips.delete(key);
        }
      for (const [key, { words, ids }] of wanted)
        if (!chips.has(key)) chips.set(key, build(words, ids));
      for (const key of wanted.keys()) {
        const chip = chips.get(key);
        if (chip && !chip.isConnected) corner.insertBefore(chip, room);
      }
    },
  };
}
