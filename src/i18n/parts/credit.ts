/** Whose work the atlas rests on. */
import type { Part } from "./part.ts";

const en = {
  about: "Facts in our own words, fragments and offsets; the document itself is not here.",
  baseMap: "Base map: Natural Earth",
  terms: "Terms",
};

export type CreditWords = typeof en;

export const CREDIT_WORDS: Part<CreditWords> = {
  en,
  ar: {
    about: "معلومات بصياغتنا، ومقاطع قصيرة ومواضعها؛ أما الوثيقة نفسها فليست هنا.",
    baseMap: "الخريطة الأساسية: Natural Earth",
    terms: "الشروط",
  },
  ru: {
    about: "Факты в нашем изложении, фрагменты и их место в тексте; самого документа здесь нет.",
    baseMap: "Базовая карта: Natural Earth",
    terms: "Условия",
  },
};
