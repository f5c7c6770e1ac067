/** How large counts are: measured once for as many digits, because their numbers change at every step of a brush. */
import { boxOf } from "../design-pixel.ts";

/** In pixels of the design. */
export interface ChipSize {
  readonly width: number;
  readonly height: number;
}

export interface ChipSizes {
  /**
   * @param words all that the size follows from; a digit is as wide as any other
   * @param show makes the element what is to be measured; only called where that has to be done
   */
  readonly of: (words: string, element: HTMLElement, show?: () => void) => ChipSize;
  /** Is due when a typeface has come. */
  readonly forget: () => void;
}

/** Of as many texts as a person meets; beyond, all are measured again. */
const MOST_KEPT = 500;

export function createChipSizes(): ChipSizes {
  const sizes = new Map<string, ChipSize>();
  return {
    of: (words, element, show) => {
      const key = words.replaceAll(/\d/g, "0");
      const known = sizes.get(key);
      if (known) return known;
      show?.();
      const { width, height } = boxOf(element);
      if (sizes.size >= MOST_KEPT) sizes.clear();
      // What is not in sight yet has no size to be kept.
      if (width > 0) sizes.set(key, { width, height });
      return { width, height };
    },
    forget: () => sizes.clear(),
  };
}
