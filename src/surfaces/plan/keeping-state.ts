/** What one tab knows of the plan: as it counts, as the browser last kept it, and what stands in the way. Every step is pure. */
import type { PlanOperation } from "../../model/plan/operation.ts";
import type { Step } from "../../model/schema/briefing.ts";
import type { PlanReading } from "./stored-plan.ts";

/** Why the plan is not kept, or what was found in its place. */
export type Trouble =
  | { readonly type: "blocked" | "full" }
  | { readonly type: "corrupted"; readonly raw: unknown };

export interface KeepingState {
  /** As it is kept, or where none can be, as this tab has made it. Should the browser lose it, it is written from here. */
  readonly held: readonly Step[];
  /** What the browser last kept, to be replaced as a whole once it keeps again. */
  readonly kept: readonly Step[];
  readonly trouble: Trouble | null;
}

/** @param steps those that a plan begins with */
export function startKeeping(steps: readonly Step[]): KeepingState {
  return { held: steps, kept: [], trouble: null };
}

/** Whether the plan is in this tab alone. */
export function isAdrift({ trouble }: KeepingState): boolean {
  return trouble?.type === "blocked" || trouble?.type === "full";
}

/** The browser was asked what it keeps. */
export function afterReading(state: KeepingState, reading: PlanReading): KeepingState {
  switch (reading.type) {
    case "none":
      return state;
    case "kept":
      return { ...state, held: reading.steps, kept: reading.steps };
    case "corrupted":
      return { ...state, trouble: { type: "corrupted", raw: reading.raw } };
    case "blocked":
      return { ...state, trouble: { type: "blocked" } };
  }
}

/** The browser keeps these steps now. */
export function afterKeeping(state: KeepingState, steps: readonly Step[]): KeepingState {
  return { ...state, held: steps, kept: steps };
}

/** The browser keeps all that was worked on without it. */
export function afterRescue(state: KeepingState, steps: readonly Step[]): KeepingState {
  return { ...afterKeeping(state, steps), trouble: null };
}

/** The browser did not keep a change. @param fault what it threw */
export function afterFault(state: KeepingState, fault: unknown): KeepingState {
  const isFull = fault instanceof DOMException && fault.name === "QuotaExceededError";
  return { ...state, trouble: { type: isFull ? "full" : "blocked" } };
}

/** Puts what this tab has made in the place of what the browser last kept. */
export function rescueOperation({ held, kept }: KeepingState): PlanOperation {
  return { type: "replace", steps: held, instead: kept.map(({ id }) => id) };
}
