/** A window of WebKit with the atlas in it: its session, its keys and its pointer. */
import { type Actions, Origin, type WebDriver } from "selenium-webdriver";
import { expect } from "vitest";
import { AtlasParts } from "../../support/atlas-parts.ts";
import type { Hand, Question } from "../../support/part.ts";
import type { InPage, Step } from "../../support/step.ts";
import { bounded, type Session } from "./session.ts";

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** What the driver's types, which are older than it, leave out. */
interface Wheel {
  scroll(x: number, y: number, deltaX: number, deltaY: number, origin: Origin): Actions;
}

/** So often a page is sent for, each time in a session of its own. */
const MOST_OPENINGS = 3;

export class Window extends AtlasParts {
  readonly #session: Session;
  readonly #address: string;
  readonly #inPage: string;

  constructor(session: Session, address: string, inPage: string) {
    super(handOf(session));
    this.#session = session;
    this.#address = address;
    this.#inPage = inPage;
  }

  get driver(): WebDriver {
    return this.#session.driver;
  }

  /** @param query with its question mark @param address of the page, where it is another one */
  async open(query = "", address = this.#address): Promise<void> {
    const { href } = new URL(query, address);
    for (let opening = 1; ; opening++)
      try {
        await this.#openOnce(href);
        return;
      } catch (fault) {
        if (opening === MOST_OPENINGS) throw fault;
        console.warn(`WebKit is asked once more for ${href}:`, fault);
      }
  }

  /** The driver at times never hears that a page has loaded: it does not wait for that, and the page itself is asked. */
  async #openOnce(href: string): Promise<void> {
    await this.#session.begin();
    await bounded(this.driver.get(href));
    await expect.poll(() => this.run(stateOf)).not.toBe("");
    await bounded(this.driver.executeScript(this.#inPage));
    await this.run(watch);
    await expect.poll(() => this.run(stateOf)).toBe("ready");
  }

  /** What has gone wrong since the page was there; the driver has no ear for what it says on its console. */
  async expectNoFaults(): Promise<void> {
    const faults = await this.run(() => (window as unknown as Watched).atlasFaults);
    expect(faults, "errors and violations of the policy").toEqual([]);
  }

  /** Runs a function in the page, and gives what it gives. It knows nothing of what stands round it here. */
  run<Given>(part: () => Given): Promise<Given> {
    return bounded(this.driver.executeScript<Given>(part));
  }

  async currentAddress(): Promise<URL> {
    return new URL(await bounded(this.driver.getCurrentUrl()));
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await bounded(this.driver.actions().sendKeys(key).perform());
  }

  /** Latitude, longitude and zoom, as the address has them; nothing while it has none. */
  async camera(): Promise<readonly number[]> {
    return (await this.query("map"))?.split(",").map(Number) ?? [];
  }

  /** Of the window, its own bars within; in CSS pixels. */
  async resize(width: number, height: number): Promise<void> {
    await bounded(this.driver.manage().window().setRect({ x: 0, y: 0, width, height }));
  }

  /** The wheel, turned down where the pointer then is. */
  async turnWheel({ x, y }: Spot, by: number): Promise<void> {
    const actions = this.driver.actions() as Actions & Wheel;
    const wheel = actions.scroll(Math.round(x), Math.round(y), 0, by, Origin.VIEWPORT);
    await bounded(wheel.perform());
  }

  async drag(from: Spot, to: Spot): Promise<void> {
    const half = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
    const moves = this.driver
      .actions()
      .move(at(from))
      .press()
      .move(at(half))
      .move(at(to))
      .release();
    await bounded(moves.perform());
  }
}

function handOf(session: Session): Hand {
  return {
    ask: (name, path) => bounded(session.driver.executeAsyncScript(call, name, path)),
    pointAt: async (spot, isClick) => {
      const moved = session.driver.actions().move(at(spot));
      await bounded((isClick ? moved.click() : moved).perform());
    },
  };
}

/** Runs in the page. */
function call(name: Question, path: readonly Step[], done: (answer: unknown) => void): void {
  const { atlasParts } = window as unknown as { readonly atlasParts: InPage };
  void Promise.resolve(atlasParts[name](path)).then(done);
}

/** A place of the window, for a pointer that is there at once. */
function at({ x, y }: Spot) {
  return { origin: Origin.VIEWPORT, duration: 0, x: Math.round(x), y: Math.round(y) };
}

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
