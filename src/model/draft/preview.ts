/**
 * A draft as a sound dataset that the views can show, whatever it lacks: stand-ins fill what is missing, faulty parts are left out
 * and filled as if they were missing, and a record that cannot be shown even so is left out and named.
 */
import { eachObject } from "../checks/walk.ts";
import { readDataset } from "../read-dataset.ts";
import type { Dataset } from "../schema/dataset.ts";
import { type Candidate, candidatesOf, mend, sortFaults } from "./candidates.ts";
import { type Draft, RECORD_LISTS, type RecordKey, type RecordList } from "./draft.ts";
import { fillingOf, fillingOfHead, type StandIns, type StandInWords } from "./fill-record.ts";
import { unusedId } from "./ids.ts";
import { recordsOf } from "./record-path.ts";
import { toDataset } from "./to-dataset.ts";

export interface Preview {
  /** Sound: `readDataset` takes it. */
  readonly dataset: Dataset;
  /** Parts that something stands in for: missing ones, and faulty ones, which are left out. */
  readonly filled: readonly FilledPart[];
  /** Records that are not shown, each with the part for which nothing can stand in. */
  readonly hidden: readonly FilledPart[];
}

export interface FilledPart extends RecordKey {
  /** The key within the record; null for all of it. */
  readonly part: string | null;
}

type Tree = Readonly<Record<string, unknown>>;

/** So often faulty parts are left out; after that, whole records are. */
const MENDS = 8;

export function previewOf(draft: Draft, words: StandInWords): Preview {
  const standIns = standInsFor(draft, words);
  const dataset = toDataset(draft);
  let head = headOf(dataset);
  let candidates = candidatesOf(dataset, standIns.inference);
  const hidden: FilledPart[] = [];
  for (let round = 0; ; round++) {
    const made = assemble(head, candidates, standIns);
    const result = readDataset(made);
    if (result.ok) return { dataset: result.value, filled: filledIn(candidates), hidden };
    const { inside, outside } = sortFaults(result.error, candidates);
    const left = [...inside].filter(([one, faults]) => round >= MENDS || !mend(one, faults));
    if (inside.size === 0 && outside.every((key) => !Object.hasOwn(head, key)))
      throw new Error(`stand-ins are unsound: ${JSON.stringify(result.error[0])}`);
    for (const [{ list, id }, [keys]] of left) hidden.push({ list, id, part: keys?.[0] ?? null });
    const gone = new Set(left.map(([candidate]) => candidate));
    candidates = candidates.filter((candidate) => !gone.has(candidate));
    head = Object.fromEntries(Object.entries(head).filter(([key]) => !outside.includes(key)));
  }
}

function headOf(dataset: Tree): Tree {
  const isList = (key: string) => key === "briefing" || RECORD_LISTS.some((list) => list === key);
  return Object.fromEntries(Object.entries(dataset).filter(([key]) => !isList(key)));
}

/** Ids that no record of the draft has. */
function standInsFor({ lists }: Draft, words: StandInWords): StandIns {
  const unused = (list: RecordList, id: string) =>
    unusedId(id, new Set<string>(lists[list].map((record) => record.id)));
  return {
    words: { notMarked: words.notMarked || "…", untitled: words.untitled || "…" },
    gap: unused("gaps", "not-marked-yet"),
    inference: unused("inferences", "not-marked-yet"),
    publisher: unused("actors", "not-marked-yet"),
  };
}

function assemble(head: Tree, candidates: readonly Candidate[], standIns: StandIns): Tree {
  const lists = new Map<RecordList, Tree[]>(RECORD_LISTS.map((list) => [list, []]));
  for (const candidate of candidates) {
    const filling = fillingOf(candidate.list, candidate.record, standIns);
    candidate.filled = Object.keys(filling);
    lists.get(candidate.list)?.push(defined({ ...candidate.record, ...filling }));
  }
  const needs = (list: RecordList, key: string) =>
    candidates.some((one) => one.list === list && one.filled.includes(key));
  const { gap, inference, publisher, words } = standIns;
  lists.get("gaps")?.push({ id: gap, note: words.notMarked });
  lists.get("inferences")?.push({ id: inference, note: words.notMarked });
  if (needs("sources", "publisher"))
    lists.get("actors")?.push(publisherStandIn(publisher, gap, words));
  if (lists.get("sources")?.length === 0)
    lists.get("sources")?.push({ type: "named", id: "not-marked-yet", title: words.notMarked });
  const { steps = [], ...others } = Object.fromEntries(lists);
  const filled = { ...head, ...fillingOfHead(head, standIns), ...others };
  return withoutUnused(steps.length > 0 ? { ...filled, briefing: { steps } } : filled, standIns);
}

function publisherStandIn(id: string, gap: string, { notMarked: name }: StandInWords): Tree {
  return { id, name, kind: "news-agency", faction: null, evidence: [], absent: { evidence: gap } };
}

/** The stand-ins' reasons, where nothing rests on them, would be reasons for nothing. */
function withoutUnused(dataset: Tree, { gap, inference }: StandIns): Tree {
  let [hasGap, hasInference] = [false, false];
  eachObject(dataset, (record, { key }) => {
    if (key === "absent") hasGap ||= Object.values(record).includes(gap);
    const { inferences } = record;
    hasInference ||= Array.isArray(inferences) && inferences.includes(inference);
  });
  const keep = (list: "gaps" | "inferences", id: string, isUsed: boolean) => {
    const records = recordsOf(dataset, list);
    return { [list]: isUsed ? records : records.filter((record) => record.id !== id) };
  };
  return {
    ...dataset,
    ...keep("gaps", gap, hasGap),
    ...keep("inferences", inference, hasInference),
  };
}

function filledIn(candidates: readonly Candidate[]): readonly FilledPart[] {
  return candidates.flatMap(({ list, id, faulty, filled }) =>
    [...new Set([...faulty, ...filled])]
      .filter((part) => part !== "absent")
      .map((part) => ({ list, id, part })),
  );
}

function defined(record: Tree): Tree {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}
