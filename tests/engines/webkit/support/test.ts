/** A test in WebKit: a window with a storage of its own, and nothing at fault in it at the end. */
import { test as base, inject } from "vitest";
import { Session } from "./session.ts";
import { Window } from "./window.ts";

export const test = base.extend<{ readonly atlas: Window }>({
  atlas: async ({ onTestFinished }, use) => {
    const session = new Session();
    // It ends after a test that took too long as well.
    onTestFinished(() => session.end());
    const atlas = new Window(session, inject("address"), inject("inPage"));
    await use(atlas);
    await atlas.expectNoFaults();
  },
});
