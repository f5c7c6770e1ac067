/** The languages that the interface speaks: a new one is a line here, and the compiler names all that it lacks. */

/** Each is named in itself. */
export const LANGUAGE_NAMES = { en: "English", ar: "العربية", ru: "Русский" } as const;

export type Lang = keyof typeof LANGUAGE_NAMES;

export const LANGUAGES = Object.keys(LANGUAGE_NAMES) as readonly Lang[];
