/** The history of a draft as rows, a change each: so that what was done can still be taken back when the page is opened again. */
import type { DraftOperation } from "../../../model/draft/operation.ts";
import type { Change, History } from "../../../state/draft/draft-state.ts";
import { joinHistories, NO_HISTORY } from "../../../state/draft/history.ts";
import { isSoundHead, isSoundRecord } from "./check-record.ts";
import type { Row } from "./drafts-database.ts";
import { isListName } from "./stored-draft.ts";

const SIDES = ["undo", "redo"] as const;

/** @param key of the draft @returns what is to be written where `before` is kept, so that `after` is */
export function historyRows(key: string, before: History, after: History): readonly Row[] {
  return SIDES.flatMap((side) => {
    const known = new Map(before[side].map((change) => [change.key, change]));
    const stays = new Set(after[side].map((change) => change.key));
    const row = (change: Change, value: unknown): Row => ({
      store: "history",
      key: [key, side, change.key],
      value,
    });
    return [
      ...before[side].filter((change) => !stays.has(change.key)).map((one) => row(one, undefined)),
      ...after[side].filter((one) => known.get(one.key) !== one).map((one) => row(one, one)),
    ];
  });
}

/** @param rows of a draft; a change that cannot be read is left out, with all that came before it */
export function toHistory(rows: readonly Row[]): History {
  const changes = (side: string): readonly Change[] => {
    const all = rows
      .filter(({ store, key }) => store === "history" && key[1] === side)
      .toSorted((one, other) => ((one.key[2] ?? "") < (other.key[2] ?? "") ? -1 : 1));
    const last = all.findLastIndex(({ value }) => !isChange(value));
    // A visit to a field has ended with the page.
    return all.slice(last + 1).map(({ value }) => ({ ...(value as Change), mark: null }));
  };
  return joinHistories(NO_HISTORY, NO_HISTORY, { undo: changes("undo"), redo: changes("redo") });
}

function isChange(value: unknown): value is Change {
  const { key, label, operation, text } = (value ?? {}) as Readonly<Record<string, unknown>>;
  return typeof key === "string" && isLabel(label) && isOperation(operation) && isText(text);
}

function isLabel(value: unknown): boolean {
  const { action, list, name } = (value ?? {}) as Readonly<Record<string, unknown>>;
  return [action, list, name].every((part) => typeof part === "string");
}

function isText(value: unknown): boolean {
  if (value === undefined) return true;
  const { source, text } = (value ?? {}) as Readonly<Record<string, unknown>>;
  return typeof source === "string" && (text === null || typeof text === "string");
}

function isOperation(value: unknown): value is DraftOperation {
  const { type, list, id, record, was, changes, operations } = (value ?? {}) as Readonly<
    Record<string, unknown>
  >;
  if (type === "batch") return Array.isArray(operations) && operations.every(isOperation);
  if (type === "head") return isSoundHead(changes);
  if (!isListName(list)) return false;
  if (type === "remove" || type === "move") return typeof id === "string";
  const at = (record as { readonly id?: unknown } | null | undefined)?.id;
  if (type !== "put" || typeof at !== "string") return false;
  return isSoundRecord(list, at, record) && (was === undefined || isSoundRecord(list, at, was));
}
