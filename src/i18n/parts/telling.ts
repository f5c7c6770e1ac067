/** The words of which sources tell of an event, and whether they agree. */
import type { Telling, Verdict } from "../../model/vocabulary.ts";
import type { Part } from "./part.ts";

const en = {
  source: "Source",
  told: "Told by",
  tellings: {
    alone: "One source alone",
    several: "More than one",
    agree: "Several that agree",
    differ: "Accounts differ",
    unsourced: "No source named",
  } satisfies Record<Telling, string>,
  /** Beside the signs of the sources. */
  rows: {
    alone: "alone",
    agree: "agree",
    differ: "differ",
    unsourced: "no source named",
  } satisfies Record<Verdict, string>,
  first: "First teller",
  notNamed: "Somebody not named",
};

export type TellingWords = typeof en;

export const TELLING_WORDS: Part<TellingWords> = {
  en,
  ar: {
    source: "المصدر",
    told: "مَن يرويه",
    tellings: {
      alone: "مصدر واحد فقط",
      several: "أكثر من مصدر",
      agree: "مصادر متفقة",
      differ: "روايات مختلفة",
      unsourced: "بلا مصدر مسمى",
    },
    rows: { alone: "وحده", agree: "اتفاق", differ: "اختلاف", unsourced: "بلا مصدر مسمى" },
    first: "القائل الأول",
    notNamed: "شخص لم يُسمَّ",
  },
  ru: {
    source: "Источник",
    told: "Кто сообщает",
    tellings: {
      alone: "Один источник",
      several: "Больше одного",
      agree: "Источники сходятся",
      differ: "Источники расходятся",
      unsourced: "Источник не назван",
    },
    rows: {
      alone: "только он",
      agree: "сходятся",
      differ: "расходятся",
      unsourced: "источник не назван",
    },
    first: "Первый говорящий",
    notNamed: "Кто-то неназванный",
  },
};
