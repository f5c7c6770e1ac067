/** Reads a time out of words that a person marked or typed, by the day and the language of the document that is shown. */

import { pointsIn } from "../../../model/suggest/text/code-points.ts";
import type { FindDates } from "../../../model/suggest/times/core.ts";
import { readTimes } from "../../../model/suggest/times/read-times.ts";
import { rulesOf } from "../../../model/suggest/words/rules.ts";
import type { Dating } from "../../../model/vocabulary.ts";
import type { Compose } from "../compose-context.ts";
import { loadFindDates } from "./find-dates.ts";
import { readingContext } from "./use-reading.ts";

export interface TimeRead {
  readonly edtf: string;
  readonly inferred: readonly Dating[];
}

/** What finds plain dates comes on demand: until it is there, nothing is read of words, and codes are taken as they are. */
export function timeReader({ session, page }: Compose): (words: string) => TimeRead | null {
  const finders = new Map<string, FindDates | null>();
  const finderOf = (language: string) => {
    const known = finders.get(language);
    if (known !== undefined) return known;
    finders.set(language, null);
    loadFindDates(language).then(
      (find) => finders.set(language, find),
      // The next words ask again.
      () => finders.delete(language),
    );
    return null;
  };
  const contextNow = () => readingContext(session.store.getState().draft, page.getState().source);
  finderOf(contextNow().language);
  return (words) => {
    const context = contextNow();
    const rules = rulesOf(context.language);
    const find = finderOf(context.language);
    if (!rules || !find) return null;
    const steps = readTimes(words, context, rules.times, find, pointsIn(words));
    let step = steps.next();
    while (!step.done) step = steps.next();
    const read = step.value.find(({ edtf }) => edtf);
    return read?.edtf ? { edtf: read.edtf, inferred: read.inferred ?? [] } : null;
  };
}
