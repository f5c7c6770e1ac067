/** Whose steps a briefing shows, and what is said where they are not those that were asked for. */
import { afterEach, describe, expect, it, vi } from "vitest";
import { slidesOf } from "../../../../src/model/list-slides.ts";
import type { Step } from "../../../../src/model/schema/briefing.ts";
import { openSlides } from "../../../../src/surfaces/brief/open-slides.ts";
import {
  isPlanAside,
  type PlanReading,
  readPlan,
} from "../../../../src/surfaces/plan/stored-plan.ts";
import { SHIPPED } from "../../support/shipped-state.ts";

vi.mock(import("../../../../src/surfaces/plan/stored-plan.ts"), () => ({
  readPlan: vi.fn(),
  isPlanAside: vi.fn(async () => false),
}));

const DATASETS = slidesOf(SHIPPED, SHIPPED.dataset.briefing ?? null);
const OWN = [{ id: "mine", title: "Mine", events: [] }] as unknown as readonly Step[];

function open(query: string, reading: PlanReading = { type: "none" }) {
  vi.mocked(readPlan).mockResolvedValue(reading);
  return openSlides(SHIPPED, new URLSearchParams(query));
}

afterEach(() => vi.clearAllMocks());

describe("the steps of a briefing", () => {
  it("are the dataset's, and the browser's storage is not asked", async () => {
    for (const query of ["", "plan=", "plan=other"])
      expect(await open(query, { type: "kept", steps: OWN })).toEqual({
        slides: DATASETS,
        whose: "dataset",
        trouble: null,
      });
    expect(readPlan).not.toHaveBeenCalled();
  });

  it("are the reader's own where the address asks for them, between the same opening and end", async () => {
    const { slides, whose, trouble } = await open("plan=own", { type: "kept", steps: OWN });
    expect({ whose, trouble }).toEqual({ whose: "own", trouble: null });
    expect(slides).toEqual(slidesOf(SHIPPED, { steps: [...OWN] }));
    expect(readPlan).toHaveBeenCalledWith(SHIPPED.dataset.id);
  });

  it("are the dataset's with a note where there is no plan, or none that can be read", async () => {
    const troubles = [
      [{ type: "none" }, "noPlan"],
      [{ type: "blocked" }, "blockedPlan"],
      [{ type: "corrupted", raw: 7, problems: [] }, "corruptedPlan"],
    ] as const;
    for (const [reading, trouble] of troubles)
      expect(await open("plan=own", reading), reading.type).toEqual({
        slides: DATASETS,
        whose: "dataset",
        trouble,
      });
  });

  it("are the dataset's with a note that says so where what was kept has been put aside", async () => {
    vi.mocked(isPlanAside).mockResolvedValueOnce(true);
    expect((await open("plan=own")).trouble).toBe("asidePlan");
    expect(isPlanAside).toHaveBeenCalledWith(SHIPPED.dataset.id);
  });
});
