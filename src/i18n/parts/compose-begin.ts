/** The words of the page where an atlas begins. */
import type { Part } from "./part.ts";

const en = {
  title: "Make an atlas of a text",
  paste: "Paste the text",
  begin: "Begin",
  untitled: "Untitled",
};

export type BeginWords = typeof en;

export const BEGIN_WORDS: Part<BeginWords> = {
  en,
  ar: { title: "اصنع أطلسًا من نص", paste: "الصق النص", begin: "ابدأ", untitled: "بلا عنوان" },
  ru: {
    title: "Составить атлас по тексту",
    paste: "Вставьте текст",
    begin: "Начать",
    untitled: "Без названия",
  },
};
