/** What two records say otherwise, part by part and in words, to be set side by side. */
import { sayWhen } from "../../../i18n/dates.ts";
import type { Words } from "../../../i18n/en.ts";
import { FORM_WORDS } from "../../../i18n/parts/compose-form.ts";
import { MEANINGS } from "../../../i18n/parts/compose-meanings.ts";
import {
  nameOfActor,
  nameOfActorKind,
  nameOfFaction,
  nameOfKind,
  nameOfSource,
  sayWhere,
  verbOf,
} from "../../../i18n/say.ts";
import { translate } from "../../../i18n/translate.ts";
import type { Atlas } from "../../../model/atlas.ts";
import { parseEdtf } from "../../../model/edtf.ts";
import type { MergedList } from "../../../model/merge/proposal.ts";
import type { EventId } from "../../../model/schema/common.ts";

/** What is said of a part that has no words of its own. */
const LONGEST = 160;

type Tree = Readonly<Record<string, unknown>>;
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

interface Toll {
  readonly name?: string;
  readonly low?: number;
  readonly best?: number;
  readonly high?: number;
}

/** "1 / 3 / 5": as far as they are given, the lowest first. */
function sayToll({ low, best, high }: Toll): string {
  return [low, best, high].filter((one) => one !== undefined).join(" / ");
}

/** The words of one or of several, in the reader's language. */
function worded(key: string): Say {
  return (value: Tree | readonly Tree[], _: Atlas, { lang }: Words) =>
    [value]
      .flat()
      .map((one) => String((translate(one, lang) as Tree)[key]))
      .join("; ");
}

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
  points: worded("text"),
  offices: worded("title"),
  media: worded("title"),
  hedge: worded("words"),
  numbers: (all: readonly Toll[], _: Atlas, words: Words) =>
    all.map((one) => `${translate(one, words.lang).name} ${sayToll(one)}`).join(", "),
  fatalities: (toll: Toll) => sayToll(toll),
  wounded: (toll: Toll) => sayToll(toll),
  tags: (tags: readonly string[]) => tags.join(", "),
  grade: (grade: object) => Object.values(grade).join(" "),
  identifiers: (all: object) => Object.values(all).join(", "),
  lonLat: (([lon, lat]: readonly number[]) => `${lat}, ${lon}`) as Say,
};

const KINDS: Readonly<Partial<Record<MergedList, Say>>> = {
  events: (kind: never, atlas: Atlas, words: Words) => nameOfKind(atlas, kind, words),
  actors: (kind: never, atlas: Atlas, words: Words) => nameOfActorKind(atlas, kind, words),
  relations: (kind: never, atlas: Atlas, words: Words) => verbOf(atlas, kind, words),
};

/** @returns empty where the record has no such part, or no words for it */
function sayPart(
  list: MergedList,
  key: string,
  value: unknown,
  { atlas, words }: { readonly atlas: Atlas; readonly words: Words },
): string {
  if (value === undefined || (value === null && key !== "faction")) return "";
  if (key === "kind" && list === "places")
    return MEANINGS[words.lang].placeKinds[value as PlaceKind].name;
  const isKind = key === "kind" || (key === "type" && list === "relations");
  const say = (isKind ? KINDS[list] : undefined) ?? SAYS[key];
  if (say) return say(value as never, atlas, words);
  if (typeof value === "string" || typeof value === "number") return String(value);
  const text = JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

type PlaceKind = keyof (typeof MEANINGS)["en"]["placeKinds"];

/** What one dataset has of a pair. */
export interface Side {
  readonly atlas: Atlas;
  readonly id: string;
}

export interface SaidRow {
  readonly key: string;
  readonly name: string;
  readonly mine: string;
  readonly theirs: string;
}

/** How far the two differ in a part that a reader never sees: that there is a gap, what a row's columns were. */
const UNSAID: ReadonlySet<string> = new Set([
  "id",
  "absent",
  "imported",
  "accounts",
  "translations",
]);

/** What the two say otherwise, part by part; an event that is told in accounts, as the first has it. */
export function differingRows(
  list: MergedList,
  mine: Side,
  theirs: Side,
  words: Words,
): readonly SaidRow[] {
  const [own, other] = [recordOf(list, mine, words), recordOf(list, theirs, words)];
  const keys = [...new Set([...Object.keys(own), ...Object.keys(other)])];
  return keys
    .filter((key) => !UNSAID.has(key))
    .map((key) => ({
      key,
      name: nameOfPart(key, words),
      mine: sayPart(list, key, own[key], { atlas: mine.atlas, words }),
      theirs: sayPart(list, key, other[key], { atlas: theirs.atlas, words }),
    }))
    .filter((row) => row.mine !== row.theirs);
}

export function nameOf(list: MergedList, side: Side, words: Words): string {
  const record = recordOf(list, side, words);
  const said = (key: string) => sayPart(list, key, record[key], { atlas: side.atlas, words });
  if (list === "relations") return ["from", "type", "to"].map(said).join(" ");
  return said("title") || said("name") || side.id;
}

function recordOf(list: MergedList, { atlas, id }: Side, { lang }: Words): Tree {
  const records: readonly { readonly id: string }[] = atlas.dataset[list];
  const told = list === "events" ? atlas.events.get(id as EventId)?.event : undefined;
  const record = told ?? records.find((one) => one.id === id) ?? {};
  return translate(record, lang) as Tree;
}

/** What the part is called; as the format calls it where no form has a name for it. */
function nameOfPart(key: string, { lang }: Words): string {
  const facts: Readonly<Record<string, string>> = FORM_WORDS[lang].facts;
  return facts[key] ?? key;
}
