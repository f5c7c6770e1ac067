/** The rules for Arabic. */
import { readNamesAr } from "../names/read-names-ar.ts";
import type { Rules } from "./language-rules.ts";
import { PHRASES_AR } from "./phrases-ar.ts";
import { TIMES_AR } from "./times-ar.ts";

export const RULES: Rules = { readNames: readNamesAr, times: TIMES_AR, phrases: PHRASES_AR };
