/** A draft as rows, a record each, so that a change writes little; and a draft from rows, whatever has become of some of them. */
import { emptyDraft } from "../../../model/draft/begin-draft.ts";
import type { Draft, DraftHead, ListName } from "../../../model/draft/draft.ts";
import { isSoundHead, isSoundRecord } from "./check-record.ts";
import type { Row } from "./drafts-database.ts";
import { upgradeRows, VERSION } from "./upgrade-rows.ts";

/** The first row of a draft: what a list of drafts shows, and what tells whether another tab has changed it. */
export interface Summary {
  readonly version: number;
  /** One more with each change. */
  readonly revision: number;
  /** The dataset's title; empty where it has none yet. */
  readonly name: string;
  /** In UTC, by ISO 8601. */
  readonly changed: string;
  readonly events: number;
  /** Of all its documents, in UTF-16 units. */
  readonly letters: number;
}

export type Texts = Readonly<Record<string, string>>;

export interface Contents {
  readonly draft: Draft;
  /** By the ids of their sources. */
  readonly texts: Texts;
}

/** What was found under a draft's key. */
export type DraftReading =
  | { readonly type: "none" }
  /** Written by a later version of the page: it is left as it is. */
  | { readonly type: "newer"; readonly version: number }
  | (Contents & {
      readonly type: "kept";
      readonly revision: number;
      /** Rows that could not be read: they are missing in the draft. */
      readonly faulty: readonly Row[];
      /** What an older version's rows became, to be written with the next change. */
      readonly upgraded: readonly Row[];
    });

interface Item {
  readonly id: string;
}

const LISTS = Object.keys(emptyDraft().lists) as ListName[];

export function isListName(value: unknown): value is ListName {
  return LISTS.some((list) => list === value);
}

/** @param key of the draft @param revision of what is written */
export function summaryRow(key: string, { draft, texts }: Contents, revision: number): Row {
  const summary: Summary = {
    version: VERSION,
    revision,
    name: draft.head.title ?? "",
    changed: new Date().toISOString(),
    events: draft.lists.events.length,
    letters: Object.values(texts).reduce((sum, { length }) => sum + length, 0),
  };
  return { store: "drafts", key: [key], value: summary };
}

/** All rows of a draft but its first. */
export function rowsOf(key: string, { draft, texts }: Contents): readonly Row[] {
  const head: Row = { store: "parts", key: [key, "head"], value: draft.head };
  const lists = rowsBetween(key, { head: draft.head, lists: emptyDraft().lists }, draft);
  return [head, ...lists, ...Object.entries(texts).map(([id, text]) => textRow(key, id, text))];
}

export function textRow(key: string, source: string, text: string): Row {
  return { store: "texts", key: [key, source], value: text };
}

/** @returns what is to be written where `before` is kept, so that `after` is */
export function rowsBetween(key: string, before: Draft, after: Draft): readonly Row[] {
  const head: Row[] =
    before.head === after.head ? [] : [{ store: "parts", key: [key, "head"], value: after.head }];
  return [
    ...head,
    ...LISTS.flatMap((list) => listRows(key, list, before.lists[list], after.lists[list])),
  ];
}

function listRows(
  key: string,
  list: ListName,
  before: readonly Item[],
  after: readonly Item[],
): readonly Row[] {
  if (before === after) return [];
  const row = (id: string, value: unknown): Row => ({
    store: "records",
    key: [key, list, id],
    value,
  });
  const known = new Map(before.map((item) => [item.id, item]));
  const stays = new Set(after.map(({ id }) => id));
  const order = after.map(({ id }) => id);
  const isInOrder = before.length === order.length && before.every(({ id }, i) => id === order[i]);
  return [
    ...before.filter(({ id }) => !stays.has(id)).map(({ id }) => row(id, undefined)),
    ...after.filter((item) => known.get(item.id) !== item).map((item) => row(item.id, item)),
    ...(isInOrder ? [] : [{ store: "parts", key: [key, "order", list], value: order } as const]),
  ];
}

/** @param all rows of a draft; what was put aside is no part of it any more */
export function toReading(all: readonly Row[]): DraftReading {
  const rows = all.filter(({ store }) => store !== "aside");
  if (rows.length === 0) return { type: "none" };
  const first = rows.find(({ store }) => store === "drafts");
  const summary = toSummary(first?.value);
  const version = summary?.version ?? VERSION;
  if (version > VERSION) return { type: "newer", version };
  const now = upgradeRows(rows, version);
  const faulty = now.filter((row) => !isSound(row));
  const sound = now.filter((row) => !faulty.includes(row));
  return {
    type: "kept",
    revision: summary?.revision ?? 0,
    draft: toDraft(sound),
    texts: Object.fromEntries(
      sound.filter(({ store }) => store === "texts").map(({ key, value }) => [key[1], value]),
    ),
    faulty,
    upgraded: now === rows ? [] : rowsInstead(rows, sound),
  };
}

/** @returns what makes the rows of what was there before */
function rowsInstead(before: readonly Row[], after: readonly Row[]): readonly Row[] {
  const nameOf = ({ store, key }: Row) => JSON.stringify([store, key]);
  const stays = new Set(after.map(nameOf));
  const gone = before.filter((row) => !stays.has(nameOf(row)));
  return [...gone.map((row) => ({ ...row, value: undefined })), ...after];
}

/** @returns null for a value that is no first row */
export function toSummary(value: unknown): Summary | null {
  const { version, revision, name, changed, events, letters } = (value ?? {}) as Partial<Summary>;
  const isSummary =
    [version, revision, events, letters].every(Number.isSafeInteger) &&
    typeof name === "string" &&
    !Number.isNaN(Date.parse(String(changed)));
  return isSummary ? (value as Summary) : null;
}

function toDraft(rows: readonly Row[]): Draft {
  const part = (...name: readonly string[]) =>
    rows.find(({ store, key }) => store === "parts" && key.slice(1).join(" ") === name.join(" "))
      ?.value;
  const records = rows.filter(({ store }) => store === "records");
  const lists = LISTS.map((list) => {
    const order = new Map(((part("order", list) ?? []) as string[]).map((id, at) => [id, at]));
    const items = records.filter(({ key }) => key[1] === list).map(({ value }) => value as Item);
    // One whose place is not known comes last.
    const placeOf = ({ id }: Item) => order.get(id) ?? order.size;
    return [list, items.toSorted((one, other) => placeOf(one) - placeOf(other))];
  });
  return {
    head: (part("head") ?? {}) as DraftHead,
    lists: Object.fromEntries(lists) as Draft["lists"],
  };
}

function isSound({ store, key, value }: Row): boolean {
  const [, name = "", id = ""] = key;
  switch (store) {
    case "drafts":
      return toSummary(value) !== null;
    case "texts":
      return typeof value === "string";
    case "records":
      return isListName(name) && isSoundRecord(name, id, value);
    case "parts":
      return name === "head" ? isSoundHead(value) : isOrder(value);
    // What cannot be read of it is left out, and nothing is lost that was written.
    case "history":
    case "aside":
      return true;
  }
}

function isOrder(value: unknown): boolean {
  return Array.isArray(value) && value.every((id) => typeof id === "string");
}
