/** The languages that have rules of their own. */

import { readNames } from "../names/read-names.ts";
import { readNamesAr } from "../names/read-names-ar.ts";
import type { ReadingContext, Suggestion } from "../suggestion.ts";
import type { TimeWords } from "../times/core.ts";
import { NAMES_EN } from "./names-en.ts";
import { NAMES_RU } from "./names-ru.ts";
import { PHRASES_AR, PHRASES_EN, PHRASES_RU, type Phrases } from "./phrases.ts";
import { TIMES_AR } from "./times-ar.ts";
import { TIMES_EN } from "./times-en.ts";
import { TIMES_RU } from "./times-ru.ts";

export interface Rules {
  readonly readNames: (
    text: string,
    context: ReadingContext,
    at: (unit: number) => number,
  ) => Generator<number, Suggestion[]>;
  readonly times: TimeWords;
  readonly phrases: Phrases;
}

const RULES: Readonly<Record<string, Rules>> = {
  en: {
    readNames: (text, context, at) => readNames(text, context, NAMES_EN, at),
    times: TIMES_EN,
    phrases: PHRASES_EN,
  },
  ar: { readNames: readNamesAr, times: TIMES_AR, phrases: PHRASES_AR },
  ru: {
    readNames: (text, context, at) => readNames(text, context, NAMES_RU, at),
    times: TIMES_RU,
    phrases: PHRASES_RU,
  },
};

/** @param language BCP 47 */
export function rulesOf(language: string): Rules | null {
  return RULES[language.slice(0, 2).toLowerCase()] ?? null;
}
