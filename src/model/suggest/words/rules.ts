/** The languages that have rules of their own; each comes on demand. */
import type { Rules } from "./language-rules.ts";

const RULES: Readonly<Record<string, () => Promise<{ readonly RULES: Rules }>>> = {
  en: () => import("./rules-en.ts"),
  ar: () => import("./rules-ar.ts"),
  ru: () => import("./rules-ru.ts"),
};

/**
 * @param language BCP 47
 * @returns null where it has none
 */
export async function loadRules(language: string): Promise<Rules | null> {
  const load = RULES[language.slice(0, 2).toLowerCase()];
  return load ? (await load()).RULES : null;
}
