/** Two datasets before they become one: the file's words and clocks as the open one has them, and what each says throughout said of its own events. */
import { formatOffset, isWritable } from "../edtf/offset.ts";
import { must } from "../result.ts";
import type { InferenceId } from "../schema/common.ts";
import type { Dataset, Inference } from "../schema/dataset.ts";
import type { EventRecord } from "../schema/event.ts";
import { parseZone, type Zone } from "../zone.ts";
import { isAlike } from "./alike.ts";
import type { Pair } from "./match-events.ts";

type Tree = Readonly<Record<string, unknown>>;

/** @param pair sound; where the two share language, zone and what they say throughout, they stay as they are */
export function asOneSpeaks({ open, incoming }: Pair): Pair {
  const shared = (incoming.inferences ?? []).filter((one) =>
    open.inferences?.some((other) => isAlike(one, other)),
  );
  const theirs = inLanguage(inZone(incoming, open), open);
  return { open: saidOfEach(open, shared), incoming: saidOfEach(theirs, shared) };
}

/** Where a record has its words in the open dataset's language, those; its own become the translation. */
function inLanguage(dataset: Dataset, { language }: Dataset): Dataset {
  if (dataset.language === language) return dataset;
  return changeTrees(dataset, (record) => {
    const { translations } = record as { readonly translations?: Readonly<Record<string, Tree>> };
    const words = translations?.[language];
    if (!words) return record;
    const said = Object.keys(words).filter((key) => record[key] !== undefined);
    const own = Object.fromEntries(said.map((key) => [key, record[key]]));
    const { [language]: _, ...others } = translations;
    return { ...record, ...words, translations: { ...others, [dataset.language]: own } };
  });
}

/** A clock's time without an offset, in EDTF. */
const CLOCK = /(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d))?(?!:|\d|Z|[+-]\d\d)/g;
const EDTF_KEYS: ReadonlySet<string> = new Set(["edtf", "knownAsOf", "time", "window"]);

/** Times of the clock say of which; days stay days, as they are written. */
function inZone(dataset: Dataset, { zone: other }: Dataset): Dataset {
  if (dataset.zone === other) return dataset;
  const zone = must(parseZone(dataset.zone));
  return changeTrees(dataset, (record) => {
    const keys = Object.keys(record).filter(
      (key) => EDTF_KEYS.has(key) && typeof record[key] === "string",
    );
    if (keys.length === 0) return record;
    const told = keys.map((key) => [key, withOffsets(String(record[key]), zone)]);
    return { ...record, ...Object.fromEntries(told) };
  });
}

function withOffsets(edtf: string, zone: Zone): string {
  return edtf.replace(CLOCK, (time, ...parts: readonly string[]) => {
    const [year, month, day, hour, minute, second = 0] = parts
      .slice(0, 6)
      .map((part) => Number(part ?? 0));
    const civil = Date.UTC(Number(year), Number(month) - 1, day, hour, minute, second);
    const offset = zone.offsetAt(zone.fromCivil(civil));
    return Number.isInteger(offset) && isWritable(offset) ? `${time}${formatOffset(offset)}` : time;
  });
}

/** What held throughout one dataset does not hold throughout both: it is named by what rests on it from now on. */
function saidOfEach(dataset: Dataset, shared: readonly Inference[]): Dataset {
  const throughout = (dataset.inferences ?? []).filter(
    (one) => one.throughout && !shared.some((other) => isAlike(one, other)),
  );
  if (throughout.length === 0) return dataset;
  const own = throughout.filter(({ dates }) => dates).map(({ id }) => id);
  const inferences = dataset.inferences?.map((one) => {
    if (!throughout.includes(one)) return one;
    const { throughout: _, ...rest } = one;
    return rest;
  });
  return {
    ...dataset,
    ...(inferences && { inferences }),
    events: dataset.events.map((event) => restingOn(event, own)),
  };
}

function restingOn(event: EventRecord, ids: readonly InferenceId[]): EventRecord {
  if (ids.length === 0) return event;
  if (!("accounts" in event)) return { ...event, when: inferredFrom(event.when, ids) };
  const accounts = event.accounts.map((one) => ({ ...one, when: inferredFrom(one.when, ids) }));
  return { ...event, accounts };
}

type When = Extract<EventRecord, { readonly when: unknown }>["when"];

function inferredFrom(when: When, ids: readonly InferenceId[]): When {
  const known = when.basis === "inferred" ? when.inferences : [];
  return { ...when, basis: "inferred", inferences: [...new Set([...known, ...ids])] };
}

/** Changes every object inside a dataset; whatever holds no changed one is shared. */
function changeTrees<Value>(value: Value, change: (record: Tree) => Tree): Value {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    const items = value.map((item) => changeTrees(item, change));
    return (items.every((item, index) => item === value[index]) ? value : items) as Value;
  }
  const record = value as Tree;
  const inner = Object.entries(record).map(
    // A language may be called like a key.
    ([key, item]) => [key, key === "translations" ? item : changeTrees(item, change)] as const,
  );
  const isSame = inner.every(([key, item]) => item === record[key]);
  return change(isSame ? record : Object.fromEntries(inner)) as Value;
}
