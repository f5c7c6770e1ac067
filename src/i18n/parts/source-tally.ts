/** The words of the sources' sums: which events each tells alone, and which they tell alike or otherwise. */
import { plural } from "../plural.ts";
import type { Part } from "./part.ts";

const SOURCES: Part<(count: number) => string> = {
  en: plural("en", { one: "# source", other: "# sources" }),
  ar: plural("ar", {
    two: "مصدران",
    few: "# مصادر",
    many: "# مصدرًا",
    other: "# مصدر",
  }),
  ru: plural("ru", {
    one: "# источник",
    few: "# источника",
    many: "# источников",
    other: "# источника",
  }),
};

const en = {
  /** @param events how many, said */
  title: (sources: number, events: string) => `${SOURCES.en(sources)}, ${events}`,
  sum: "Each event stands in one row:",
  click: "A click keeps only those.",
  ofAll: "Counted over all accounts, later ones than “Known as of” too.",
  documents: "Document",
};

export type TallyWords = typeof en;

export const TALLY_WORDS: Part<TallyWords> = {
  en,
  ar: {
    title: (sources, events) => `${SOURCES.ar(sources)}، ${events}`,
    sum: "كل حدث في صف واحد:",
    click: "النقر على صف يبقي أحداثه وحدها.",
    ofAll: "العدّ يشمل كل الروايات، حتى ما صدر بعد تاريخ «المعلوم حتى».",
    documents: "الوثيقة",
  },
  ru: {
    title: (sources, events) => `${SOURCES.ru(sources)}, ${events}`,
    sum: "Каждое событие стоит в одной строке:",
    click: "Щелчок по строке оставит только их.",
    ofAll: "Учтены все свидетельства, в том числе вышедшие после даты «Известно на».",
    documents: "Документ",
  },
};
