/** What the records of a draft are called in the reader's language; a record without a name yet goes by its id. */
import type { Words } from "../../i18n/en.ts";
import { translate } from "../../i18n/translate.ts";
import type { Draft, DraftRecord } from "../../model/draft/draft.ts";
import { NO_SIDE, type Tone, toneOf } from "../../model/symbols.ts";

/** Whatever a record is called by; the forms' own shape, since each list has another. */
interface Named {
  readonly id: string;
  readonly name?: string | undefined;
  readonly title?: string | undefined;
  readonly text?: string | undefined;
  readonly note?: string | undefined;
  readonly translations?: unknown;
}

export function nameOf(record: Named, { lang }: Words): string {
  const { name, title, text, note } = translate(record, lang);
  return name || title || text || note || record.id;
}

/** Its names in all languages, for a search over them. */
export function aliasOf({ translations }: Named): string {
  const all = Object.values((translations ?? {}) as Record<string, { name?: string }>);
  return all.map(({ name = "" }) => name).join(" ");
}

export function toneOfFaction(draft: Draft, id: string | null | undefined): Tone {
  const index = draft.lists.factions.findIndex((faction) => faction.id === id);
  const color = draft.lists.factions[index]?.color;
  return color === undefined ? NO_SIDE : toneOf(color, index);
}

export function toneOfActor(draft: Draft, actor: DraftRecord<"actors">): Tone {
  return toneOfFaction(draft, actor.faction);
}

/** "Khalifa commands the guard", as far as it is said. */
export function sayTie(tie: DraftRecord<"relations">, draft: Draft, words: Words): string {
  const name = (id: string | undefined) => {
    const actor = draft.lists.actors.find((one) => one.id === id);
    return actor ? nameOf(actor, words) : "…";
  };
  return words.factions.sentence(name(tie.from), verbOf(tie.type, draft, words), name(tie.to));
}

function verbOf(type: string | undefined, draft: Draft, words: Words): string {
  const declared = draft.head.kinds?.relations?.find(({ id }) => id === type);
  if (declared?.id !== undefined) return nameOf({ ...declared, id: declared.id }, words);
  return (words.verbs as Readonly<Record<string, string>>)[type ?? ""] ?? "…";
}
