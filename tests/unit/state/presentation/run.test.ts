/** A briefing that runs by itself: its pace in the address, and which step comes next. */
import { expect, test } from "vitest";
import type { Slide } from "../../../../src/model/slides.ts";
import {
  blank,
  createPresentation,
  goToEnd,
  isRunning,
  lay,
  runOn,
  toggleRun,
} from "../../../../src/state/presentation/presentation.ts";
import { PACE, runIn, writeRun } from "../../../../src/state/presentation/run.ts";

const SLIDES = Array.from(
  { length: 3 },
  (_, index) => ({ type: "sources", index }) as unknown as Slide,
);

test("an address gives the seconds a step, and whether it begins again", () => {
  expect(runIn("8")).toEqual({ seconds: 8, loops: false, isOn: true });
  expect(runIn("30,loop")).toEqual({ seconds: 30, loops: true, isOn: true });
  for (const text of ["8", "30,loop"]) expect(writeRun(runIn(text) ?? PACE)).toBe(text);
});

test("a pace that nobody could follow, or none at all, starts nothing", () => {
  for (const text of [null, "", "0", "1", "9999", "-5", "1.5", "8,again", "loop", "8 "])
    expect(runIn(text), `${text}`).toBeNull();
});

test("after the last step comes the first where it loops, and nothing where it does not", () => {
  const looping = createPresentation(SLIDES, 2, { seconds: 5, loops: true, isOn: true });
  expect(isRunning(looping.getState())).toBe(true);
  runOn(looping);
  expect(looping.getState().at).toBe(0);
  const once = createPresentation(SLIDES, 1, { seconds: 5, loops: false, isOn: true });
  expect(isRunning(once.getState())).toBe(true);
  goToEnd(once, "last");
  expect(isRunning(once.getState())).toBe(false);
});

test("it waits while the screen is blank or something lies over the step", () => {
  const store = createPresentation(SLIDES, 0);
  expect(isRunning(store.getState())).toBe(false);
  toggleRun(store);
  expect(isRunning(store.getState())).toBe(true);
  blank(store, true);
  expect(isRunning(store.getState())).toBe(false);
  blank(store, false);
  lay(store, "overview");
  expect(isRunning(store.getState())).toBe(false);
  lay(store, null);
  toggleRun(store);
  expect(isRunning(store.getState())).toBe(false);
});
