/** The words of the list of sides: who against whom, and what each has a part in. */
import { LOCALES } from "../../model/languages.ts";
import { isolate } from "../isolate.ts";
import { plural } from "../plural.ts";
import type { Part } from "./part.ts";

const sayer = (lang: keyof typeof LOCALES) => {
  const digits = new Intl.NumberFormat(LOCALES[lang]);
  return (count: number) => digits.format(count);
};
const [english, arabic, russian] = [sayer("en"), sayer("ar"), sayer("ru")];

/** "32,650 = 2 × 16,566 − 482": as many parties as two to an event, but for those with one. */
function equation(sum: number, kept: number, say: (count: number) => string): string {
  const single = 2 * kept - sum;
  const parts = [say(sum), "=", "2", "×", say(kept), ...(single > 0 ? ["−", say(single)] : [])];
  return parts.join("\u00a0");
}

const parties = plural("en", { one: "# party", other: "# parties" });
const pairs = plural("en", { one: "# pair", other: "# pairs" });
const russianParties = plural("ru", {
  one: "# сторона",
  few: "# стороны",
  many: "# сторон",
  other: "# стороны",
});
const russianPairs = plural("ru", {
  one: "# пара",
  few: "# пары",
  many: "# пар",
  other: "# пары",
});
const arabicParties = plural("ar", {
  zero: "بلا أطراف",
  one: "طرف واحد",
  two: "طرفان",
  few: "# أطراف",
  many: "# طرفًا",
  other: "# طرف",
});
const arabicPairs = plural("ar", {
  zero: "بلا ثنائيات",
  one: "ثنائية واحدة",
  two: "ثنائيتان",
  few: "# ثنائيات",
  many: "# ثنائية",
  other: "# ثنائية",
});

const en = {
  /** Beside the panel's name. */
  size: (partyCount: number, pairCount: number) => `${parties(partyCount)}, ${pairs(pairCount)}`,
  /** In the empty search field. */
  find: (count: number) => `Find one of ${english(count)}`,
  search: "Find a party or an actor",
  against: "Who against whom",
  parties: "Parties",
  actors: "Actors",
  ties: "Ties",
  /** Heads the numbers of pairs, and of parties. */
  events: "events",
  takesPart: "takes part in",
  /** A pair, as it is read out: the order says nothing. */
  pair: (one: string, other: string) => `${one} and ${other}`,
  alone: (one: string) => `${one}, no other party`,
  /** @param events how many, said */
  withCount: (name: string, events: string) => `${name}: ${events}`,
  keep: (name: string) => `Keep only ${name}`,
  /** Rows: pairs, and sides that stand alone. */
  moreRows: (count: number) => `${english(count)} more`,
  moreParties: plural("en", { one: "# more party", other: "# more parties" }),
  moreActors: plural("en", { one: "# more actor", other: "# more actors" }),
  moreTies: plural("en", { one: "# more tie", other: "# more ties" }),
  fewer: "The first ones alone",
  absent: (count: number) => `${parties(count)} without an event here`,
  nobody: "Nobody of that name.",
  /** Why the parties' numbers are more than the events. */
  sum: (sum: number, kept: number) =>
    sum === kept
      ? `One party to an event: ${english(kept)}.`
      : `Two parties to an event${sum < 2 * kept ? `, one alone to ${english(2 * kept - sum)}` : ""}: ${equation(sum, kept, english)}.`,
  colors: (count: number) =>
    `Colours for the ${english(count)} with most events; all others are hollow.`,
  /** Of the whole list, for a screen reader. */
  described: (kept: string, pairCount: number, sum: number) =>
    `${kept}, ${pairs(pairCount)}; counted for each party, ${english(sum)}`,
};

export type SidesWords = typeof en;

export const SIDES_WORDS: Part<SidesWords> = {
  en,
  ar: {
    size: (partyCount, pairCount) => `${arabicParties(partyCount)}، ${arabicPairs(pairCount)}`,
    find: (count) => `ابحث بين ${arabic(count)}`,
    search: "ابحث عن طرف أو جهة",
    against: "مَن في مواجهة مَن",
    parties: "الأطراف",
    actors: "الأشخاص والجهات",
    ties: "العلاقات",
    events: "أحداث",
    takesPart: "يشارك في",
    pair: (one, other) => `${isolate(one)} و${isolate(other)}`,
    alone: (one) => `${isolate(one)}، بلا طرف آخر`,
    withCount: (name, events) => `${isolate(name)}: ${events}`,
    keep: (name) => `إبقاء ${isolate(name)} فقط`,
    moreRows: (count) => `أخرى: ${arabic(count)}`,
    moreParties: plural("ar", {
      one: "طرف آخر",
      two: "طرفان آخران",
      few: "# أطراف أخرى",
      many: "# طرفًا آخر",
      other: "# طرف آخر",
    }),
    moreActors: plural("ar", {
      one: "جهة أخرى",
      two: "جهتان أخريان",
      few: "# جهات أخرى",
      many: "# جهة أخرى",
      other: "# جهة أخرى",
    }),
    moreTies: plural("ar", {
      one: "علاقة أخرى",
      two: "علاقتان أخريان",
      few: "# علاقات أخرى",
      many: "# علاقة أخرى",
      other: "# علاقة أخرى",
    }),
    fewer: "الأوائل وحدها",
    absent: (count) => `${arabicParties(count)} بلا أحداث هنا`,
    nobody: "لا أحد بهذا الاسم.",
    sum: (sum, kept) =>
      sum === kept
        ? `لكل حدث طرف واحد: ${arabic(kept)}.`
        : `لكل حدث طرفان${sum < 2 * kept ? `، ولعدد ${arabic(2 * kept - sum)} منها طرف واحد` : ""}: \u2066${equation(sum, kept, arabic)}\u2069.`,
    colors: (count) => `الألوان لأكثر ${arabic(count)} أطراف أحداثًا؛ ورموز البقية مفرغة.`,
    described: (kept, pairCount, sum) =>
      `${kept}، ${arabicPairs(pairCount)}؛ وبحسب كل طرف ${arabic(sum)}`,
  },
  ru: {
    size: (partyCount, pairCount) => `${russianParties(partyCount)}, ${russianPairs(pairCount)}`,
    find: (count) => `Найти среди ${russian(count)}`,
    search: "Найти сторону или участника",
    against: "Кто против кого",
    parties: "Стороны",
    actors: "Участники",
    ties: "Связи",
    events: "событий",
    takesPart: "участвует в",
    pair: (one, other) => `${one} и ${other}`,
    alone: (one) => `${one}, без второй стороны`,
    withCount: (name, events) => `${name}: ${events}`,
    keep: (name) => `Оставить только: ${name}`,
    moreRows: (count) => `Ещё ${russian(count)}`,
    moreParties: plural("ru", {
      one: "ещё # сторона",
      few: "ещё # стороны",
      many: "ещё # сторон",
      other: "ещё # стороны",
    }),
    moreActors: plural("ru", {
      one: "ещё # участник",
      few: "ещё # участника",
      many: "ещё # участников",
      other: "ещё # участника",
    }),
    moreTies: plural("ru", {
      one: "ещё # связь",
      few: "ещё # связи",
      many: "ещё # связей",
      other: "ещё # связи",
    }),
    fewer: "Только первые",
    absent: (count) => `${russianParties(count)} без событий здесь`,
    nobody: "Никого с таким именем.",
    sum: (sum, kept) =>
      sum === kept
        ? `По одной стороне на событие: ${russian(kept)}.`
        : `По две стороны на событие${sum < 2 * kept ? `, у ${russian(2 * kept - sum)} лишь одна` : ""}: ${equation(sum, kept, russian)}.`,
    colors: (count) =>
      `Цвета — у ${russian(count)} сторон с наибольшим числом событий; прочие без заливки.`,
    described: (kept, pairCount, sum) =>
      `${kept}, ${russianPairs(pairCount)}; за каждой стороной — всего ${russian(sum)}`,
  },
};
