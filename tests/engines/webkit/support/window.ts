/** A window of WebKit with the atlas in it: its parts by role and name, its keys and its pointer. */
import { Origin, type WebDriver } from "selenium-webdriver";
import { expect } from "vitest";
import { en, type Words } from "../../../../src/i18n/en.ts";
import { type Hand, Part } from "../../support/part.ts";
import type { InPage } from "../../support/step.ts";

/** What a view calls itself where it shows events. */
export type Place = "timeline" | "map" | "table";

interface Spot {
  readonly x: number;
  readonly y: number;
}

export class Window extends Part {
  readonly driver: WebDriver;
  readonly address: string;
  /** The words that the parts are found by. */
  words: Words = en;
  readonly #inPage: string;

  constructor(driver: WebDriver, address: string, inPage: string) {
    super(handOf(driver));
    this.driver = driver;
    this.address = address;
    this.#inPage = inPage;
  }

  /** @param query with its question mark @param address of the page, where it is another one */
  async open(query = "", address = this.address): Promise<void> {
    await this.driver.get(new URL(query, address).href);
    await this.driver.executeScript(this.#inPage);
    await this.driver.executeScript(watch);
    await expect.poll(() => this.run(stateOf)).toBe("ready");
  }

  /** What has gone wrong since the page was there; the driver has no ear for what it says on its console. */
  async expectNoFaults(): Promise<void> {
    const faults = await this.run(() => (window as unknown as Watched).atlasFaults);
    expect(
      faults.filter((fault) => !fault.startsWith(LATER)),
      "errors and violations of the policy",
    ).toEqual([]);
  }

  /** Runs a function in the page, and gives what it gives. It knows nothing of what stands round it here. */
  run<Given>(part: () => Given): Promise<Given> {
    return this.driver.executeScript<Given>(part);
  }

  region(name: string): Part {
    return this.part("region", name);
  }

  view(place: Place): Part {
    const { regions } = this.words;
    return place === "table" ? this.part("table", regions.events) : this.region(regions[place]);
  }

  /** An event in a view. */
  mark(place: Place, title: string): Part {
    return this.view(place).part("button", startsWith(title));
  }

  get filters(): Part {
    return this.region(this.words.regions.filters);
  }

  async expectStatus(text: string): Promise<void> {
    await expect.poll(() => this.filters.part("status").text()).toBe(text);
  }

  /** In all views at once, and in the card. */
  async expectSelected(title: string): Promise<void> {
    await this.region(this.words.regions.event).part("heading", title).look();
    for (const place of ["timeline", "map", "table"] as const)
      await expect.poll(async () => (await this.mark(place, title).look()).isCurrent).toBe(true);
  }

  /** Waits until the address names a parameter with this value; null for none. */
  async expectQuery(name: string, value: string | RegExp | null): Promise<void> {
    const query = async () => new URL(await this.driver.getCurrentUrl()).searchParams.get(name);
    const found = expect.poll(query, { message: name });
    await (value instanceof RegExp ? found.toMatch(value) : found.toBe(value));
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.driver.actions().sendKeys(key).perform();
  }

  /** Latitude, longitude and zoom, as the address has them; nothing while it has none. */
  async camera(): Promise<readonly number[]> {
    const { searchParams } = new URL(await this.driver.getCurrentUrl());
    return searchParams.get("map")?.split(",").map(Number) ?? [];
  }

  async drag(from: Spot, to: Spot): Promise<void> {
    const half = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
    await this.driver
      .actions()
      .move(at(from))
      .press()
      .move(at(half))
      .move(at(to))
      .release()
      .perform();
  }
}

function handOf(driver: WebDriver): Hand {
  return {
    ask: (name, path) =>
      driver.executeAsyncScript(
        (
          called: "look" | "spotOf" | "focus",
          steps: Parameters<InPage["look"]>[0],
          done: (answer: unknown) => void,
        ) => {
          const { atlasParts } = window as unknown as { readonly atlasParts: InPage };
          void Promise.resolve(atlasParts[called](steps)).then(done);
        },
        name,
        path,
      ),
    pointAt: async (spot, isClick) => {
      const moved = driver.actions().move(at(spot));
      await (isClick ? moved.click() : moved).perform();
    },
  };
}

/** A place of the window, for a pointer that is there at once. */
function at({ x, y }: Spot) {
  return { origin: Origin.VIEWPORT, duration: 0, x: Math.round(x), y: Math.round(y) };
}

/** No fault: what is observed after the frame's own turn is told in the next frame. */
const LATER = "thrown: ResizeObserver loop completed";

interface Watched {
  atlasFaults: string[];
}

/** Runs in the page. */
function watch(): void {
  const faults: string[] = [];
  (window as unknown as Watched).atlasFaults = faults;
  addEventListener("error", ({ message }) => faults.push(`thrown: ${message}`));
  addEventListener("unhandledrejection", ({ reason }) => faults.push(`refused: ${String(reason)}`));
  document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) =>
    faults.push(`policy: ${effectiveDirective} ${blockedURI}`),
  );
}

/** Runs in the page. */
function stateOf(): string {
  return document.documentElement.dataset.atlas ?? "";
}

export function startsWith(title: string): RegExp {
  return new RegExp(`^${title.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}`);
}
