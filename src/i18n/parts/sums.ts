/** The words of the line at the foot that writes out what each view shows of the kept events. */
import { plural } from "../plural.ts";
import type { Part } from "./part.ts";

type SummedView = "map" | "timeline" | "factions";

const en = {
  name: "Sums",
  map: "Map",
  timeline: "Timeline",
  /** @param count how many, said */
  rings: (count: string, groups: number) => `${count} ${ringsOf(groups)}`,
  singly: (count: string) => `${count} singly`,
  /** @param counts one for each sort of area, joined */
  areas: (counts: string) => `${counts} without a point`,
  beyond: (count: string) => `${count} beyond the frame`,
  unplaced: (count: string) => `${count} without a place`,
  before: (count: string) => `${count} before`,
  after: (count: string) => `${count} after`,
  agree: "All sums agree",
  /** @param sum how many, said */
  differs: (view: SummedView, sum: string) =>
    `The sums differ: ${{ map: "the map", timeline: "the timeline", factions: "the list of factions" }[view]} comes to ${sum}`,
};
const ringsOf = plural("en", { one: "in one ring", other: "in # rings" });
const arabicRings = plural("ar", {
  zero: "بلا حلقات",
  one: "في حلقة واحدة",
  two: "في حلقتين",
  few: "في # حلقات",
  many: "في # حلقة",
  other: "في # حلقة",
});
const russianRings = plural("ru", {
  one: "в # кольце",
  few: "в # кольцах",
  many: "в # кольцах",
  other: "в # кольца",
});

export type SumsWords = typeof en;

export const SUMS_WORDS: Part<SumsWords> = {
  en,
  ar: {
    name: "المجاميع",
    map: "الخريطة",
    timeline: "الخط الزمني",
    rings: (count, groups) => `${count} ${arabicRings(groups)}`,
    singly: (count) => `${count} منفردة`,
    areas: (counts) => `${counts} بلا نقطة`,
    beyond: (count) => `${count} خارج الإطار`,
    unplaced: (count) => `${count} بلا مكان`,
    before: (count) => `${count} قبله`,
    after: (count) => `${count} بعده`,
    agree: "المجاميع متطابقة",
    differs: (view, sum) =>
      `المجاميع غير متطابقة: ${{ map: "الخريطة", timeline: "الخط الزمني", factions: "قائمة الأطراف" }[view]} ${sum}`,
  },
  ru: {
    name: "Суммы",
    map: "Карта",
    timeline: "Шкала времени",
    rings: (count, groups) => `${count} ${russianRings(groups)}`,
    singly: (count) => `${count} по одному`,
    areas: (counts) => `${counts} без точки`,
    beyond: (count) => `${count} вне кадра`,
    unplaced: (count) => `${count} без места`,
    before: (count) => `${count} раньше`,
    after: (count) => `${count} позже`,
    agree: "Суммы сходятся",
    differs: (view, sum) =>
      `Суммы расходятся: ${{ map: "на карте", timeline: "на шкале", factions: "в списке сторон" }[view]} ${sum}`,
  },
};
