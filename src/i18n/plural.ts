/** Picks the form of a word that goes with a number, by the language's own rules (CLDR, through Intl). */

import { type Lang, LOCALES } from "../model/languages.ts";

export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** @returns a function from a number to its digits and the form that goes with it; `#` in the form stands for the digits */
export function plural(lang: Lang, forms: Forms): (count: number) => string {
  // Made when they are first needed: a part has the forms of every language, and says those of one.
  let rules: Intl.PluralRules | undefined;
  let digits: Intl.NumberFormat | undefined;
  return (count) => {
    rules ??= new Intl.PluralRules(LOCALES[lang]);
    digits ??= new Intl.NumberFormat(LOCALES[lang]);
    return (forms[rules.select(count)] ?? forms.other).replace("#", digits.format(count));
  };
}
