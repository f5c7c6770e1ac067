/** The words of a timeline that counts. */
import type { BinUnit } from "../../model/bins.ts";
import { isolate } from "../isolate.ts";
import { plural } from "../plural.ts";
import type { Part } from "./part.ts";

/** Numbers are said already but for that of the bands, which goes with a form of the word. */
interface Sums {
  /** All that the filters keep: "16,566 events". */
  readonly kept: string;
  readonly singly: string;
  readonly inBands: string;
  /** How many there are. */
  readonly bands: number;
  readonly outside: string;
}

interface StripSums {
  /** With its unit. */
  readonly total: string;
  readonly kept: string;
  /** How many begin in the fullest bin, and which it is. */
  readonly fullest: string;
  readonly date: string;
}

const enUnits: Readonly<Record<BinUnit, string>> = {
  minute: "minute",
  tenMinutes: "ten minutes",
  hour: "hour",
  day: "day",
  week: "week",
  month: "month",
  year: "year",
  decade: "decade",
  century: "century",
};

const enBands = plural("en", { one: "# band", other: "# bands" });

const en = {
  pair: (one: string, other: string) => `${one} × ${other}`,
  within: (side: string) => `within ${side}`,
  anyOther: "any other",
  restPairs: "All other pairs",
  rest: "All others",
  agency: "The agency itself",
  unnamed: "Somebody not named",
  stated: "All of it stated",
  inferred: "Something inferred",
  /** Of the events that one source tells, and no other. */
  alone: (source: string) => `${source} alone`,
  sources: {
    "other-source": "Another source alone",
    "several-sources": "Several sources",
    unsourced: "No source named",
  },
  began: (count: string) => `${count} began earlier`,
  fullest: (count: string, unit: BinUnit) => `${count} in the fullest ${enUnits[unit]}`,
  outside: (before: string, after: string) => `${before} before, ${after} after`,
  open: (band: string) => `Show what is in: ${band}`,
  /** Of the strip; all of it said. */
  strip: ({ total, kept, fullest, date }: StripSums) =>
    `${total} begin here, ${kept} of them kept by the other filters; most in ${date}: ${fullest}`,
  /** @param events how many, said */
  band: (name: string, events: string) => `${name}, ${events}; arrow keys walk, Enter zooms in`,
  sums: ({ kept, singly, inBands, bands, outside }: Sums) =>
    `${kept}: ${[
      `${singly} singly`,
      ...(bands > 0 ? [`${inBands} in ${enBands(bands)}`] : []),
      `${outside} outside the window`,
    ].join(", ")}`,
};

const arBands = plural("ar", {
  one: "شريط واحد",
  two: "شريطين",
  few: "# أشرطة",
  many: "# شريطًا",
  other: "# شريط",
});
const arUnits: Readonly<Record<BinUnit, string>> = {
  minute: "أكثر دقيقة ازدحامًا",
  tenMinutes: "أكثر عشر دقائق ازدحامًا",
  hour: "أكثر ساعة ازدحامًا",
  day: "أكثر يوم ازدحامًا",
  week: "أكثر أسبوع ازدحامًا",
  month: "أكثر شهر ازدحامًا",
  year: "أكثر سنة ازدحامًا",
  decade: "أكثر عقد ازدحامًا",
  century: "أكثر قرن ازدحامًا",
};

const ruBands = plural("ru", { one: "# полосе", other: "# полосах" });
const ruUnits: Readonly<Record<BinUnit, string>> = {
  minute: "в самую насыщенную минуту",
  tenMinutes: "в самые насыщенные десять минут",
  hour: "в самый насыщенный час",
  day: "в самый насыщенный день",
  week: "в самую насыщенную неделю",
  month: "в самый насыщенный месяц",
  year: "в самый насыщенный год",
  decade: "в самое насыщенное десятилетие",
  century: "в самый насыщенный век",
};

export const CROWDED_TIMELINE_WORDS: Part<typeof en> = {
  en,
  ar: {
    pair: (one, other) => `${isolate(one)} × ${isolate(other)}`,
    within: (side) => `داخل ${isolate(side)}`,
    anyOther: "أي طرف آخر",
    restPairs: "بقية الأزواج",
    rest: "البقية",
    agency: "الوكالة نفسها",
    unnamed: "شخص لم يُسمَّ",
    stated: "كله مذكور",
    inferred: "فيه ما هو مستنتَج",
    alone: (source) => `${isolate(source)} وحده`,
    sources: {
      "other-source": "مصدر آخر وحده",
      "several-sources": "عدة مصادر",
      unsourced: "بلا مصدر مسمى",
    },
    began: (count) => `بدأ قبل ذلك: ${count}`,
    fullest: (count, unit) => `${count} في ${arUnits[unit]}`,
    outside: (before, after) => `قبلها ${before}، وبعدها ${after}`,
    open: (band) => `عرض مكوّنات الشريط: ${isolate(band)}`,
    strip: ({ total, kept, fullest, date }) =>
      `${total} تبدأ هنا، تُبقي المرشّحات الأخرى منها ${kept}؛ وأكثرها في ${isolate(date)}: ${fullest}`,
    band: (name, events) => `${isolate(name)}، ${events}؛ مفاتيح الأسهم للتنقل، وEnter للتكبير`,
    sums: ({ kept, singly, inBands, bands, outside }) =>
      `${kept}: ${[
        `${singly} كل على حدة`,
        ...(bands > 0 ? [`${inBands} في ${arBands(bands)}`] : []),
        `${outside} خارج النافذة`,
      ].join("، ")}`,
  },
  ru: {
    pair: (one, other) => `${one} × ${other}`,
    within: (side) => `внутри: ${side}`,
    anyOther: "любая другая",
    restPairs: "Все прочие пары",
    rest: "Все прочие",
    agency: "Само агентство",
    unnamed: "Кто-то не названный",
    stated: "Сказано всё",
    inferred: "Что-то выведено",
    alone: (source) => `Только ${source}`,
    sources: {
      "other-source": "Другой источник, только он",
      "several-sources": "Несколько источников",
      unsourced: "Источник не назван",
    },
    began: (count) => `начались раньше: ${count}`,
    fullest: (count, unit) => `${count} ${ruUnits[unit]}`,
    outside: (before, after) => `раньше: ${before}, позже: ${after}`,
    open: (band) => `Показать, из чего состоит: ${band}`,
    strip: ({ total, kept, fullest, date }) =>
      `Здесь начинаются ${total}, прочие фильтры оставляют ${kept}; больше всего — ${date}: ${fullest}`,
    band: (name, events) => `${name}, ${events}; стрелки — по полосе, Enter — приблизить`,
    sums: ({ kept, singly, inBands, bands, outside }) =>
      `${kept}: ${[
        `${singly} по отдельности`,
        ...(bands > 0 ? [`${inBands} в ${ruBands(bands)}`] : []),
        `${outside} вне окна`,
      ].join(", ")}`,
  },
};
