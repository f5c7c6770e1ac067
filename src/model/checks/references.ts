/** Every id that a record names must be that of a record in the dataset. */
import { toPointer, toSnippet } from "../pointer.ts";
import type { Problem } from "../result.ts";
import type { Dataset } from "../schema/dataset.ts";
import type { Check } from "./check.ts";
import { objectsIn } from "./walk.ts";

type Collection =
  | "sources"
  | "places"
  | "factions"
  | "actors"
  | "relations"
  | "events"
  | "questions"
  | "inferences";

/** The keys under which an id of another record stands, wherever in the dataset they are. */
const REFERENCES: Readonly<Record<string, Collection>> = {
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

/** These hold free words, records or Tongan words under a key of that name. */
const NOT_REFERENCES = [
  /^\/(inferences|events|factions|relations|questions)$/,
  /\/imported\/from$/,
  /\/translations\/to$/,
];

export const checkReferences: Check = function* (dataset) {
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
  for (const { id, path, collection } of referencesIn(dataset))
    if (known[collection]?.has(id) === false)
      yield {
        code: "unknown",
        path,
        found: toSnippet(id),
        expected: `the id of a record in /${collection}`,
      };
  yield* checkEvidenceSources(dataset);
};

interface Reference {
  readonly id: string;
  /** JSON Pointer to where it stands. */
  readonly path: string;
  readonly collection: Collection;
}

/** Every id of another record, wherever in the dataset it stands. */
export function* referencesIn(dataset: Dataset): Generator<Reference> {
  for (const [record, path] of objectsIn(dataset))
    for (const [key, collection] of Object.entries(REFERENCES)) {
      if (record[key] == null) continue;
      const at = toPointer([...path, key]);
      if (NOT_REFERENCES.some((pattern) => pattern.test(at))) continue;
      for (const [id, place] of idsUnder(record[key], at))
        if (typeof id === "string") yield { id, path: place, collection };
    }
}

function idsOf(records: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(records.map(({ id }) => id));
}

function idsUnder(value: unknown, at: string): readonly (readonly [unknown, string])[] {
  if (!Array.isArray(value)) return [[value, at]];
  return value.map((id, index) => [id, `${at}/${index}`]);
}

/** Only a document has words that evidence can point into. */
function* checkEvidenceSources(dataset: Dataset): Generator<Problem> {
  const wordless = new Map<unknown, string>(
    dataset.sources.flatMap(({ id, type }) =>
      type === "reference" || type === "named" ? [[id, type]] : [],
    ),
  );
  for (const [record, path] of objectsIn(dataset))
    if (typeof record.exact === "string" && wordless.has(record.source))
      yield {
        code: "invalid",
        path: toPointer([...path, "source"]),
        found: toSnippet(record.source),
        expected: `a source of type "document"; of one of type "${wordless.get(record.source)}" there is no text to point into`,
      };
}
