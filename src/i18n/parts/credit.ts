/** Whose work the atlas rests on. */
import type { Part } from "./part.ts";

const en = {
  about:
    "What the sources say, in our own words, with short fragments and offsets; their text only where it may be here.",
  baseMap: "Base map: Natural Earth",
  terms: "Terms",
};

export type CreditWords = typeof en;

export const CREDIT_WORDS: Part<CreditWords> = {
  en,
  ar: {
    about: "ما تقوله المصادر بصياغتنا، مع مقاطع قصيرة ومواضعها؛ ولا تُرفق نصوصها إلا حيث يجوز ذلك.",
    baseMap: "الخريطة الأساسية: Natural Earth",
    terms: "الشروط",
  },
  ru: {
    about:
      "Что говорят источники — в нашем изложении, с короткими фрагментами и их местом в тексте; сами тексты — лишь там, где это можно.",
    baseMap: "Базовая карта: Natural Earth",
    terms: "Условия",
  },
};
