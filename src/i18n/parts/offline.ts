/** The words about a newer version of the program, which the browser has gathered beside the one that is open. */
import type { Part } from "./part.ts";

interface OfflineWords {
  readonly newer: string;
  readonly newerNote: string;
  readonly reload: string;
  readonly later: string;
}

export const OFFLINE_WORDS: Part<OfflineWords> = {
  en: {
    newer: "A newer version is there.",
    newerNote: "It comes with a reload; until then this page stays as it is.",
    reload: "Reload",
    later: "Later",
  },
  ar: {
    newer: "يتوفر إصدار أحدث.",
    newerNote: "يأتي مع إعادة تحميل الصفحة، وتبقى هذه الصفحة على حالها حتى ذلك الحين.",
    reload: "إعادة التحميل",
    later: "لاحقًا",
  },
  ru: {
    newer: "Есть более новая версия.",
    newerNote: "Она появится после обновления страницы; до тех пор здесь всё остаётся как есть.",
    reload: "Обновить страницу",
    later: "Позже",
  },
};
