/** Counts beside the map's marks: of what is known to an area alone, in a corner, and of what lies beyond the frame, at its border. */
import type { Box } from "../../model/cartography/box.ts";
import { placeEdgeCount } from "../../model/cartography/edge-counts.ts";
import { BEYOND_ARROW } from "../../model/signs/small-signs.ts";
import { inPixels } from "../design-pixel.ts";
import { createSign, paintSign } from "../sign-element.ts";
import { type CornerScene, mountAreaCorner } from "./area-corner.ts";
import { createChipSizes } from "./chip-sizes.ts";
import { type Chip, createChip, paintChip } from "./count-chip.ts";
import type { AreaChip, BeyondChip, CountedModel } from "./counted-model.ts";
import "./count-chips.css";

export interface ChipIntents {
  readonly onArea: (chip: AreaChip, words: string) => void;
  readonly onBeyond: (chip: BeyondChip) => void;
  /** The counts in the corner were opened or folded. */
  readonly onFold: () => void;
}

export interface CountChips {
  readonly show: (scene: CornerScene) => void;
  readonly boxes: () => readonly Box[];
  /** Puts the focus on the chip of these spots. */
  readonly focus: (spots: readonly number[]) => boolean;
  /** Measures every count again, as is due when a typeface has come. */
  readonly forgetSizes: () => void;
}

const MARGIN = 8;

/** @param layer an element that covers the frame */
export function mountCountChips(layer: HTMLElement, intents: ChipIntents): CountChips {
  const sizes = createChipSizes();
  const areas = { onOpen: intents.onArea, onFold: intents.onFold };
  const corner = mountAreaCorner(layer, areas, sizes);
  const chips = new Map<string, Chip>();
  let boxes: Box[] = [];
  const showBeyond = (chip: BeyondChip, model: CountedModel): HTMLElement => {
    const own = chips.get(chip.key) ?? createChip(createSign("map-count__arrow"));
    chips.set(chip.key, own);
    if (!own.element.isConnected) layer.append(own.element);
    paintChip(own, chip, model.words.beyond(chip.east, chip.south), model);
    own.onOpen = () => intents.onBeyond(chip);
    own.element.classList.add("map-count--beyond");
    paintSign(own.sign as SVGSVGElement, { reach: 8, strokes: [BEYOND_ARROW], letters: [] });
    (own.sign as SVGSVGElement).style.rotate = `${Math.atan2(chip.south, chip.east)}rad`;
    return own.element;
  };
  return {
    boxes: () => boxes,
    focus: corner.focus,
    forgetSizes: sizes.forget,
    show: (scene) => {
      const { model, frame, fixed, marks } = scene;
      const wanted = new Set(model.beyond.map(({ key }) => key));
      for (const [key, { element }] of chips)
        if (!wanted.has(key)) {
          element.remove();
          chips.delete(key);
        }
      const beyond = model.beyond.map((chip) => ({ chip, element: showBeyond(chip, model) }));
      boxes = [...corner.show(scene)];
      // All is written before anything is measured, so that the page is laid out once.
      const known = beyond.map(({ element }) =>
        sizes.of(`beyond ${frame.width} ${element.ariaLabel}`, element),
      );
      for (const [index, { chip, element }] of beyond.entries()) {
        const size = known[index];
        if (!size) continue;
        const box = placeEdgeCount(chip, size, frame, [...fixed, ...boxes], marks, MARGIN);
        element.style.translate = `${inPixels(box.x)} ${inPixels(box.y)}`;
        boxes.push(box);
      }
    },
  };
}
