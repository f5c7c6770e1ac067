/** Reading on: through the briefing's steps while one is selected, otherwise through the events that the filters keep. */
import type { Thing } from "../model/thing.ts";
import { answerOf } from "./selectors.ts";
import type { State } from "./state.ts";
import { type AtlasStore, select } from "./store.ts";

export interface Reading {
  readonly unit: "step" | "event";
  /** From 1; null while none of them is selected, or the filters leave it out. */
  readonly at: number | null;
  readonly total: number;
  /** Null at an end. */
  readonly previous: Thing | null;
  readonly next: Thing | null;
}

export function readingOf(state: State): Reading {
  return state.selected?.type === "step" ? readingOfSteps(state) : readingOfEvents(state);
}

function readingOfSteps({ atlas, selected }: State): Reading {
  const steps = atlas.dataset.briefing?.steps ?? [];
  const index = steps.findIndex(({ id }) => selected?.type === "step" && selected.id === id);
  const stepAt = (place: number): Thing | null => {
    const step = steps[place];
    return step ? { type: "step", id: step.id } : null;
  };
  return {
    unit: "step",
    at: index < 0 ? null : index + 1,
    total: steps.length,
    previous: index < 0 ? null : stepAt(index - 1),
    next: stepAt(index + 1),
  };
}

function readingOfEvents(state: State): Reading {
  const { selected } = state;
  const answer = answerOf(state);
  const from = selected?.type === "event" ? selected.id : null;
  const place = from ? answer.position({ column: "time", descending: false }, from) : -1;
  const eventAt = (step: 1 | -1): Thing | null => {
    const id = answer.neighbour(from, step);
    return id && { type: "event", id };
  };
  return {
    unit: "event",
    at: place < 0 ? null : place + 1,
    total: answer.kept,
    previous: from ? eventAt(-1) : null,
    next: eventAt(1),
  };
}

/** Selects what comes next, or what came before; at an end nothing changes. */
export function readOn(store: AtlasStore, step: 1 | -1): void {
  const state = store.getState();
  const { unit, next, previous } = readingOf(state);
  const isFirst = unit === "event" && state.selected?.type !== "event";
  // Going back from nowhere begins at the end, as going on begins at the start.
  const last = isFirst && step === -1 ? answerOf(state).neighbour(null, -1) : null;
  const thing: Thing | null = last ? { type: "event", id: last } : step === 1 ? next : previous;
  if (thing) select(store, thing);
}
