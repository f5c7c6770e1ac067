/** The words about a part of the program that did not come when it was asked for. */
import type { Part } from "./part.ts";

interface LackingWords {
  readonly note: string;
  readonly reload: string;
  readonly reloadNote: string;
  readonly dismiss: string;
}

export const LACKING_WORDS: Part<LackingWords> = {
  en: {
    note: "There may be no network; everything else stays as it is.",
    reload: "Reload",
    reloadNote:
      "The network is there, but the browser asks for it anew only when the page is reloaded.",
    dismiss: "Dismiss",
  },
  ar: {
    note: "قد لا يكون هناك اتصال بالشبكة؛ وكل ما عدا ذلك يبقى على حاله.",
    reload: "إعادة التحميل",
    reloadNote: "الشبكة متاحة، لكن المتصفح لا يطلبه من جديد إلا بعد إعادة تحميل الصفحة.",
    dismiss: "إغلاق",
  },
  ru: {
    note: "Возможно, нет сети; всё остальное остаётся как есть.",
    reload: "Обновить страницу",
    reloadNote: "Сеть есть, но браузер запросит её заново только после обновления страницы.",
    dismiss: "Закрыть",
  },
};
