/** The rules for Russian. */
import { readNames } from "../names/read-names.ts";
import type { Rules } from "./language-rules.ts";
import { NAMES_RU } from "./names-ru.ts";
import { PHRASES_RU } from "./phrases-ru.ts";
import { TIMES_RU } from "./times-ru.ts";

export const RULES: Rules = {
  readNames: (text, context, at) => readNames(text, context, NAMES_RU, at),
  times: TIMES_RU,
  phrases: PHRASES_RU,
};
