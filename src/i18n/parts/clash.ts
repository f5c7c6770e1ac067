/** The words for two tabs that wrote in one field. */
import type { Part } from "./part.ts";

const en = {
  /** @param field its name */
  told: (field: string) =>
    `${field}: another tab has written here as well. Neither text is lost: choose the one to keep.`,
  mine: "Keep mine",
  theirs: "Keep the other",
};

export const CLASH_WORDS: Part<typeof en> = {
  en,
  ar: {
    told: (field) => `${field}: كتبت علامة تبويب أخرى هنا أيضًا. لم يضع أي من النصين: اختر ما يُحفظ.`,
    mine: "احفظ نصي",
    theirs: "احفظ النص الآخر",
  },
  ru: {
    told: (field) =>
      `${field}: здесь писали и в другой вкладке. Оба текста целы: выберите, какой оставить.`,
    mine: "Оставить мой",
    theirs: "Оставить другой",
  },
};
