import { en, type Words } from "./en.ts";

/** Stands in until the catalogue is translated. */
export const ar: Words = { ...en, lang: "ar", locale: "ar-LY", dir: "rtl" };
