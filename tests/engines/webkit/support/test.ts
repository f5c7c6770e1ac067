/** A test in WebKit: a window with a storage of its own, and nothing at fault in it at the end. */
import { Builder, Capabilities } from "selenium-webdriver";
import { test as base, inject } from "vitest";
import { Window } from "./window.ts";

export const test = base.extend<{ readonly atlas: Window }>({
  atlas: async ({ onTestFinished }, use) => {
    const driver = await new Builder()
      .usingServer(inject("driver"))
      .withCapabilities(new Capabilities({ browserName: inject("browserName") }))
      .build();
    // The driver has one session at a time, and a new one remembers nothing. It ends after a test that took too long as well.
    onTestFinished(() => driver.quit());
    await driver
      .manage()
      .window()
      .setRect({ x: 0, y: 0, ...SIZE });
    const atlas = new Window(driver, inject("address"), inject("inPage"));
    await use(atlas);
    await atlas.expectNoFaults();
  },
});

/** Of the window, its own bars within. */
const SIZE = { width: 1440, height: 1000 };
