/** A part of a record in words, to be set beside the same part of another dataset's record. */
import { sayWhen } from "../../../i18n/dates.ts";
import type { Words } from "../../../i18n/en.ts";
import { FORM_WORDS } from "../../../i18n/parts/compose-form.ts";
import {
  nameOfActor,
  nameOfActorKind,
  nameOfFaction,
  nameOfKind,
  nameOfSource,
  sayWhere,
  verbOf,
} from "../../../i18n/say.ts";
import type { Atlas } from "../../../model/atlas.ts";
import { parseEdtf } from "../../../model/edtf.ts";
import type { MergedList } from "../../../model/merge/proposal.ts";

/** What is said of a part that has no words of its own. */
const LONGEST = 160;

type Say = (value: never, atlas: Atlas, words: Words) => string;

const names = (of: (id: never, atlas: Atlas, words: Words) => string): Say =>
  ((ids: readonly never[], atlas: Atlas, words: Words) =>
    ids.map((id) => of(id, atlas, words)).join(", ")) as Say;

const actorIn: Say = ({ actor }: { readonly actor: never }, atlas: Atlas, words: Words) =>
  actor === null ? "?" : nameOfActor(atlas, actor, words);
const date: Say = ({ edtf }: { readonly edtf: string }, _: Atlas, words: Words) => {
  const reading = parseEdtf(edtf);
  return reading.ok ? sayWhen(reading.value, words) : edtf;
};
const where: Say = (value: never, atlas: Atlas, words: Words) => sayWhere(value, atlas, words);
const actor: Say = (id: never, atlas: Atlas, words: Words) => nameOfActor(atlas, id, words);

/** Of what is named by ids, or is more than words. */
const SAYS: Readonly<Record<string, Say>> = {
  when: date,
  published: date,
  where,
  seat: where,
  participants: names(actorIn),
  attribution: names(actorIn),
  publisher: actor,
  from: actor,
  to: actor,
  cites: names((id, atlas, words) => nameOfSource(atlas, id, words)),
  faction: (id: never, atlas: Atlas, words: Words) => nameOfFaction(atlas, id, words),
  evidence: ((pieces: readonly { readonly exact: string }[]) =>
    pieces.map(({ exact }) => `“${exact}”`).join(", ")) as Say,
  lonLat: (([lon, lat]: readonly number[]) => `${lat}, ${lon}`) as Say,
  translations: ((all: object) => Object.keys(all).join(", ")) as Say,
};

const KINDS: Readonly<Partial<Record<MergedList, Say>>> = {
  events: (kind: never, atlas: Atlas, words: Words) => nameOfKind(atlas, kind, words),
  actors: (kind: never, atlas: Atlas, words: Words) => nameOfActorKind(atlas, kind, words),
  relations: (kind: never, atlas: Atlas, words: Words) => verbOf(atlas, kind, words),
};

/** @returns empty where the record has no such part */
export function sayPart(
  list: MergedList,
  key: string,
  value: unknown,
  { atlas, words }: { readonly atlas: Atlas; readonly words: Words },
): string {
  if (value === undefined || (value === null && key !== "faction")) return "";
  const isKind = key === "kind" || (key === "type" && list === "relations");
  const say = (isKind ? KINDS[list] : undefined) ?? SAYS[key];
  if (say) return say(value as never, atlas, words);
  if (typeof value === "string" || typeof value === "number") return String(value);
  const text = JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** What the part is called; as the format calls it where no form has a name for it. */
export function nameOfPart(key: string, { lang }: Words): string {
  const facts: Readonly<Record<string, string>> = FORM_WORDS[lang].facts;
  return facts[key] ?? key;
}
