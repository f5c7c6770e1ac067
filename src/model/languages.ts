/** The languages that the interface speaks: a new one is a line here, and the compiler names all that it lacks. */

/** Each is named in itself. */
export const LANGUAGE_NAMES = { en: "English", ar: "العربية", ru: "Русский" } as const;

export type Lang = keyof typeof LANGUAGE_NAMES;

declare const locale: unique symbol;

/** How dates and numbers are written: what Intl is given, never the bare language. */
export type Locale = string & { readonly [locale]: true };

/** Arabic names its digits, or engines would choose: one writes 12 for "ar", another ١٢. */
export const LOCALES: Readonly<Record<Lang, Locale>> = {
  en: "en-GB" as Locale,
  ar: "ar-LY-u-nu-latn" as Locale,
  ru: "ru" as Locale,
};

export const LANGUAGES = Object.keys(LANGUAGE_NAMES) as readonly Lang[];

export function localeOf(lang: Lang): Locale {
  return LOCALES[lang];
}
