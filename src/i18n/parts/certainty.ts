/** How sure a fact is: what of it is inferred, and what its source and its information are worth. */
import type { Credibility, Reliability } from "../../model/schema/event.ts";
import type { BasisKey } from "../../model/vocabulary.ts";
import type { Part } from "./part.ts";

const en = {
  bases: {
    stated: "Stated",
    "inferred-time": "Time inferred",
    "inferred-place": "Place inferred",
    "inferred-fact": "Fact inferred",
  } satisfies Record<BasisKey, string>,
  grade: "Source grade",
  ungraded: "Ungraded",
  reliability: {
    A: "Completely reliable",
    B: "Usually reliable",
    C: "Fairly reliable",
    D: "Not usually reliable",
    E: "Unreliable",
    F: "Reliability cannot be judged",
  } satisfies Record<Reliability, string>,
  credibility: {
    1: "Confirmed by other sources",
    2: "Probably true",
    3: "Possibly true",
    4: "Doubtful",
    5: "Improbable",
    6: "Truth cannot be judged",
  } satisfies Record<Credibility, string>,
};

export type CertaintyWords = typeof en;

export const CERTAINTY_WORDS: Part<CertaintyWords> = {
  en,
  ar: {
    bases: {
      stated: "مذكور",
      "inferred-time": "الزمان مستنتَج",
      "inferred-place": "المكان مستنتَج",
      "inferred-fact": "المعلومة مستنتَجة",
    },
    grade: "تقييم المصدر",
    ungraded: "بلا تقييم",
    reliability: {
      A: "موثوق تمامًا",
      B: "موثوق عادةً",
      C: "موثوق إلى حد ما",
      D: "غير موثوق عادةً",
      E: "غير موثوق",
      F: "تتعذر معرفة مدى موثوقيته",
    },
    credibility: {
      1: "تؤكده مصادر أخرى",
      2: "صحيح على الأرجح",
      3: "ربما كان صحيحًا",
      4: "مشكوك فيه",
      5: "مستبعد",
      6: "تتعذر معرفة مدى صحته",
    },
  },
  ru: {
    bases: {
      stated: "Сказано в источнике",
      "inferred-time": "Время выведено",
      "inferred-place": "Место выведено",
      "inferred-fact": "Факт выведен",
    },
    grade: "Оценка источника",
    ungraded: "Без оценки",
    reliability: {
      A: "Полностью надёжный",
      B: "Обычно надёжный",
      C: "Довольно надёжный",
      D: "Обычно ненадёжный",
      E: "Ненадёжный",
      F: "Оценить надёжность невозможно",
    },
    credibility: {
      1: "Подтверждено другими источниками",
      2: "Вероятно, правда",
      3: "Возможно, правда",
      4: "Сомнительно",
      5: "Маловероятно",
      6: "Оценить достоверность невозможно",
    },
  },
};

/** "B · Usually reliable", of one half of the Admiralty code. */
export function sayGrade(half: Reliability | `${Credibility}`, own: CertaintyWords): string {
  const said: Readonly<Record<string, string>> = { ...own.reliability, ...own.credibility };
  return `${half} · ${said[half]}`;
}
