/** A tab's work on a plan, down to a storage that works, or does not. */
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { applyOperation } from "../../../../src/model/plan/apply-operation.ts";
import { BRIEFING_FORMAT, type Step } from "../../../../src/model/schema/briefing.ts";
import type { Dataset } from "../../../../src/model/schema/dataset.ts";
import { createPlanSession } from "../../../../src/surfaces/plan/plan-session.ts";
import { anyOperation, anyPlan } from "../../model/plan/any-plan.ts";

const ID = "harbour";
const storage = vi.hoisted(() => ({
  values: new Map<string, unknown>(),
  fault: null as unknown,
}));

vi.mock(import("../../../../src/surfaces/plan/plan-database.ts"), () => {
  const copyOf = (value: unknown) => structuredClone(value);
  const throwFault = () => {
    if (storage.fault !== null) throw storage.fault;
  };
  return {
    readValue: async (key: string) => {
      throwFault();
      return copyOf(storage.values.get(key));
    },
    inOneTransaction: async (key, work) => {
      throwFault();
      const plans = {
        put: (value: unknown, at: string) => storage.values.set(at, copyOf(value)),
        delete: (at: string) => storage.values.delete(at),
      };
      return work(plans as unknown as IDBObjectStore, copyOf(storage.values.get(key)));
    },
  };
});

const FULL = new DOMException("no room", "QuotaExceededError");
const session = (steps: readonly Step[] = []) =>
  createPlanSession({ id: ID, briefing: { steps } } as unknown as Dataset);
const keptSteps = () => (storage.values.get(ID) as { steps: Step[] } | undefined)?.steps;
const keep = (steps: readonly Step[]) =>
  storage.values.set(ID, { format: BRIEFING_FORMAT, dataset: ID, steps });

beforeEach(() => {
  storage.values.clear();
  storage.fault = null;
  // Each tab is alone here.
  vi.stubGlobal("BroadcastChannel", undefined);
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("a plan session", () => {
  it("shows every change at once and loses none, whenever the storage fails", async () => {
    const changes = fc.array(fc.tuple(anyOperation, fc.boolean()), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(anyPlan, changes, async (steps, changes) => {
        storage.values.clear();
        storage.fault = null;
        const { store, open, run, tryAgain } = session(steps);
        await open();
        let expected = steps;
        for (const [operation, fails] of changes) {
          storage.fault = fails ? FULL : null;
          expected = applyOperation(expected, operation).steps;
          const done = run(operation);
          expect(store.getState().steps).toEqual(expected);
          await done;
          expect(store.getState().steps).toEqual(expected);
        }
        storage.fault = null;
        if (store.getState().trouble) expect(await tryAgain()).toBe(true);
        expect(store.getState().trouble).toBeNull();
        if (changes.length > 0) expect(keptSteps()).toEqual(expected);
      }),
    );
  });

  it("takes everything back, also what is in this tab alone", async () => {
    await fc.assert(
      fc.asyncProperty(anyPlan, fc.array(anyOperation, { maxLength: 8 }), async (steps, all) => {
        storage.fault = FULL;
        const { store, run, undo } = session(steps);
        for (const operation of all) await run(operation);
        for (let count = all.length; count > 0; count -= 1) await undo();
        expect(store.getState()).toMatchObject({ steps, undo: [] });
      }),
    );
  });

  it("says that the plan is not kept, and goes on saying so until it is", async () => {
    const { store, run, tryAgain } = session();
    storage.fault = new Error("no storage here");
    await run({ type: "replace", steps: [], instead: [] });
    expect(store.getState().trouble).toEqual({ type: "blocked" });
    expect(await tryAgain()).toBe(false);
    storage.fault = FULL;
    expect(await tryAgain()).toBe(false);
    expect(store.getState().trouble).toEqual({ type: "full" });
    storage.fault = null;
    expect(await tryAgain()).toBe(true);
    expect(store.getState().trouble).toBeNull();
  });

  it("puts a value that is no plan aside, and offers it until the note is read", async () => {
    storage.values.set(ID, { something: "else" });
    const { store, open, dismiss } = session();
    await open();
    expect(store.getState()).toMatchObject({
      isOwn: false,
      trouble: { type: "corrupted", raw: { something: "else" } },
    });
    expect([...storage.values]).toEqual([
      [expect.stringMatching(`^aside//${ID}//`), { something: "else" }],
    ]);
    dismiss();
    expect(store.getState().trouble).toBeNull();
  });

  it("changes the plan that is kept, whatever this tab has shown so far", async () => {
    const [mine, theirs] = ["mine", "theirs"].map(
      (id) => ({ id, title: id, events: [] }) as unknown as Step,
    );
    if (!mine || !theirs) throw new Error("two steps were made");
    const { store, run } = session();
    keep([theirs]);
    await run({ type: "add", step: mine, after: null });
    expect(store.getState().steps.map(({ id }) => id)).toEqual(["mine", "theirs"]);
    expect(keptSteps()).toHaveLength(2);
  });
});
