/** Every id that a record names must be that of a record in the dataset. */
import { toPointer, toSnippet } from "../pointer.ts";
import type { Problem } from "../result.ts";
import type { Dataset } from "../schema/dataset.ts";
import { type Path, under, type Watch } from "./check.ts";
import { eachObject, type Found } from "./walk.ts";

export type Collection =
  | "sources"
  | "places"
  | "factions"
  | "actors"
  | "relations"
  | "events"
  | "questions"
  | "inferences";

/** The keys under which an id of another record stands, wherever in the dataset they are. */
export const REFERENCES: Readonly<Record<string, Collection>> = {
  source: "sources",
  cites: "sources",
  place: "places",
  dateline: "places",
  faction: "factions",
  actor: "actors",
  // What a question concerns.
  event: "events",
  relation: "relations",
  publisher: "actors",
  from: "actors",
  to: "actors",
  inferences: "inferences",
  factionInferences: "inferences",
  // The lists of a briefing's steps.
  questions: "questions",
  events: "events",
  factions: "factions",
  relations: "relations",
};

const NAMES = Object.keys(REFERENCES);
const RANKS: ReadonlyMap<string, number> = new Map(NAMES.map((name, rank) => [name, rank]));

/** The dataset's own lists of records. */
const RECORDS = ["inferences", "events", "factions", "relations", "questions"];

/** Under these keys some words stand that are named like references: the name of a file, Tongan words. */
const FREE_WORDS: Readonly<Record<string, string>> = { imported: "from", translations: "to" };

export function watchReferences(dataset: Dataset): Watch {
  const isKnown = knownIn(dataset);
  const problems: Problem[] = [];
  const see = seeReferences((id, collection, found, name, index) => {
    if (!isKnown(id, collection))
      problems.push({
        code: "unknown",
        path: toPointer(pathTo(found, name, index)),
        found: toSnippet(id),
        expected: `the id of a record in /${collection}`,
      });
  });
  return { see, problems };
}

/** Whether a collection has an id; of one that is elsewhere, each may be there. Ids that nothing names are not gathered. */
function knownIn(dataset: Dataset): (id: string, collection: Collection) => boolean {
  const known = new Map<Collection, ReadonlySet<string> | null>();
  return (id, collection) => {
    let ids = known.get(collection);
    if (ids === undefined) {
      const records = collection === "events" ? dataset.events : (dataset[collection] ?? []);
      ids = records ? new Set(records.map((record) => record.id)) : null;
      known.set(collection, ids);
    }
    return ids?.has(id) ?? true;
  };
}

/** @param name the key under which the id stands in what was found @param index its place in the list that stands there */
type Refer = (
  id: string,
  collection: Collection,
  found: Found,
  name: string,
  index?: number,
) => void;

/** Calls for every id of another record, wherever in the dataset it stands. */
export function eachReference(
  dataset: Dataset,
  visit: (id: string, collection: Collection, pathOf: () => Path) => void,
): void {
  const refer: Refer = (id, collection, found, name, index) =>
    visit(id, collection, () => pathTo(found, name, index));
  eachObject(dataset, seeReferences(refer));
}

function pathTo(found: Found, name: string, index?: number): Path {
  const path = under(found.path(), name);
  return index === undefined ? path : under(path, index);
}

function seeReferences(visit: Refer): Watch["see"] {
  return (record, found) => {
    for (const name of namesIn(record)) {
      const collection = REFERENCES[name];
      if (collection === undefined || isNone(name, found.key)) continue;
      const value = record[name];
      if (typeof value === "string") visit(value, collection, found, name);
      else if (Array.isArray(value))
        for (let index = 0; index < value.length; index++) {
          const id: unknown = value[index];
          if (typeof id === "string") visit(id, collection, found, name, index);
        }
    }
  };
}

/** @param key under which the record stands that has a value of this name */
function isNone(name: string, key: string | number | undefined): boolean {
  if (key === undefined) return RECORDS.includes(name);
  return Object.hasOwn(FREE_WORDS, key) && FREE_WORDS[key] === name;
}

const NO_NAMES: readonly string[] = [];

/** Those of a record's keys that hold references, in the order of the list above. */
function namesIn(record: object): readonly string[] {
  let names: string[] | null = null;
  for (const key in record)
    if (RANKS.has(key))
      if (names) names.push(key);
      else names = [key];
  if (!names || names.length < 2) return names ?? NO_NAMES;
  return names.sort((a, b) => Number(RANKS.get(a)) - Number(RANKS.get(b)));
}

/** Only a document has words that evidence can point into. */
export function watchEvidenceSources(dataset: Dataset): Watch {
  const wordless = new Map<unknown, string>(
    dataset.sources.flatMap(({ id, type }) =>
      type === "reference" || type === "named" ? [[id, type]] : [],
    ),
  );
  const problems: Problem[] = [];
  return {
    problems,
    see: ({ exact, source }, found) => {
      if (typeof exact !== "string" || !wordless.has(source)) return;
      problems.push({
        code: "invalid",
        path: toPointer(under(found.path(), "source")),
        found: toSnippet(source),
        expected: `a source of type "document"; of one of type "${wordless.get(source)}" there is no text to point into`,
      });
    },
  };
}
