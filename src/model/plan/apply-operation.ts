/** Carries out one operation on a plan, and says what takes it back. */
import type { Step, StepId } from "../schema/briefing.ts";
import type { Outcome, PlanOperation } from "./operation.ts";
import { changeWord, wordOf } from "./step-words.ts";

/**
 * @param steps with ids of their own; never changed
 * @returns the steps after it, again with ids of their own; the same list, without an inverse, where nothing changes
 */
export function applyOperation(steps: readonly Step[], operation: PlanOperation): Outcome {
  switch (operation.type) {
    case "add":
      return add(steps, operation.step, operation.after);
    case "remove":
      return remove(steps, operation.id);
    case "move":
      return move(steps, operation.id, operation.after);
    case "edit":
      return edit(steps, operation);
    case "replace":
      return replace(steps, operation);
  }
}

function add(steps: readonly Step[], step: Step, after: StepId | null): Outcome {
  if (steps.some(({ id }) => id === step.id)) return unchanged(steps);
  return { steps: insert(steps, step, after), inverse: { type: "remove", id: step.id } };
}

function remove(steps: readonly Step[], id: StepId): Outcome {
  const step = steps.find((one) => one.id === id);
  if (!step) return unchanged(steps);
  return {
    steps: steps.filter((one) => one !== step),
    inverse: { type: "add", step, after: stepBefore(steps, id) },
  };
}

function move(steps: readonly Step[], id: StepId, after: StepId | null): Outcome {
  const step = steps.find((one) => one.id === id);
  const before = stepBefore(steps, id);
  if (!step || after === id) return unchanged(steps);
  const moved = insert(
    steps.filter((one) => one !== step),
    step,
    after,
  );
  return isSame(moved, steps)
    ? unchanged(steps)
    : { steps: moved, inverse: { type: "move", id, after: before } };
}

function edit(
  steps: readonly Step[],
  { id, changes }: Extract<PlanOperation, { type: "edit" }>,
): Outcome {
  const step = steps.find((one) => one.id === id);
  if (!step) return unchanged(steps);
  const edited = changes.reduce(changeWord, step);
  if (edited === step) return unchanged(steps);
  const before = changes.map(({ lang, field }) => ({
    lang,
    field,
    text: wordOf(step, lang, field),
  }));
  return {
    steps: steps.map((one) => (one === step ? edited : one)),
    inverse: { type: "edit", id, changes: before },
  };
}

function replace(
  steps: readonly Step[],
  operation: Extract<PlanOperation, { type: "replace" }>,
): Outcome {
  const given = new Set(operation.instead);
  const present = new Map(steps.map((step) => [step.id, step]));
  // A step that is not to give way keeps what another tab has made of it.
  const fresh = [...new Map(operation.steps.map((step) => [step.id, step])).values()].map((step) =>
    given.has(step.id) ? step : (present.get(step.id) ?? step),
  );
  const taken = new Set([...given, ...fresh.map(({ id }) => id)]);
  const replaced = [...fresh, ...steps.filter(({ id }) => !taken.has(id))];
  if (isSame(replaced, steps)) return unchanged(steps);
  return {
    steps: replaced,
    inverse: { type: "replace", steps, instead: fresh.map(({ id }) => id) },
  };
}

function isSame(one: readonly Step[], other: readonly Step[]): boolean {
  return one.length === other.length && one.every((step, index) => step === other[index]);
}

function unchanged(steps: readonly Step[]): Outcome {
  return { steps, inverse: null };
}

function stepBefore(steps: readonly Step[], id: StepId): StepId | null {
  return steps[steps.findIndex((one) => one.id === id) - 1]?.id ?? null;
}

function insert(steps: readonly Step[], step: Step, after: StepId | null): readonly Step[] {
  const place = after === null ? 0 : steps.findIndex(({ id }) => id === after) + 1;
  return after !== null && place === 0 ? [...steps, step] : steps.toSpliced(place, 0, step);
}
