/** From a pointer into a dataset to the record that it points into, and its part. */
import { RECORD_LISTS, type RecordKey, type RecordList } from "./draft.ts";

/** A part of a record. */
export interface RecordPart extends RecordKey {
  /** The first key within the record: what a form has a field for; null for the record as a whole. */
  readonly part: string | null;
  /** JSON Pointer (RFC 6901) within the record, "" for all of it. */
  readonly pointer: string;
}

/** A place in a list of records, by number. */
export interface RecordPlace {
  readonly list: RecordList;
  readonly index: number;
  /** The keys within the record, decoded. */
  readonly keys: readonly string[];
}

type Tree = Readonly<Record<string, unknown>>;

/** @returns null for what lies outside the records, such as the title */
export function placeAt(path: string): RecordPlace | null {
  const [, ...keys] = path.split("/").map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
  const [first, second] = keys;
  const isStep = first === "briefing" && second === "steps";
  const [list, index, ...inner] = isStep ? keys.slice(1) : keys;
  const known = RECORD_LISTS.find((one) => one === list);
  if (known === undefined || index === undefined || !/^\d+$/.test(index)) return null;
  return { list: known, index: Number(index), keys: inner };
}

/** The list of a dataset in the making; its steps are those of the briefing. */
export function recordsOf(dataset: Tree, list: RecordList): readonly Tree[] {
  const holder = list === "steps" ? dataset.briefing : dataset;
  return ((holder as Tree | undefined)?.[list] as readonly Tree[] | undefined) ?? [];
}

/** @param dataset the one that the path leads into */
export function partAt(dataset: Tree, path: string): RecordPart | null {
  const place = placeAt(path);
  const record = place && recordsOf(dataset, place.list)[place.index];
  if (!place || !record) return null;
  const { list, keys } = place;
  const pointer = keys.length === 0 ? "" : `/${path.split("/").slice(-keys.length).join("/")}`;
  return { list, id: String(record.id), part: keys[0] ?? null, pointer };
}
