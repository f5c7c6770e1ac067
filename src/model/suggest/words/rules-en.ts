/** The rules for English. */
import { readNames } from "../names/read-names.ts";
import type { Rules } from "./language-rules.ts";
import { NAMES_EN } from "./names-en.ts";
import { PHRASES_EN } from "./phrases-en.ts";
import { TIMES_EN } from "./times-en.ts";

export const RULES: Rules = {
  readNames: (text, context, at) => readNames(text, context, NAMES_EN, at),
  times: TIMES_EN,
  phrases: PHRASES_EN,
};
