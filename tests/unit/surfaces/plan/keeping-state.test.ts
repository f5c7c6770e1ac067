import { describe, expect, it } from "vitest";
import { applyOperation } from "../../../../src/model/plan/apply-operation.ts";
import type { Step } from "../../../../src/model/schema/briefing.ts";
import {
  afterFault,
  afterKeeping,
  afterReading,
  afterRescue,
  isAdrift,
  rescueOperation,
  startKeeping,
} from "../../../../src/surfaces/plan/keeping-state.ts";

const step = (id: string) => ({ id, title: id, events: [] }) as unknown as Step;
const [SHIPPED, OWN, LATER] = [[step("a")], [step("a"), step("b")], [step("b"), step("c")]];
const FULL = new DOMException("no room", "QuotaExceededError");

describe("the state of a plan's keeping", () => {
  it("begins with the dataset's steps, of which the browser keeps none", () => {
    const state = afterReading(startKeeping(SHIPPED), { type: "none" });
    expect(state).toEqual({ held: SHIPPED, kept: [], trouble: null });
  });

  it("takes up what the browser keeps", () => {
    const state = afterReading(startKeeping(SHIPPED), { type: "kept", steps: OWN });
    expect(state).toEqual({ held: OWN, kept: OWN, trouble: null });
  });

  it("is adrift where storage is blocked or full, and tells which", () => {
    const start = startKeeping(SHIPPED);
    const states = [
      afterReading(start, { type: "blocked" }),
      afterFault(start, new Error("no storage here")),
      afterFault(start, FULL),
    ];
    expect(states.map(({ trouble }) => trouble?.type)).toEqual(["blocked", "blocked", "full"]);
    expect(states.map(isAdrift)).toEqual([true, true, true]);
  });

  it("is not adrift for a value that was no plan: the next change is kept in its place", () => {
    const state = afterReading(startKeeping(SHIPPED), { type: "corrupted", raw: 7, problems: [] });
    expect([state.trouble, isAdrift(state)]).toEqual([{ type: "corrupted", raw: 7 }, false]);
    expect(afterKeeping(state, OWN).trouble).toEqual(state.trouble);
  });

  it("puts what was made adrift in the place of what was kept, and lets others' steps be", () => {
    const adrift = { ...afterFault(afterKeeping(startKeeping(SHIPPED), OWN), FULL), held: LATER };
    const others = [...OWN, step("another tab's")];
    const { steps } = applyOperation(others, rescueOperation(adrift));
    expect(steps.map(({ id }) => id)).toEqual(["b", "c", "another tab's"]);
    expect(afterRescue(adrift, steps)).toEqual({ held: steps, kept: steps, trouble: null });
  });
});
