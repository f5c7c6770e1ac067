/** Proposes what each column of an unknown table means, from its name and its cells, with how sure that is: a person confirms it. */
import type { Sureness } from "../imports/import.ts";
import { bracketedIn } from "./bracketed.ts";
import { foldName } from "./columns.ts";
import { canRepeat, MEANING_NAMES, MEANINGS, type MeaningName } from "./meanings.ts";
import type { DateOrder } from "./read-date.ts";
import { retellsEvents } from "./retells-events.ts";
import { RETOLD_ID, shapeScore } from "./shapes.ts";

export interface ProposedColumn {
  readonly name: string;
  /** Null where nothing speaks for a meaning: the column is kept with the row. */
  readonly meaning: MeaningName | null;
  readonly sure: Sureness | null;
  /** What it rests on. */
  readonly by: "name" | "contents" | "both" | null;
  /** Some of its cells, different ones. */
  readonly samples: readonly string[];
}

/** What a person has confirmed: a meaning for each column, in the order of the file, and how dates are written. */
export interface Mapping {
  readonly columns: readonly (MeaningName | null)[];
  readonly dateOrder?: DateOrder;
  /** Latitude and longitude stand in each other's column. */
  readonly swapped?: true;
  /** What parts the whole of a number from its fraction: where it is not said, three digits after a sign are thousands. */
  readonly decimal?: "point" | "comma";
  /** What rows of one id are that name different sources: one event, unless it is said otherwise. */
  readonly sameId?: "one-event" | "own-events";
}

const WHOLE_NAME = 0.6;
const PART_OF_NAME = 0.4;
const CERTAIN = 0.8;
const LIKELY = 0.6;
const GUESS = 0.35;

/** Shapes that tell a meaning where the name tells none. */
const BY_SHAPE: ReadonlySet<MeaningName> = new Set(["when", "id", "title", "url", "country"]);
const SAMPLES = 4;
const TOLLS: ReadonlySet<MeaningName | undefined> = new Set([
  "deaths",
  "deaths-low",
  "deaths-high",
  "wounded",
]);

const NAMES = namesOfMeanings();

function namesOfMeanings(): ReadonlyMap<string, MeaningName> {
  const names = new Map<string, MeaningName>();
  for (const meaning of MEANING_NAMES)
    for (const name of MEANINGS[meaning].names.split(" "))
      if (!names.has(name)) names.set(name, meaning);
  return names;
}

/**
 * @param rows some of the first, twenty at least where there are so many
 * @returns a proposal for each column, in their order
 */
export function proposeColumns(
  header: readonly string[],
  rows: readonly (readonly string[])[],
): readonly ProposedColumn[] {
  const columns = header.map((_, at) =>
    rows.map((cells) => cells[at]?.trim() ?? "").filter((cell) => cell !== ""),
  );
  const bracketed = bracketedIn(header);
  const all = header.flatMap((name, at) => {
    const cells = columns[at] ?? [];
    const isOneOfSeveral = TOLLS.has(NAMES.get(bracketed.get(at) ?? ""));
    return isOneOfSeveral ? [amongSeveral(at, cells)] : candidatesOf(name, at, cells);
  });
  const chosen = choose(withRetoldIds(all, header, rows));
  return header.map((name, at) => {
    const samples = [...new Set(columns[at])].slice(0, SAMPLES);
    const best = chosen.get(at);
    if (!best) return { name, meaning: null, sure: null, by: null, samples };
    return {
      name,
      meaning: best.meaning,
      sure: surenessOf(best.score),
      by: groundOf(best),
      samples,
    };
  });
}

/** What is applied unless somebody says otherwise: a guess is shown, never applied unasked. */
export function proposedMapping(columns: readonly ProposedColumn[]): Mapping {
  return { columns: columns.map(({ meaning, sure }) => (sure === "guess" ? null : meaning)) };
}

interface Candidate {
  readonly at: number;
  readonly meaning: MeaningName;
  readonly name: number;
  readonly shape: number;
  readonly score: number;
}

function candidatesOf(name: string, at: number, cells: readonly string[]): readonly Candidate[] {
  const folded = foldName(name);
  const whole = NAMES.get(folded);
  const parts = new Set(folded.split("_").flatMap((part) => NAMES.get(part) ?? []));
  return MEANING_NAMES.flatMap((meaning) => {
    const named = whole === meaning ? WHOLE_NAME : !whole && parts.has(meaning) ? PART_OF_NAME : 0;
    if (named === 0 && (whole || !BY_SHAPE.has(meaning))) return [];
    const shape = shapeScore(meaning, cells);
    return [{ at, meaning, name: named, shape, score: named + shape }];
  });
}

/** None of several tolls is the event's: each is a number under its column's name. */
function amongSeveral(at: number, cells: readonly string[]): Candidate {
  const shape = shapeScore("count", cells);
  return { at, meaning: "count", name: PART_OF_NAME, shape, score: PART_OF_NAME + shape };
}

/** An id comes again where rows name different sources of one event. */
function withRetoldIds(
  candidates: readonly Candidate[],
  header: readonly string[],
  rows: readonly (readonly string[])[],
): readonly Candidate[] {
  const sources = header.flatMap((name, at) =>
    NAMES.get(foldName(name)) === "source" ? [at] : [],
  );
  return candidates.map((one) => {
    const { at, meaning, name, shape } = one;
    if (meaning !== "id" || name === 0 || shape >= 0) return one;
    if (!retellsEvents(header[at] ?? "", rows, at, sources)) return one;
    return { ...one, shape: RETOLD_ID, score: name + RETOLD_ID };
  });
}

/** The likeliest first; a column has one meaning, and most meanings one column. */
function choose(candidates: readonly Candidate[]): ReadonlyMap<number, Candidate> {
  const chosen = new Map<number, Candidate>();
  const taken = new Set<MeaningName>();
  for (const candidate of [...candidates].sort((a, b) => b.score - a.score)) {
    if (candidate.score < GUESS || chosen.has(candidate.at)) continue;
    if (taken.has(candidate.meaning) && !canRepeat(candidate.meaning)) continue;
    chosen.set(candidate.at, candidate);
    taken.add(candidate.meaning);
  }
  return chosen;
}

function surenessOf(score: number): Sureness {
  if (score >= CERTAIN - 1e-9) return "certain";
  return score >= LIKELY - 1e-9 ? "likely" : "guess";
}

function groundOf({ name, shape }: Candidate): "name" | "contents" | "both" {
  if (name === 0) return "contents";
  return shape > 0 ? "both" : "name";
}
