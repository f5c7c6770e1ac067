/** A draft in words, as a list of drafts has it. */
import type { KeepingWords } from "../../../i18n/parts/compose-keeping.ts";
import { type Lang, localeOf } from "../../../model/languages.ts";
import type { ListedDraft } from "./drafts.ts";
import type { Summary } from "./stored-draft.ts";

export function nameOf({ summary }: ListedDraft, words: KeepingWords): string {
  return summary ? summary.name || words.unnamed : words.unreadable;
}

/** "worked on 6 April 2019 at 14:05 · 9 events · 1,612 characters of text", in the device's own time. */
export function sayDraft(
  { changed, events, letters }: Summary,
  lang: Lang,
  words: KeepingWords,
): string {
  const day = new Intl.DateTimeFormat(localeOf(lang), { dateStyle: "long", timeStyle: "short" });
  return [
    words.changed(day.format(new Date(changed))),
    words.events(events),
    words.letters(letters),
  ].join(" · ");
}
