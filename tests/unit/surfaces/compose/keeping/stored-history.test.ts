/** What can be taken back, as rows. */
import { describe, expect, it } from "vitest";
import type { DraftOperation } from "../../../../../src/model/draft/operation.ts";
import type { Change } from "../../../../../src/state/draft/draft-state.ts";
import { NO_HISTORY } from "../../../../../src/state/draft/history.ts";
import {
  historyRows,
  toHistory,
} from "../../../../../src/surfaces/compose/keeping/stored-history.ts";

const KEY = "draft-1";
const change = (key: string, mark: string | null = null): Change => ({
  key,
  label: { action: "change", list: "actors", name: "Ann" },
  operation: { type: "put", list: "actors", record: { id: "a", name: key } } as DraftOperation,
  mark,
});

describe("a history in rows", () => {
  it("is read back in its order, with no visit to a field going on", () => {
    const history = { undo: [change("1"), change("2", "name 1")], redo: [change("3")] };
    const rows = historyRows(KEY, NO_HISTORY, history).toReversed();
    expect(toHistory(rows)).toEqual({ undo: [change("1"), change("2")], redo: [change("3")] });
  });

  it("is written a change at a time", () => {
    const [one, two] = [change("1"), change("2")];
    const rows = historyRows(KEY, { undo: [one], redo: [two] }, { undo: [one, two], redo: [] });
    expect(rows.map(({ key, value }) => [key[1], key[2], value === undefined])).toEqual([
      ["undo", "2", false],
      ["redo", "2", true],
    ]);
  });

  it("leaves out what cannot be read, with all that came before it", () => {
    const rows = historyRows(KEY, NO_HISTORY, { undo: [change("1"), change("3")], redo: [] });
    const broken = { ...change("2"), operation: { type: "put", list: "nothing" } };
    const faulty = { store: "history", key: [KEY, "undo", "2"], value: broken } as const;
    expect(toHistory([...rows, faulty]).undo).toEqual([change("3")]);
  });
});
