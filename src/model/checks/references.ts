/** Every id that a record names must be that of a record in the dataset. */
import { toPointer, toSnippet } from "../pointer.ts";
import type { Problem } from "../result.ts";
import type { Dataset } from "../schema/dataset.ts";
import { type Check, type Path, under } from "./check.ts";
import { eachObject } from "./walk.ts";

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

export const checkReferences: Check = (dataset) => {
  const known = {
    sources: idsOf(dataset.sources),
    places: idsOf(dataset.places),
    factions: idsOf(dataset.factions),
    actors: idsOf(dataset.actors),
    relations: idsOf(dataset.relations),
    events: dataset.events && idsOf(dataset.events),
    questions: idsOf(dataset.questions ?? []),
    inferences: idsOf(dataset.inferences ?? []),
  };
  const problems: Problem[] = [];
  eachReference(dataset, (id, collection, pathOf) => {
    if (known[collection]?.has(id) === false)
      problems.push({
        code: "unknown",
        path: toPointer(pathOf()),
        found: toSnippet(id),
        expected: `the id of a record in /${collection}`,
      });
  });
  return [...problems, ...checkEvidenceSources(dataset)];
};

/** Calls for every id of another record, wherever in the dataset it stands. */
export function eachReference(
  dataset: Dataset,
  visit: (id: string, collection: Collection, pathOf: () => Path) => void,
): void {
  eachObject(dataset, (record, path, key) => {
    for (const name of namesIn(record)) {
      const collection = REFERENCES[name];
      const isNone =
        key === undefined
          ? RECORDS.includes(name)
          : Object.hasOwn(FREE_WORDS, key) && FREE_WORDS[key] === name;
      if (collection === undefined || isNone) continue;
      const value = record[name];
      if (typeof value === "string") visit(value, collection, () => under(path, name));
      else if (Array.isArray(value))
        for (const [index, id] of value.entries())
          if (typeof id === "string") visit(id, collection, () => under(under(path, name), index));
    }
  });
}

/** The keys of a record that hold references, in the order of the list above. */
function namesIn(record: object): readonly string[] {
  const names = Object.keys(record).filter((name) => RANKS.has(name));
  return names.length < 2
    ? names
    : names.sort((a, b) => Number(RANKS.get(a)) - Number(RANKS.get(b)));
}

function idsOf(records: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(records.map(({ id }) => id));
}

/** Only a document has words that evidence can point into. */
function checkEvidenceSources(dataset: Dataset): readonly Problem[] {
  const wordless = new Map<unknown, string>(
    dataset.sources.flatMap(({ id, type }) =>
      type === "reference" || type === "named" ? [[id, type]] : [],
    ),
  );
  const problems: Problem[] = [];
  eachObject(dataset, (record, path) => {
    if (typeof record.exact === "string" && wordless.has(record.source))
      problems.push({
        code: "invalid",
        path: toPointer(under(path, "source")),
        found: toSnippet(record.source),
        expected: `a source of type "document"; of one of type "${wordless.get(record.source)}" there is no text to point into`,
      });
  });
  return problems;
}
