/** The one session that WebKit's driver has at a time: a driver that does not answer is ended, and another one asked. */
import { Builder, Capabilities, type WebDriver } from "selenium-webdriver";
import { inject } from "vitest";

/** Longer than what a busy machine takes for a command: the driver has stopped to answer. */
const BOUND_MS = 30_000;

/** Of the window, its own bars within. */
const SIZE = { x: 0, y: 0, width: 1440, height: 1000 };

/** Gives a command up that gets no answer. */
export async function bounded<Given>(command: Promise<Given>): Promise<Given> {
  let bound: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const fault = new Error(`the driver has not answered for ${BOUND_MS / 1_000} seconds`);
    bound = setTimeout(() => reject(fault), BOUND_MS);
  });
  try {
    return await Promise.race([command, late]);
  } finally {
    clearTimeout(bound);
  }
}

export class Session {
  #driver: WebDriver | null = null;

  get driver(): WebDriver {
    if (!this.#driver) throw new Error("no page has been opened");
    return this.#driver;
  }

  /** A new one, which remembers nothing, in place of any that there is. */
  async begin(): Promise<void> {
    await this.end();
    const server = await (await fetch(inject("driverDesk"))).text();
    const browserName = inject("browserName");
    const opening = new Builder()
      .usingServer(server)
      .withCapabilities(new Capabilities({ browserName, pageLoadStrategy: "none" }))
      .build();
    try {
      this.#driver = await bounded(Promise.resolve(opening));
      await bounded(this.#driver.manage().window().setRect(SIZE));
    } catch (fault) {
      await this.#renewDriver();
      throw fault;
    }
  }

  async end(): Promise<void> {
    const ended = this.#driver;
    this.#driver = null;
    if (ended) await bounded(ended.quit()).catch(() => this.#renewDriver());
  }

  async #renewDriver(): Promise<void> {
    this.#driver = null;
    await fetch(inject("driverDesk"), { method: "DELETE" });
  }
}
