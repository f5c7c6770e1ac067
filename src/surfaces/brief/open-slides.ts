/** Whose steps a briefing shows: the reader's own plan where the address asks for it, else the dataset's, else one an event. */
import type { Atlas } from "../../model/atlas.ts";
import { slidesOf } from "../../model/list-slides.ts";
import type { Slide } from "../../model/slides.ts";
import { isPlanAside, readPlan } from "../plan/stored-plan.ts";

export interface OpenSlides {
  readonly slides: readonly Slide[];
  readonly whose: "own" | "dataset";
  /** Why it is not the plan that was asked for. */
  readonly trouble: PlanTrouble | null;
}

export type PlanTrouble = (typeof TROUBLES)[keyof typeof TROUBLES];

/** The words for each. */
const TROUBLES = {
  none: "noPlan",
  blocked: "blockedPlan",
  corrupted: "corruptedPlan",
  aside: "asidePlan",
} as const;

export async function openSlides(atlas: Atlas, query: URLSearchParams): Promise<OpenSlides> {
  const { briefing = null, id } = atlas.dataset;
  const shipped = { slides: slidesOf(atlas, briefing), whose: "dataset" } as const;
  if (query.get("plan") !== "own") return { ...shipped, trouble: null };
  const plan = await readPlan(id);
  if (plan.type === "kept")
    return { slides: slidesOf(atlas, { steps: [...plan.steps] }), whose: "own", trouble: null };
  const isAside = plan.type === "none" && (await isPlanAside(id));
  return { ...shipped, trouble: TROUBLES[isAside ? "aside" : plan.type] };
}
