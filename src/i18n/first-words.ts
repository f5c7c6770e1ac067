/** The few words of the page that it has from the start, before a language's catalogue has come. */
import type { Lang } from "../model/languages.ts";

interface FirstWords {
  readonly dir: "ltr" | "rtl";
  /** A part of the program did not come. */
  readonly incomplete: string;
  readonly retry: string;
}

/** By language. */
export const FIRST_WORDS = {
  en: {
    dir: "ltr",
    incomplete: "A part of the atlas could not be loaded.",
    retry: "Try again",
  },
  ar: {
    dir: "rtl",
    incomplete: "تعذر تحميل جزء من الأطلس.",
    retry: "إعادة المحاولة",
  },
  ru: {
    dir: "ltr",
    incomplete: "Часть атласа не загрузилась.",
    retry: "Повторить",
  },
} as const satisfies Readonly<Record<Lang, FirstWords>>;
