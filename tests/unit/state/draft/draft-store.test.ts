import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyDraftOperation } from "../../../../src/model/draft/apply-operation.ts";
import { emptyDraft } from "../../../../src/model/draft/begin-draft.ts";
import type { Draft } from "../../../../src/model/draft/draft.ts";
import type { DraftOperation } from "../../../../src/model/draft/operation.ts";
import type { ChangeLabel } from "../../../../src/state/draft/draft-state.ts";
import { createDraftStore } from "../../../../src/state/draft/draft-store.ts";
import { anyDraft, anyOperation } from "../../model/draft/any-draft.ts";

const LABEL: ChangeLabel = { action: "change", list: "actors", name: "Harbour master" };
const actor = (name: string, more = {}) =>
  ({
    type: "put",
    list: "actors",
    record: { id: "a", name, ...more },
  }) as unknown as DraftOperation;
const actorsOf = (draft: Draft) => draft.lists.actors as unknown;

function openStore(draft: Draft = emptyDraft()) {
  const kept: [DraftOperation, string | null][] = [];
  const onRun = (operation: DraftOperation, mark: string | null) =>
    void kept.push([operation, mark]);
  return { ...createDraftStore({ draft, texts: {}, onRun }), kept };
}

describe("the store of a draft", () => {
  it("takes everything back, and does it all again", () => {
    fc.assert(
      fc.property(anyDraft, fc.array(fc.tuple(anyOperation, fc.boolean())), (draft, changes) => {
        const { store, run, undo, redo } = openStore(draft);
        for (const [operation, isTyped] of changes)
          run(operation, { label: LABEL, mark: isTyped ? "field" : null });
        const after = store.getState().draft;
        while (undo());
        expect(store.getState().draft).toEqual(draft);
        while (redo());
        expect(store.getState().draft).toEqual(after);
      }),
    );
  });

  it("hands on what it shows: whoever does the same has the same draft", () => {
    fc.assert(
      fc.property(anyDraft, fc.array(anyOperation, { maxLength: 8 }), (draft, operations) => {
        const { store, run, undo, kept } = openStore(draft);
        for (const operation of operations) run(operation, { label: LABEL });
        undo();
        const done = kept.reduce((now, [one]) => applyDraftOperation(now, one).draft, draft);
        expect(store.getState().draft).toEqual(done);
      }),
    );
  });

  it("takes the letters of one visit to a field back together, and says what was taken back", () => {
    const { store, run, undo } = openStore();
    run(actor(""), { label: { ...LABEL, action: "add" } });
    for (const name of ["H", "Ha", "Har"]) run(actor(name), { label: LABEL, mark: "a name 1" });
    run(actor("Harb"), { label: LABEL, mark: "a name 2" });
    expect(store.getState().undo).toHaveLength(3);
    expect(undo()).toEqual(LABEL);
    undo();
    expect(actorsOf(store.getState().draft)).toEqual([{ id: "a", name: "" }]);
    expect(undo()?.action).toBe("add");
    expect(undo()).toBeNull();
  });

  it("leaves what another tab made of a record, when it takes back its own change of it", () => {
    const { store, run, undo, take } = openStore();
    run(actor("Harbour"), { label: LABEL });
    for (const name of ["Harbour m", "Harbour master"])
      run(actor(name), { label: LABEL, mark: "1" });
    take(
      applyDraftOperation(store.getState().draft, actor("Harbour master", { kind: "person" }))
        .draft,
    );
    undo();
    expect(actorsOf(store.getState().draft)).toEqual([
      { id: "a", name: "Harbour", kind: "person" },
    ]);
  });

  it("does nothing, and keeps nothing, where nothing changes", () => {
    const { store, run, kept } = openStore();
    expect(run({ type: "remove", list: "events", id: "none" }, { label: LABEL })).toBe(false);
    expect([store.getState().undo, kept]).toEqual([[], []]);
  });
});

describe("a field in which two tabs write", () => {
  const openTyped = () => {
    const opened = openStore();
    opened.run(actor(""), { label: LABEL });
    for (const name of ["M", "Mine"]) opened.run(actor(name), { label: LABEL, mark: "a name 1" });
    const { draft } = opened.store.getState();
    opened.take(applyDraftOperation(draft, actor("Theirs")).draft);
    const [clash] = opened.store.getState().clashes;
    if (!clash) throw new Error("the texts differ");
    return { ...opened, clash };
  };

  it("offers both texts to the one who wrote first", () => {
    const { clash } = openTyped();
    expect(clash).toEqual({
      list: "actors",
      id: "a",
      part: "name",
      mine: "Mine",
      theirs: "Theirs",
    });
  });

  it("has one's own put again by whoever chooses it", () => {
    const { store, settle, clash, kept } = openTyped();
    settle(clash, "mine");
    expect(actorsOf(store.getState().draft)).toEqual([{ id: "a", name: "Mine" }]);
    expect([store.getState().clashes, kept.length]).toEqual([[], 4]);
  });

  it("leaves the other's to whoever chooses that", () => {
    const { store, settle, clash, kept } = openTyped();
    settle(clash, "theirs");
    expect(actorsOf(store.getState().draft)).toEqual([{ id: "a", name: "Theirs" }]);
    expect([store.getState().clashes, kept.length]).toEqual([[], 3]);
  });

  it("is no clash where the other tab wrote in another part", () => {
    const { store, run, take } = openStore();
    run(actor(""), { label: LABEL });
    run(actor("Mine"), { label: LABEL, mark: "1" });
    const { draft } = store.getState();
    take(applyDraftOperation(draft, actor("Mine", { kind: "person" })).draft);
    expect(store.getState().clashes).toEqual([]);
  });
});
