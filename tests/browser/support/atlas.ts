/** A page with the atlas on it: its parts by role and name, as a person finds them, and a watch for faults. */

import { test as base, expect, type Locator, type Page } from "@playwright/test";
import { en, type Words } from "../../../src/i18n/en.ts";
import { FILTER_WORDS } from "../../../src/i18n/parts/filters.ts";

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

  /** Fails on every fault that was not expected, and on every expected one that stayed away. */
  expectNoFaults(origin: string): void {
    const foreign = this.requests.filter((url) => !isOwn(url, origin));
    const known = [...this.#expected, ...this.#allowed];
    const unexpected = this.#faults.filter((text) => !known.some((one) => one.test(text)));
    const missing = this.#expected.filter((one) => !this.#faults.some((text) => one.test(text)));
    expect.soft(unexpected, "errors, warnings and violations of the policy").toEqual([]);
    expect.soft(missing.map(String), "faults that were to come").toEqual([]);
    expect.soft(foreign, "requests to other origins").toEqual([]);
  }

  /** @param query with its question mark */
  async open(query = "", state: "ready" | "error" = "ready"): Promise<void> {
    await this.page.goto(`./${query}`);
    await expect(this.page.locator(`:root[data-atlas="${state}"]`)).toBeAttached();
    if (state === "ready") await this.settle();
  }

  /** Waits until the views, whose code comes later, have drawn. */
  async settle(): Promise<void> {
    await expect(this.timeline.getByRole("slider")).toHaveCount(2);
    await expect(this.mapGround).toBeAttached();
    await expect(this.timelineGround).toBeAttached();
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
    return this.timeline.getByRole("group", { name: this.words.timeline.name });
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
    await filters.locator("summary").filter({ hasText: name }).click();
    return filters.getByRole("group", { name, exact: true }).last();
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
    const read = expect.poll(() => this.query.get(name), { message: `the address's ${name}` });
    if (value instanceof RegExp) await read.toMatch(value);
    else await read.toBe(value);
  }
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

export const test = base.extend<{ atlas: Atlas }>({
  atlas: async ({ page, baseURL }, use) => {
    const atlas = new Atlas(page);
    await atlas.watch();
    await use(atlas);
    atlas.expectNoFaults(new URL(baseURL ?? "").origin);
  },
});
