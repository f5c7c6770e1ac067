/** The format's lists of words as options, each with its meaning; the dataset's own kinds stand before them. */
import type { Words } from "../../i18n/en.ts";
import { CARD_WORDS } from "../../i18n/parts/card.ts";
import type { Meanings } from "../../i18n/parts/compose-meanings.ts";
import { translate } from "../../i18n/translate.ts";
import type { Draft } from "../../model/draft/draft.ts";
import type { KindList } from "../../model/draft/own-kinds.ts";
import { ACTOR_KINDS, EVENT_KINDS, HOWS, RELATION_TYPES, ROLES } from "../../model/vocabulary.ts";
import type { ComboOption } from "./combobox-options.ts";

export function kindOptions(
  list: KindList,
  draft: Draft,
  words: Words,
  meanings: Meanings,
): readonly ComboOption[] {
  const declared = (draft.head.kinds?.[list] ?? []).flatMap((kind) => {
    if (kind.id === undefined) return [];
    const { name = kind.id, note } = translate(kind, words.lang);
    return [{ value: kind.id as string, label: name, ...(note !== undefined && { note }) }];
  });
  return [...declared, ...plainKinds(list, words, meanings)];
}

function plainKinds(list: KindList, words: Words, meanings: Meanings): readonly ComboOption[] {
  switch (list) {
    case "events":
      return EVENT_KINDS.map((value) => ({
        value,
        label: words.kinds[value],
        note: meanings.kinds[value],
      }));
    case "actors":
      return ACTOR_KINDS.map((value) => ({
        value,
        label: words.actorKinds[value],
        note: meanings.actorKinds[value],
      }));
    case "relations":
      return (Object.keys(RELATION_TYPES) as (keyof typeof RELATION_TYPES)[]).map((value) => ({
        value,
        label: words.verbs[value],
        note: meanings.verbs[value],
      }));
  }
}

export function roleOptions({ lang }: Words, { roles }: Meanings): readonly ComboOption[] {
  const { roles: names } = CARD_WORDS[lang];
  return ROLES.map((value) => ({ value, label: names[value], note: roles[value] }));
}

export function howOptions({ hows }: Words, meanings: Meanings): readonly ComboOption[] {
  return HOWS.map((value) => ({ value, label: hows[value], note: meanings.hows[value] }));
}

/** Of a table of words that are told with their meaning. */
export function meantOptions<Value extends string>(
  values: readonly Value[],
  table: Readonly<Record<Value, { readonly name: string; readonly means: string }>>,
): readonly ComboOption[] {
  return values.map((value) => ({ value, label: table[value].name, note: table[value].means }));
}
