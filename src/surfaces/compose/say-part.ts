/** Says in words what a part of a record holds, whatever its shape: for setting two records side by side. */
import { sayWhen } from "../../i18n/dates.ts";
import type { Words } from "../../i18n/en.ts";
import { CARD_WORDS } from "../../i18n/parts/card.ts";
import { FORM_WORDS } from "../../i18n/parts/compose-form.ts";
import { MEANINGS } from "../../i18n/parts/compose-meanings.ts";
import type { Draft, RecordList } from "../../model/draft/draft.ts";
import { parseEdtf } from "../../model/edtf.ts";
import { nameOf, sayTie } from "../../ui/record/draft-names.ts";
import { kindOptions } from "../../ui/record/word-options.ts";

interface Ground {
  /** Of the record. */
  readonly list: RecordList;
  readonly draft: Draft;
  readonly words: Words;
}

/** What a person does not compare: how a thing is anchored and rested, and the same in other languages. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  "id",
  "basis",
  "inferences",
  "translations",
  "evidence",
  "start",
  "end",
  "source",
]);

/** The keys whose values are ids of records. */
const NAMED: Readonly<Record<string, RecordList>> = {
  actor: "actors",
  publisher: "actors",
  place: "places",
  dateline: "places",
  faction: "factions",
  event: "events",
  relation: "relations",
};

/** @param part the key under which the value stands */
export function sayPart(part: string, value: unknown, ground: Ground): string {
  if (value === null || value === undefined)
    return part === "actor" ? FORM_WORDS[ground.words.lang].notNamed : "—";
  if (Array.isArray(value)) return value.map((item) => sayPart(part, item, ground)).join(", ");
  if (typeof value === "object")
    return Object.entries(value)
      .filter(([key]) => !LEFT_OUT.has(key))
      .map(([key, inner]) => sayPart(key, inner, ground))
      .join(" · ");
  if (typeof value === "number")
    return value.toLocaleString(ground.words.locale, { maximumFractionDigits: 5 });
  return sayText(part, String(value), ground);
}

function sayText(part: string, text: string, ground: Ground): string {
  if (part === "edtf" || part === "time" || part === "knownAsOf") {
    const reading = parseEdtf(text);
    return reading.ok ? sayWhen(reading.value, ground.words) : text;
  }
  const list = NAMED[part];
  if (list) return nameIn(list, text, ground);
  return termsOf(part, ground)?.[text] ?? text;
}

function nameIn(list: RecordList, id: string, { draft, words }: Ground): string {
  if (list === "relations") {
    const tie = draft.lists.relations.find((one) => one.id === id);
    return tie ? sayTie(tie, draft, words) : id;
  }
  const records = draft.lists[list] as readonly { readonly id: string }[];
  const record = records.find((one) => one.id === id);
  return record ? nameOf(record, words) : id;
}

/** What the format's words are called, where a part has words of the format. */
function termsOf(
  part: string,
  { list, draft, words }: Ground,
): Readonly<Record<string, string>> | undefined {
  const { lang } = words;
  const meant = MEANINGS[lang];
  const names = (table: Readonly<Record<string, { readonly name: string }>>) =>
    Object.fromEntries(Object.entries(table).map(([word, { name }]) => [word, name]));
  switch (part) {
    case "role":
      return CARD_WORDS[lang].roles;
    case "how":
      return words.hows;
    case "extent":
      return names(meant.extents);
    case "level":
      return names(meant.levels);
    case "standing":
      return names(meant.standings);
    case "kind": {
      if (list === "places") return names(meant.placeKinds);
      const kinds = list === "actors" || list === "events" ? list : "events";
      const options = kindOptions(kinds, draft, words, meant);
      return Object.fromEntries(options.map(({ value, label }) => [value, label]));
    }
    default:
      return undefined;
  }
}
