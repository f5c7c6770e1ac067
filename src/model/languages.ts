/** The languages that the interface speaks: what is said in each of them is demanded by the compiler wherever words are. */

export const LANGUAGES = ["en", "ar", "ru"] as const;
export type Lang = (typeof LANGUAGES)[number];
