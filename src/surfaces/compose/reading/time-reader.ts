/** Reads a time out of words that a person marked or typed, by the day and the language of the document that is shown. */
import { pointsIn } from "../../../model/suggest/text/code-points.ts";
import type { FindDates } from "../../../model/suggest/times/core.ts";
import { readTimes } from "../../../model/suggest/times/read-times.ts";
import type { Rules } from "../../../model/suggest/words/language-rules.ts";
import { loadRules } from "../../../model/suggest/words/rules.ts";
import type { Dating } from "../../../model/vocabulary.ts";
import type { Compose } from "../compose-context.ts";
import { loadFindDates } from "./find-dates.ts";
import { readingContext } from "./reading-context.ts";

export interface TimeRead {
  readonly edtf: string;
  readonly inferred: readonly Dating[];
}

interface Means {
  readonly find: FindDates;
  readonly rules: Rules;
}

/** What reads times comes on demand: until it is there, nothing is read of words, and codes are taken as they are. */
export function timeReader({ session, page }: Compose): (words: string) => TimeRead | null {
  const known = new Map<string, Means | null>();
  const contextNow = () => readingContext(session.store.getState().draft, page.getState().source);
  const meansFor = (language: string): Means | null => {
    const means = known.get(language);
    if (means !== undefined) return means;
    known.set(language, null);
    loadMeans(language).then(
      (loaded) => known.set(language, loaded),
      // The next words ask again.
      () => known.delete(language),
    );
    return null;
  };
  meansFor(contextNow().language);
  return (words) => {
    const context = contextNow();
    const means = meansFor(context.language);
    if (!means) return null;
    const steps = readTimes(words, context, means.rules.times, means.find, pointsIn(words));
    let step = steps.next();
    while (!step.done) step = steps.next();
    const read = step.value.find(({ edtf }) => edtf);
    return read?.edtf ? { edtf: read.edtf, inferred: read.inferred ?? [] } : null;
  };
}

async function loadMeans(language: string): Promise<Means | null> {
  const [find, rules] = await Promise.all([loadFindDates(language), loadRules(language)]);
  return rules && { find, rules };
}
