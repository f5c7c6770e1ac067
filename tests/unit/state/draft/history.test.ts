/** The history of a draft: bounded, and one for all tabs. */
import { describe, expect, it } from "vitest";
import { emptyDraft } from "../../../../src/model/draft/begin-draft.ts";
import type { DraftOperation } from "../../../../src/model/draft/operation.ts";
import type { Change, ChangeLabel } from "../../../../src/state/draft/draft-state.ts";
import { createDraftStore } from "../../../../src/state/draft/draft-store.ts";
import { joinHistories, makeChangeKey, NO_HISTORY } from "../../../../src/state/draft/history.ts";

const LABEL: ChangeLabel = { action: "change", list: "actors", name: "" };
const put = (name: string) =>
  ({ type: "put", list: "actors", record: { id: "a", name } }) as unknown as DraftOperation;
const change = (key: string): Change => ({ key, label: LABEL, operation: put(key), mark: null });
const keys = (changes: readonly Change[]) => changes.map(({ key }) => key);

describe("the histories of two tabs", () => {
  it("become one, in the order of time", () => {
    const joined = joinHistories(
      NO_HISTORY,
      { undo: [change("1"), change("4")], redo: [] },
      { undo: [change("2"), change("3")], redo: [change("5")] },
    );
    expect(keys(joined.undo)).toEqual(["1", "2", "3", "4"]);
    expect(keys(joined.redo)).toEqual(["5"]);
  });

  it("leave out what this tab has taken back, and keep what the other did", () => {
    const [one, two] = [change("1"), change("2")];
    const before = { undo: [one, two], redo: [] };
    const mine = { undo: [one], redo: [change("4")] };
    const theirs = { undo: [one, two, change("3")], redo: [] };
    const joined = joinHistories(before, mine, theirs);
    expect(keys(joined.undo)).toEqual(["1", "3"]);
    expect(keys(joined.redo)).toEqual(["4"]);
  });
});

it("orders changes by when they were made", () => {
  const made = Array.from({ length: 50 }, makeChangeKey);
  expect(made.toSorted()).toEqual(made);
});

describe("a long history", () => {
  it("goes back two hundred changes", () => {
    const { store, run, undo } = createDraftStore({ draft: emptyDraft(), texts: {}, onRun() {} });
    for (let step = 0; step < 210; step++) run(put(`${step}`), { label: LABEL });
    while (undo());
    expect(store.getState().draft.lists.actors).toMatchObject([{ name: "9" }]);
  });
});

describe("a change of a document's text", () => {
  it("is taken back with the text that the older offsets are of, and done again", () => {
    const texts = { paper: "Old." };
    const { store, run, undo, redo } = createDraftStore({ draft: emptyDraft(), texts, onRun() {} });
    run(put("before"), { label: LABEL });
    run(put("after"), { label: LABEL, text: { source: "paper", text: "New." } });
    expect(store.getState().texts).toEqual({ paper: "New." });
    undo();
    expect(store.getState().texts).toEqual({ paper: "Old." });
    expect(store.getState().undo).toHaveLength(1);
    redo();
    expect(store.getState().texts).toEqual({ paper: "New." });
  });

  it("where there was no text, leaves none", () => {
    const { store, run, undo } = createDraftStore({ draft: emptyDraft(), texts: {}, onRun() {} });
    run(put("a"), { label: LABEL, text: { source: "paper", text: "New." } });
    undo();
    expect(store.getState().texts).toEqual({});
  });
});
