/** The languages that the interface speaks: a new one is a line here, and the compiler names all that it lacks. */

/** Each is named in itself. */
export const LANGUAGE_NAMES = { en: "English", ar: "العربية", ru: "Русский" } as const;

export type Lang = keyof typeof LANGUAGE_NAMES;

/**
 * For Intl: how dates and numbers are written in each. Arabic names its digits, or engines would choose: one writes 12 for "ar",
 * another ١٢.
 */
export const LOCALES: Readonly<Record<Lang, string>> = {
  en: "en-GB",
  ar: "ar-LY-u-nu-latn",
  ru: "ru",
};

export const LANGUAGES = Object.keys(LANGUAGE_NAMES) as readonly Lang[];

/** @param lang a language of ours, or a whole locale, which is given back */
export function localeOf(lang: string): string {
  return (LOCALES as Readonly<Record<string, string>>)[lang] ?? lang;
}
