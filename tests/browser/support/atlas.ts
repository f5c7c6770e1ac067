/** A page with the atlas on it: its parts by role and name, as a person finds them, and a watch for faults. */

import { test as base, expect, type Locator, type Page } from "@playwright/test";
import { en, type Words } from "../../../src/i18n/en.ts";
import { FILTER_WORDS } from "../../../src/i18n/parts/filters.ts";
import { PHONE_WORDS } from "../../../src/i18n/parts/phone.ts";
import { TIMELINE_WORDS } from "../../../src/i18n/parts/timeline.ts";
import { lookOf, putBack } from "./start.ts";
import { type MadeFile, type ServedArticle, withArticle, withFile } from "./workers.ts";

/** What Playwright says of itself where a page wants a service worker, and the configuration has none. */
const BLOCKED = "Service Worker registration blocked by Playwright";

/** What a view calls itself where it shows events. */
export type Place = "timeline" | "map" | "table";

export class Atlas {
  readonly page: Page;
  /** The words that the parts are found by. */
  words: Words = en;
  /** Every request that the page made. */
  readonly requests: string[] = [];
  readonly #faults: string[] = [];
  readonly #expected: RegExp[] = [];
  readonly #allowed: RegExp[] = [];

  constructor(page: Page) {
    this.page = page;
  }

  /** Listens before the page is opened; console errors, thrown errors, the policy's violations and foreign requests count. */
  async watch(): Promise<void> {
    const { page } = this;
    page.on("console", (message) => {
      if (message.text() === BLOCKED) return;
      if (message.type() === "error" || message.type() === "warning")
        this.#faults.push(`console ${message.type()}: ${message.text()}`);
    });
    page.on("pageerror", (error) => this.#faults.push(`thrown: ${error.message}`));
    page.on("request", (request) => this.requests.push(request.url()));
    await page.exposeFunction("reportViolation", (text: string) => {
      this.#faults.push(`policy: ${text}`);
    });
    await page.addInitScript(() => {
      document.addEventListener("securitypolicyviolation", (event) => {
        const { reportViolation } = window as unknown as {
          reportViolation: (text: string) => void;
        };
        reportViolation(`${event.effectiveDirective} ${event.blockedURI}`);
      });
    });
  }

  /** A fault that the test brings about on purpose; it must come, and is not held against the page. */
  expectFault(pattern: RegExp): void {
    this.#expected.push(pattern);
  }

  /** A fault that may come, and need not. */
  allowFault(pattern: RegExp): void {
    this.#allowed.push(pattern);
  }

  /** Fails on every fault that was not expected, and on every expected one that stayed away; what there was is settled then. */
  expectNoFaults(origin: string): void {
    const faults = this.#faults.splice(0);
    const foreign = this.requests.filter((url) => !isOwn(url, origin));
    const known = [...this.#expected, ...this.#allowed];
    const unexpected = faults.filter((text) => !known.some((one) => one.test(text)));
    const missing = this.#expected
      .splice(0)
      .filter((one) => !faults.some((text) => one.test(text)));
    this.#allowed.length = 0;
    expect.soft(unexpected, "errors, warnings and violations of the policy").toEqual([]);
    expect.soft(missing.map(String), "faults that were to come").toEqual([]);
    expect.soft(foreign, "requests to other origins").toEqual([]);
  }

  /** @param query with its question mark */
  async open(query = "", state: "ready" | "error" = "ready"): Promise<void> {
    await this.page.goto(`./${query}`, { waitUntil: "commit" });
    await this.settle(state);
  }

  /** Waits until the page says that it is settled: its parts there, the typefaces loaded, everything in its place. */
  async settle(state: "ready" | "error" = "ready"): Promise<void> {
    await this.page.waitForFunction(hasSettled, state, WAIT);
  }

  /** Goes to an address as Back and Forward do, without opening the page anew. @param query with its question mark */
  async go(query: string): Promise<void> {
    await this.page.evaluate((next) => {
      history.pushState(null, "", next);
      window.dispatchEvent(new PopStateEvent("popstate"));
    }, query);
    const lang = new URLSearchParams(query).get("lang");
    if (lang) await expect(this.page.locator(":root")).toHaveAttribute("lang", lang);
    await lookOf(this.page);
  }

  region(name: string): Locator {
    return this.page.getByRole("region", { name, exact: true });
  }

  get timeline(): Locator {
    return this.region(this.words.regions.timeline);
  }

  get map(): Locator {
    return this.region(this.words.regions.map);
  }

  get factions(): Locator {
    return this.region(this.words.regions.factions);
  }

  get event(): Locator {
    return this.region(this.words.regions.event);
  }

  get source(): Locator {
    return this.region(this.words.regions.source);
  }

  get filters(): Locator {
    return this.region(this.words.regions.filters);
  }

  get table(): Locator {
    return this.page.getByRole("table", { name: this.words.regions.events });
  }

  get status(): Locator {
    return this.filters.getByRole("status");
  }

  /** The part of the map that takes the keys. */
  get mapGround(): Locator {
    return this.map.getByRole("group", { name: this.words.map.name });
  }

  /** The part of the timeline that takes the keys. */
  get timelineGround(): Locator {
    return this.timeline.getByRole("group", { name: TIMELINE_WORDS[this.words.lang].name });
  }

  get chips(): Locator {
    return this.filters.getByRole("list", { name: FILTER_WORDS[this.words.lang].active });
  }

  /** An event in a view; the map has its tray with it. */
  mark(place: Place, title: string): Locator {
    return this[place].getByRole("button", { name: startsWith(title) });
  }

  /** The events of a view that are there to be reached. */
  marks(place: Place): Locator {
    const kinds = Object.values(this.words.kinds).map(escapePattern).join("|");
    return this[place].getByRole("button", { name: new RegExp(`, (${kinds}), `) });
  }

  /** The rows of the table, without its head. */
  get rows(): Locator {
    return this.table.getByRole("row").filter({ has: this.page.getByRole("rowheader") });
  }

  /** Opens a box of the filters, and gives the group of its choices. */
  async openFilter(name: string): Promise<Locator> {
    const { filters } = this;
    await this.openFilters();
    await filters.locator("summary").filter({ hasText: name }).click();
    return filters.getByRole("group", { name, exact: true }).last();
  }

  /** Opens the sheet that holds all boxes, where they do not stand in the page. */
  async openFilters(): Promise<void> {
    const sheet = this.filters.locator(".filter-sheet:not([open]) > summary");
    if ((await sheet.count()) > 0) await sheet.click();
  }

  /** Opens what the head of the page keeps for less often. */
  async openMenu(): Promise<void> {
    await this.page.locator(".more-menu > summary").click();
  }

  /** What a phone's sheet is drawn up by. */
  get sheetHandle(): Locator {
    const { handle } = PHONE_WORDS[this.words.lang];
    return this.page.getByRole("button", { name: new RegExp(Object.values(handle).join("|")) });
  }

  /** Draws a phone's sheet half up where it rests; elsewhere there is none. */
  async raiseSheet(): Promise<void> {
    const resting = this.page.locator('.sheet-handle[aria-expanded="false"]');
    if ((await resting.count()) > 0) await resting.click();
  }

  /** Turns the reading column to one of its pages. */
  async openPage(name: "Story" | "Event" | "Source"): Promise<void> {
    await this.page.getByRole("tab", { name, exact: true }).click();
  }

  async expectSelected(title: string): Promise<void> {
    await expect(this.event.getByRole("heading", { name: title })).toBeVisible();
    for (const place of ["timeline", "map", "table"] as const) {
      await expect(this.mark(place, title)).toHaveAttribute("aria-current", "true");
      await expect(this[place].locator('button[aria-current="true"]')).toHaveCount(1);
    }
  }

  /** The parameters of the address. */
  get query(): URLSearchParams {
    return new URL(this.page.url()).searchParams;
  }

  /** Waits until the address names a parameter with this value; null for none. */
  async expectQuery(name: string, value: string | RegExp | null): Promise<void> {
    const fits = ({ searchParams }: URL) => {
      const found = searchParams.get(name);
      return value instanceof RegExp ? value.test(found ?? "") : found === value;
    };
    // Said below, where it does not come.
    await this.page.waitForURL(fits, { ...WAIT, waitUntil: "commit" }).catch(() => {});
    const found = this.query.get(name);
    if (value instanceof RegExp) expect(found, `the address's ${name}`).toMatch(value);
    else expect(found, `the address's ${name}`).toBe(value);
  }
}

/** How long what is sure to come may take on a busy machine. */
const WAIT = { timeout: 40_000 };

/** Runs in the page: it asks at every frame, where a locator would ask at longer and longer intervals. */
function hasSettled(state: "ready" | "error"): boolean {
  return document.documentElement?.dataset.atlas === state;
}

export function startsWith(title: string): RegExp {
  return new RegExp(`^${escapePattern(title)}`);
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

function isOwn(url: string, origin: string): boolean {
  return new URL(url).origin === origin || /^(data|blob):/.test(url);
}

/** What is emphasised together with the thing that is pointed at. */
export const LIT = /(^|\s)(is-|map-mark--)lit(\s|$)/;
export const DIMMED = /(^|\s)(is-|map-mark--)dimmed(\s|$)/;

interface PerTest {
  /** An atlas in a window of the test's own, not yet open. */
  readonly atlas: Atlas;
  /**
   * The shipped dataset as it opens, for a reader who wants no motion. A worker's tests take turns at one page, which is put
   * back for each: opening one takes longer than what most tests do with it. What it has sent for once it may keep, and never
   * send for again. Not for tests of opening, of what is sent for, of motion, of history, of storage, or of another window.
   */
  readonly opened: Atlas;
}

/**
 * All that any test's worker keeps: tests whose workers were to keep other things could not run in the same one, and each
 * kind would start a browser of its own. It is made when a test first asks for it.
 */
interface PerWorker {
  readonly kept: Kept;
  readonly worker: ServedArticle;
  readonly made: MadeFile;
}

interface Kept {
  readonly atlas: Atlas;
  /** How it looked when it had opened. */
  start: string;
}

export const test = base.extend<PerTest, PerWorker>({
  atlas: async ({ page, baseURL }, use) => {
    const atlas = new Atlas(page);
    await atlas.watch();
    await use(atlas);
    atlas.expectNoFaults(originOf(baseURL));
  },
  kept: [
    async ({ browser }, use, { project }) => {
      const { baseURL = "", viewport = null, locale = "", timezoneId = "" } = project.use;
      const usual = { baseURL, viewport, locale, timezoneId };
      const context = await browser.newContext({ ...usual, reducedMotion: "reduce" });
      const atlas = new Atlas(await context.newPage());
      await atlas.watch();
      await use({ atlas, start: "" });
      await context.close();
    },
    { scope: "worker" },
  ],
  worker: [
    ({ playwright: _ }, use, { project }) => withArticle(project.use, use),
    { scope: "worker" },
  ],
  made: [({ playwright: _ }, use) => withFile(use), { scope: "worker" }],
  opened: async ({ kept, baseURL }, use) => {
    const { atlas, start } = kept;
    if (!start || !(await putBack(atlas.page, start))) {
      await atlas.open();
      kept.start = await lookOf(atlas.page);
    }
    atlas.words = en;
    atlas.requests.length = 0;
    await use(atlas);
    atlas.expectNoFaults(originOf(baseURL));
  },
});

const originOf = (address: string | undefined) => new URL(address ?? "").origin;
