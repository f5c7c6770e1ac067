import { en, type Words } from "./en.ts";

/** Stands in until the catalogue is translated. */
export const ru: Words = { ...en, lang: "ru", locale: "ru" };
