/** The words of a map that counts what it cannot draw one by one. */
import type { MapSum } from "../../model/cartography/map-sum.ts";
import type { AreaLevel } from "../../model/vocabulary.ts";
import { isolate } from "../isolate.ts";
import { plural } from "../plural.ts";
import type { Part } from "./part.ts";

type Side = -1 | 0 | 1;

/** By how far what lies beyond the frame is to the south, then to the east, each from -1 to 1; nothing is in the middle. */
type Compass = readonly [
  readonly [string, string, string],
  readonly [string, "", string],
  readonly [string, string, string],
];

const along = (compass: Compass) => (east: Side, south: Side) =>
  compass[(south + 1) as 0 | 1 | 2][(east + 1) as 0 | 1 | 2];

/** What is not there is not said. */
const saySum = (parts: readonly (readonly [count: number, said: string])[]) =>
  parts.flatMap(([count, said]) => (count > 0 ? [said] : [])).join(", ");

const events = plural("en", { one: "# event", other: "# events" });
const more = plural("en", { one: "# more place", other: "# more places" });
const groups = plural("en", { one: "# group", other: "# groups" });
const digits = plural("en", { other: "#" });

const en = {
  events,
  digits,
  /** On a group, behind the place that it stands on. */
  more: (count: number) => `+${digits(count)}`,
  /** @param others how many places it holds besides */
  group: (place: string, others: number) => (others > 0 ? `${place} and ${more(others)}` : place),
  /** A side that has no colour of its own. */
  rest: "any other",
  /** It names nobody from whom it has what it tells. */
  agency: "the agency, citing nobody",
  /** Of the events that one source tells, and no other. */
  alone: (source: string) => `from ${source} alone`,
  sources: {
    "other-source": "from another source alone",
    "several-sources": "from several sources",
    unsourced: "from no named source",
  },
  pair: (one: string, other: string) => `${one} – ${other}`,
  /** How many events are of a pair, of a side, or of another class. */
  share: (count: number, of: string) => `${digits(count)} ${of}`,
  others: (count: number) => `${digits(count)} others`,
  mapSum: (sum: MapSum) =>
    `${events(sum.total)}: ${
      saySum([
        [sum.singly, `${digits(sum.singly)} singly`],
        [sum.grouped, `${digits(sum.grouped)} in ${groups(sum.groups)}`],
        [sum.areas, `${digits(sum.areas)} known to an area only`],
        [sum.beyond, `${digits(sum.beyond)} beyond the frame`],
        [sum.unplaced, `${digits(sum.unplaced)} not on the map`],
      ]) || "none"
    }`,
  /** Over the counts in the corner. */
  areas: "No point to put them at",
  area: {
    district: "district only",
    governorate: "governorate only",
    "without-set-bounds": "area without set bounds",
    country: "country only",
    "sea-or-air": "at sea or in the air",
    shapes: "in rings and regions",
  } satisfies Record<AreaLevel | "shapes", string>,
  noPoint: "without a point",
  beyond: along([
    ["to the north-west", "further north", "to the north-east"],
    ["further west", "", "further east"],
    ["to the south-west", "further south", "to the south-east"],
  ]),
  /** What shows the next ones of a list. */
  next: (count: number) => `Show ${digits(count)} more`,
  close: "Close the list",
};

export type CountedMapWords = typeof en;

const arabicEvents = plural("ar", {
  zero: "لا أحداث",
  one: "حدث واحد",
  two: "حدثان",
  few: "# أحداث",
  many: "# حدثًا",
  other: "# حدث",
});
const arabicMore = plural("ar", {
  one: "مكان آخر",
  two: "مكانان آخران",
  few: "# أماكن أخرى",
  many: "# مكانًا آخر",
  other: "# مكان آخر",
});
const arabicGroups = plural("ar", {
  zero: "0",
  one: "مجموعة واحدة",
  two: "مجموعتين",
  few: "# مجموعات",
  many: "# مجموعة",
  other: "# مجموعة",
});
const arabicDigits = plural("ar", { other: "#" });

const russianEvents = plural("ru", {
  one: "# событие",
  few: "# события",
  many: "# событий",
  other: "# события",
});
const russianMore = plural("ru", {
  one: "ещё # место",
  few: "ещё # места",
  many: "ещё # мест",
  other: "ещё # места",
});
/** After "в". */
const russianGroups = plural("ru", { one: "# группе", other: "# группах" });
const russianDigits = plural("ru", { other: "#" });

export const COUNTED_MAP_WORDS: Part<CountedMapWords> = {
  en,
  ar: {
    events: arabicEvents,
    digits: arabicDigits,
    more: (count) => isolate(`+${arabicDigits(count)}`),
    group: (place, others) =>
      `\u200f${isolate(place)}${others > 0 ? ` و${arabicMore(others)}` : ""}`,
    rest: "أي طرف آخر",
    agency: "الوكالة، من دون ذكر مصدر",
    alone: (source) => `من ${isolate(source)} وحده`,
    sources: {
      "other-source": "من مصدر آخر وحده",
      "several-sources": "من عدة مصادر",
      unsourced: "بلا مصدر مسمى",
    },
    pair: (one, other) => `${isolate(one)} – ${isolate(other)}`,
    // The first letter says which way a line runs.
    share: (count, of) => `\u200f${arabicDigits(count)} ${isolate(of)}`,
    others: (count) => `\u200f${arabicDigits(count)} غيرها`,
    mapSum: (sum) =>
      `${arabicEvents(sum.total)}: ${
        saySum([
          [sum.singly, `${arabicDigits(sum.singly)} فرادى`],
          [sum.grouped, `${arabicDigits(sum.grouped)} في ${arabicGroups(sum.groups)}`],
          [sum.areas, `${arabicDigits(sum.areas)} لا تُعرف إلا منطقتها`],
          [sum.beyond, `${arabicDigits(sum.beyond)} خارج الإطار`],
          [sum.unplaced, `${arabicDigits(sum.unplaced)} ليست على الخريطة`],
        ]) || "لا شيء"
      }`.replaceAll(", ", "، "),
    areas: "لا نقطة توضع عندها",
    area: {
      district: "القضاء فقط",
      governorate: "المحافظة فقط",
      "without-set-bounds": "منطقة بلا حدود معيّنة",
      country: "البلد فقط",
      "sea-or-air": "في البحر أو الجو",
      shapes: "في حلقات ومناطق",
    },
    noPoint: "بلا نقطة",
    beyond: along([
      ["نحو الشمال الغربي", "أبعد شمالًا", "نحو الشمال الشرقي"],
      ["أبعد غربًا", "", "أبعد شرقًا"],
      ["نحو الجنوب الغربي", "أبعد جنوبًا", "نحو الجنوب الشرقي"],
    ]),
    next: (count) => `عرض ${arabicDigits(count)} أخرى`,
    close: "إغلاق القائمة",
  },
  ru: {
    events: russianEvents,
    digits: russianDigits,
    more: (count) => `+${russianDigits(count)}`,
    group: (place, others) => (others > 0 ? `${place} и ${russianMore(others)}` : place),
    rest: "любая другая",
    agency: "агентство, без ссылки на кого-либо",
    alone: (source) => `только ${source}`,
    sources: {
      "other-source": "из одного другого источника",
      "several-sources": "из нескольких источников",
      unsourced: "без названного источника",
    },
    pair: (one, other) => `${one} – ${other}`,
    share: (count, of) => `${russianDigits(count)} ${of}`,
    others: (count) => `${russianDigits(count)} других`,
    mapSum: (sum) =>
      `${russianEvents(sum.total)}: ${
        saySum([
          [sum.singly, `${russianDigits(sum.singly)} по одному`],
          [sum.grouped, `${russianDigits(sum.grouped)} в ${russianGroups(sum.groups)}`],
          [sum.areas, `${russianDigits(sum.areas)} — известна только область`],
          [sum.beyond, `${russianDigits(sum.beyond)} за рамкой карты`],
          [sum.unplaced, `${russianDigits(sum.unplaced)} не на карте`],
        ]) || "ничего"
      }`,
    areas: "Нет точки, где их поставить",
    area: {
      district: "известен только район",
      governorate: "известна только провинция",
      "without-set-bounds": "местность без чётких границ",
      country: "известна только страна",
      "sea-or-air": "на море или в воздухе",
      shapes: "в кольцах и областях",
    },
    noPoint: "без точки",
    beyond: along([
      ["к северо-западу", "севернее", "к северо-востоку"],
      ["западнее", "", "восточнее"],
      ["к юго-западу", "южнее", "к юго-востоку"],
    ]),
    next: (count) => `Показать ещё ${russianDigits(count)}`,
    close: "Закрыть список",
  },
};
