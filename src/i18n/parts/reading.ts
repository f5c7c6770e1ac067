/** The words of the reading column: the story, reading on, and what is selected, said aloud. */
import { plural } from "../plural.ts";
import type { Part } from "./part.ts";

const steps = plural("en", { one: "# step", other: "# steps" });
const russianSteps = plural("ru", {
  one: "# шаг",
  few: "# шага",
  many: "# шагов",
  other: "# шага",
});
const arabicSteps = plural("ar", {
  zero: "بلا خطوات",
  one: "خطوة واحدة",
  two: "خطوتين",
  few: "# خطوات",
  many: "# خطوة",
  other: "# خطوة",
});

const en = {
  column: "Reading",
  /** In the story's place, where nobody wrote one. */
  about: "About",
  /** @param documents none of what is no dispatch: a story map, a timeline */
  read: (count: number, documents: number) =>
    `Read ${["it", "the dispatch"][documents] ?? "the dispatches"} in ${steps(count)}`,
  numbers: "Numbers are the events in the order of time.",
  step: (number: number, total: number) => `Step ${number} of ${total}`,
  place: (number: number, total: number) => `${number} of ${total}`,
  previous: { step: "Previous step", event: "Previous event" },
  next: { step: "Next step", event: "Next event" },
  back: (step: string) => `Back to the story: ${step}`,
  start: "All steps",
  /** Of a step: all of its events. */
  out: "Filtered out",
  ties: "Ties",
  /** Said aloud. */
  selected: (name: string) => `Selected: ${name}`,
  fragment: "words of the source",
};

export type ReadingWords = typeof en;

export const READING_WORDS: Part<ReadingWords> = {
  en,
  ar: {
    column: "القراءة",
    about: "نبذة",
    read: (count, documents) =>
      `اقرأ ${["القصة", "الخبر"][documents] ?? "الأخبار"} في ${arabicSteps(count)}`,
    numbers: "الأرقام هي الأحداث بترتيب وقوعها.",
    step: (number, total) => `الخطوة ${number} من ${total}`,
    place: (number, total) => `${number} من ${total}`,
    previous: { step: "الخطوة السابقة", event: "الحدث السابق" },
    next: { step: "الخطوة التالية", event: "الحدث التالي" },
    back: (step) => `العودة إلى القصة: ${step}`,
    start: "كل الخطوات",
    out: "خارج التصفية",
    ties: "العلاقات",
    selected: (name) => `المحدَّد: ${name}`,
    fragment: "كلمات من المصدر",
  },
  ru: {
    column: "Чтение",
    about: "О данных",
    read: (count, documents) =>
      `Читать ${["рассказ", "сообщение"][documents] ?? "сообщения"}: ${russianSteps(count)}`,
    numbers: "Номера — события по порядку времени.",
    step: (number, total) => `Шаг ${number} из ${total}`,
    place: (number, total) => `${number} из ${total}`,
    previous: { step: "Предыдущий шаг", event: "Предыдущее событие" },
    next: { step: "Следующий шаг", event: "Следующее событие" },
    back: (step) => `Назад к рассказу: ${step}`,
    start: "Все шаги",
    out: "Не прошло фильтры",
    ties: "Связи",
    selected: (name) => `Выбрано: ${name}`,
    fragment: "слова источника",
  },
};
