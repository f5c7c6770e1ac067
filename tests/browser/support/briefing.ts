/** A briefing on the wall or in the presenter's window: its parts by role and name, as a person finds them. */
import { type BrowserContext, expect, type Locator, type Page } from "@playwright/test";
import { BRIEF_WORDS } from "../../../src/i18n/parts/brief.ts";
import { eventOf, ferryDataset, serve } from "./datasets.ts";

export class Briefing {
  readonly page: Page;
  /** Of all steps, the opening and the closing ones included. */
  readonly total: number;
  words = BRIEF_WORDS.en;

  constructor(page: Page, total: number) {
    this.page = page;
    this.total = total;
  }

  /** @param query without what makes it a briefing */
  async open(query: string): Promise<void> {
    await this.page.goto(`./?view=brief&${query}`, { waitUntil: "commit" });
    const isOpen = () => document.documentElement?.dataset.atlas === "ready";
    await this.page.waitForFunction(isOpen, undefined, { timeout: 40_000 });
  }

  /** The slide of a step, from 1. */
  slide(step: number): Locator {
    return this.page.getByRole("article", { name: this.words.step(step, this.total), exact: true });
  }

  async expectStep(step: number, title?: string): Promise<void> {
    await expect(this.slide(step)).toBeVisible();
    if (title) await expect(this.slide(step).getByRole("heading", { level: 1 })).toHaveText(title);
  }

  get map(): Locator {
    return this.page.getByRole("region", { name: "Map", exact: true });
  }

  get timeline(): Locator {
    return this.page.getByRole("region", { name: "Timeline", exact: true });
  }

  get tools(): Locator {
    return this.page.getByRole("navigation", { name: this.words.tools });
  }
}

export const FERRY_STEPS = [
  {
    id: "stop",
    title: "The ferry stops for the waves",
    line: "Nobody crosses for three days.",
    notes: "Say how high the waves were: the notice does not.",
    events: ["stopped"],
    camera: { place: "harbour", zoom: 9 },
    window: "2024-04-28/2024-05-03",
  },
  {
    id: "wait",
    title: "The crew waits, and the office decides",
    events: ["waits", "resumes"],
    emphasis: { factions: ["crew"] },
    translations: { ar: { title: "الطاقم ينتظر" } },
  },
];

/** Title, two steps, who stands where, sources. */
export const FERRY_TOTAL = 5;

/** Serves the ferry with a briefing of two steps, to a page or to all of a context. @returns the query that opens it */
export async function serveBriefing(
  to: Page | BrowserContext,
  steps: readonly unknown[] = FERRY_STEPS,
) {
  return `data=${await serve(to, "briefed", { ...ferryDataset(), briefing: { steps } })}`;
}

/** As many on one day as no strip of days has room for: the slides show the timeline. Two steps, of the last event and of none. */
export async function serveCrowd(page: Page | BrowserContext): Promise<string> {
  const call = (id: string, title: string, edtf: string) =>
    eventOf({ id, title, edtf, place: "harbour" });
  const events = [
    // So that there is time to drag to.
    call("long-ago", "Long ago", "2024-04-10"),
    ...Array.from({ length: 40 }, (_, at) => call(`call-${at}`, `Call ${at}`, "2024-04-30")),
    call("long-after", "Long after", "2024-05-20"),
  ];
  const steps = [
    { id: "last", title: "The last call", events: ["call-39"], window: "2024-04-28/2024-05-03" },
    { id: "all", title: "All calls", events: [], window: "2024-04-28/2024-05-03" },
  ];
  const dataset = { ...ferryDataset(events), briefing: { steps } };
  return `data=${await serve(page, "crowd", dataset)}`;
}
