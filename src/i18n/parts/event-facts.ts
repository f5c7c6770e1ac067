/** The words of an event's facts, on its card and on paper alike: who took part, how many died, which sources are named. */
import type { Part } from "./part.ts";

const en = {
  kind: "Kind",
  who: "Who",
  cites: "Sources named",
  /** Where it stands, what the source has no words for. */
  quotes: "In the source's words",
  fatalities: "Deaths",
  wounded: "Wounded",
  fatalitiesOf: (low: string, best: string, high: string) => `${best} (${low} to ${high})`,
  atLeast: (number: string) => `at least ${number}`,
  atMost: (number: string) => `at most ${number}`,
  between: (low: string, high: string) => `${low} to ${high}`,
  /** After three numbers of which the lowest is not the low one, or the highest not the high one. */
  outOfOrder: "out of order in the source",
  civilians: "civilians",
  unknownSide: "side not known",
};

export type EventFactsWords = typeof en;

export const EVENT_FACTS_WORDS: Part<EventFactsWords> = {
  en,
  ar: {
    kind: "النوع",
    who: "مَن",
    cites: "المصادر المذكورة",
    quotes: "بكلمات المصدر",
    fatalities: "القتلى",
    wounded: "الجرحى",
    fatalitiesOf: (low, best, high) => `${best} (من ${low} إلى ${high})`,
    atLeast: (number) => `${number} على الأقل`,
    atMost: (number) => `${number} على الأكثر`,
    between: (low, high) => `من ${low} إلى ${high}`,
    outOfOrder: "الأعداد غير مرتبة في المصدر",
    civilians: "مدنيون",
    unknownSide: "لا يُعرف من أي طرف",
  },
  ru: {
    kind: "Вид",
    who: "Кто",
    cites: "Названные источники",
    quotes: "Словами источника",
    fatalities: "Погибшие",
    wounded: "Раненые",
    fatalitiesOf: (low, best, high) => `${best} (от ${low} до ${high})`,
    atLeast: (number) => `не менее ${number}`,
    atMost: (number) => `не более ${number}`,
    between: (low, high) => `от ${low} до ${high}`,
    outOfOrder: "порядок чисел в источнике нарушен",
    civilians: "мирные жители",
    unknownSide: "сторона неизвестна",
  },
};
