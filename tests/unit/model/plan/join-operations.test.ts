import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyOperation } from "../../../../src/model/plan/apply-operation.ts";
import { joinOperations } from "../../../../src/model/plan/join-operations.ts";
import { anyOperation, anyPlan } from "./any-plan.ts";

describe("two operations joined", () => {
  it("do what both do one after the other, and are taken back as both are", () => {
    fc.assert(
      fc.property(anyPlan, anyOperation, anyOperation, (steps, earlier, later) => {
        const joined = joinOperations(earlier, later);
        if (joined === null) return;
        const between = applyOperation(steps, earlier).steps;
        const { steps: after, inverse } = applyOperation(steps, joined);
        expect(after).toEqual(applyOperation(between, later).steps);
        if (inverse) expect(applyOperation(after, inverse).steps).toEqual(steps);
      }),
    );
  });

  it("are none where they do not edit one step", () => {
    const edit = { type: "edit", id: "a", changes: [] } as never;
    const other = { type: "edit", id: "b", changes: [] } as never;
    expect(joinOperations(edit, other)).toBeNull();
    expect(joinOperations(edit, { type: "remove", id: "a" } as never)).toBeNull();
    expect(joinOperations(edit, edit)).toEqual(edit);
  });
});
