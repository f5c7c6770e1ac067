/** From the state of a crowded dataset to the counts that a picture of it draws. */

import { wordsOf } from "../../../i18n/catalogue.ts";
import { sayNumber } from "../../../i18n/dates.ts";
import { COUNTED_MAP_WORDS } from "../../../i18n/parts/counted-map.ts";
import { COUNTED_PICTURE_WORDS } from "../../../i18n/parts/counted-picture.ts";
import { badgeRadius } from "../../../model/cartography/groups.ts";
import type { Locale } from "../../../model/languages.ts";
import type { Tone } from "../../../model/symbols.ts";
import { type CountedMark, countedMap } from "../../../state/counted/counted-map.ts";
import { answerOf } from "../../../state/selectors.ts";
import type { State } from "../../../state/state.ts";
import type {
  PictureCounts,
  PictureRing,
  PictureShare,
} from "../../../views/picture/picture-counts.ts";
import { type ClassLooks, looksOf } from "./class-looks.ts";

/** More classes than these are not explained by name. */
const TOLD = 8;

/** @returns null for what is told event by event */
export function pictureCounts(state: State): PictureCounts | null {
  const { census } = state.engine;
  const counted = answerOf(state).counted;
  if (!census || !counted) return null;
  const { atlas, coloring, lang } = state;
  const looks = looksOf(census, atlas, coloring, lang);
  const words = wordsOf(lang);
  const shares = sharesOf(counted.byClass(coloring), looks);
  const told = shares.slice(0, TOLD);
  const rest = shares.slice(TOLD).reduce((sum, { count }) => sum + count, 0);
  const own = COUNTED_MAP_WORDS[lang];
  return {
    mapAt: (zoom, bounds) => {
      const [[west, south], [east, north]] = bounds;
      const lonLat = [(west + east) / 2, (south + north) / 2] as const;
      const map = countedMap({ ...state, selected: null, frame: { lonLat, zoom, bounds } });
      const rings = (map?.marks ?? []).map((mark) => ringOf(mark, looks, words.locale));
      return {
        rings: rings.sort((a, b) => b.count - a.count),
        sum: map ? own.mapSum(map.sum) : "",
      };
    },
    key: [
      ...told.map((one) => ({
        tones: one.tones,
        count: one.count,
        words: own.share(one.count, one.words),
      })),
      ...(rest > 0 ? [{ tones: [], count: rest, words: own.others(rest) }] : []),
    ],
    note: COUNTED_PICTURE_WORDS[lang],
  };
}

function ringOf(
  { at, count, shares }: CountedMark,
  looks: ClassLooks,
  locale: Locale,
): PictureRing {
  return {
    at,
    count,
    radius: badgeRadius(count, false),
    digits: sayNumber(count, locale),
    shares: sharesOf(shares, looks),
  };
}

/** In the order of the classes; those that have events. */
function sharesOf(counts: Uint32Array, { classes, sides }: ClassLooks) {
  return [...counts].flatMap((count, index): (PictureShare & { readonly words: string })[] => {
    const look = classes[index];
    if (count === 0 || !look) return [];
    const tones = look.tones.flatMap((side): Tone[] => {
      const one = sides[side];
      return one ? [one.isRest ? { ...one, rest: true } : one] : [];
    });
    return [{ tones, count, words: look.words }];
  });
}
