/** A plan's operations: what is done can be taken back, and what two tabs do is not lost. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyOperation } from "../../../../src/model/plan/apply-operation.ts";
import type { PlanOperation } from "../../../../src/model/plan/operation.ts";
import type { Step, StepId } from "../../../../src/model/schema/briefing.ts";
import { runs } from "../../support/runs.ts";
import { anyOperation, anyPlan } from "./any-plan.ts";

const id = (name: string) => name as StepId;
const step = (name: string): Step => ({ id: id(name), title: name, events: [] });
const plan = (names: string) => [...names].map(step);
const namesOf = (steps: readonly Step[]) => steps.map((one) => one.id).join("");
const run = (names: string, operation: PlanOperation) =>
  namesOf(applyOperation(plan(names), operation).steps);

describe("any operation", () => {
  it("is taken back by its inverse, to the last word", () => {
    fc.assert(
      fc.property(anyPlan, anyOperation, (steps, operation) => {
        const { steps: after, inverse } = applyOperation(steps, operation);
        expect(inverse ? applyOperation(after, inverse).steps : after).toEqual(steps);
      }),
      runs(400),
    );
  });

  it("gives the very same list, and no inverse, where it changes nothing; else another one", () => {
    fc.assert(
      fc.property(anyPlan, anyOperation, (steps, operation) => {
        const outcome = applyOperation(steps, operation);
        expect(outcome.steps === steps).toBe(outcome.inverse === null);
      }),
    );
  });

  it("leaves every step with an id of its own", () => {
    fc.assert(
      fc.property(anyPlan, anyOperation, (steps, operation) => {
        const ids = applyOperation(steps, operation).steps.map((one) => one.id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  it("is undone and done again in any number, and comes to the same plans on both ways", () => {
    fc.assert(
      fc.property(anyPlan, fc.array(anyOperation, { maxLength: 12 }), (start, operations) => {
        const plans = [start];
        const undo: PlanOperation[] = [];
        let now = start;
        for (const operation of operations) {
          const { steps, inverse } = applyOperation(now, operation);
          if (!inverse) continue;
          undo.push(inverse);
          plans.push(steps);
          now = steps;
        }
        const redo: PlanOperation[] = [];
        for (let at = plans.length - 2; at >= 0; at--) {
          const { steps, inverse } = applyOperation(now, undo.pop() as PlanOperation);
          expect(steps).toEqual(plans[at]);
          expect(inverse).not.toBeNull();
          redo.push(inverse as PlanOperation);
          now = steps;
        }
        for (let at = 1; at < plans.length; at++) {
          now = applyOperation(now, redo.pop() as PlanOperation).steps;
          expect(now).toEqual(plans[at]);
        }
      }),
      runs(200),
    );
  });
});

describe("an operation on a step that is gone", () => {
  it.each<PlanOperation>([
    { type: "remove", id: id("x") },
    { type: "move", id: id("x"), after: null },
    { type: "edit", id: id("x"), changes: [{ lang: null, field: "title", text: "Else" }] },
  ])("does nothing: $type", (operation) => {
    const steps = plan("abc");
    expect(applyOperation(steps, operation)).toEqual({ steps, inverse: null });
  });
});

describe("the order of steps", () => {
  it.each<[string, PlanOperation, string]>([
    ["abc", { type: "add", step: step("x"), after: null }, "xabc"],
    ["abc", { type: "add", step: step("x"), after: id("a") }, "axbc"],
    ["abc", { type: "add", step: step("x"), after: id("c") }, "abcx"],
    ["abc", { type: "add", step: step("x"), after: id("gone") }, "abcx"],
    ["abc", { type: "move", id: id("c"), after: null }, "cab"],
    ["abc", { type: "move", id: id("a"), after: id("b") }, "bac"],
    ["abc", { type: "move", id: id("a"), after: id("gone") }, "bca"],
    ["abc", { type: "replace", steps: plan("xy"), instead: [id("a"), id("b")] }, "xyc"],
  ])("%s, %j: %s", (names, operation, expected) => {
    expect(run(names, operation)).toBe(expected);
  });
});

describe("what two tabs do to one plan", () => {
  it("loses no step that either adds, however they take turns", () => {
    const added = fc.array(fc.constantFrom("one", "other"), { maxLength: 12 });
    fc.assert(
      fc.property(added, (turns) => {
        // Each tab knows only its own steps and those that were there.
        const last: Record<string, StepId> = { one: id("c"), other: id("c") };
        let steps: readonly Step[] = plan("abc");
        for (const [index, tab] of turns.entries()) {
          const fresh = step(`${tab}-${index}`);
          const after = last[tab] ?? null;
          steps = applyOperation(steps, { type: "add", step: fresh, after }).steps;
          last[tab] = fresh.id;
        }
        expect(steps).toHaveLength(3 + turns.length);
        for (const tab of ["one", "other"]) {
          const own = steps.filter((one) => one.id.startsWith(`${tab}-`)).map((one) => one.id);
          const asked = turns.flatMap((turn, index) => (turn === tab ? [`${tab}-${index}`] : []));
          expect(own).toEqual(asked);
        }
      }),
    );
  });

  it("keeps what one adds when the other begins anew, and when that is taken back", () => {
    const anew = applyOperation(plan("abx"), {
      type: "replace",
      steps: [],
      instead: [id("a"), id("b")],
    });
    expect(namesOf(anew.steps)).toBe("x");
    const more = applyOperation(anew.steps, { type: "add", step: step("y"), after: id("x") });
    const back = applyOperation(more.steps, anew.inverse as PlanOperation);
    expect(namesOf(back.steps)).toBe("abxy");
  });
});
