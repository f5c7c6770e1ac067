/** The words of a step, as they are changed: in its own language or in a translation. */
import type { Step } from "../schema/briefing.ts";

export type WordField = "title" | "line" | "notes";

/** One text of a step; `lang` null for the step's own, else that translation. `text` null takes it away. */
export interface WordChange {
  readonly lang: string | null;
  readonly field: WordField;
  readonly text: string | null;
}

type StepWords = Partial<Record<WordField, string | undefined>>;
type Translations = Readonly<Record<string, StepWords>>;

/** What a step says in this field: its own words where `lang` is null. */
export function wordOf(step: Step, lang: string | null, field: WordField): string | null {
  const words: StepWords | undefined =
    lang === null ? step : (step.translations as Translations | undefined)?.[lang];
  return words?.[field] ?? null;
}

/**
 * What a reader's text changes: the words that they saw in `lang`, be those a translation or the step's own. A text without
 * a sign takes the field away in every language; a title cannot be taken away.
 */
export function changesFor(
  step: Step,
  lang: string,
  field: WordField,
  text: string,
): readonly WordChange[] {
  if (text.trim() !== "") {
    const isTranslated = wordOf(step, lang, field) !== null;
    return [{ lang: isTranslated ? lang : null, field, text }];
  }
  if (field === "title") return [];
  const langs = [null, ...Object.keys(step.translations ?? {})];
  return langs
    .filter((one) => wordOf(step, one, field) !== null)
    .map((one) => ({ lang: one, field, text: null }));
}

/** @returns the step with the change made; the same one where it says so already */
export function changeWord(step: Step, { lang, field, text }: WordChange): Step {
  if (wordOf(step, lang, field) === text || (lang === null && field === "title" && text === null))
    return step;
  if (lang === null) return withWord(step, field, text);
  const all = (step.translations ?? {}) as Translations;
  const { [lang]: words = {}, ...others } = all;
  const changed = withWord(words, field, text);
  const translations = Object.keys(changed).length > 0 ? { ...all, [lang]: changed } : others;
  const { translations: _, ...plain } = step;
  return Object.keys(translations).length > 0
    ? ({ ...step, translations } as Step)
    : (plain as Step);
}

function withWord<Words extends StepWords>(words: Words, field: WordField, text: string | null) {
  const { [field]: _, ...rest } = words;
  return (text === null ? rest : { ...words, [field]: text }) as Words;
}
