/** Where a briefing stands, and what moves it. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Slide } from "../../../../src/model/slides.ts";
import {
  blank,
  createPresentation,
  goOn,
  goTo,
  goToEnd,
  goToTyped,
  lay,
  type PresentationStore,
  pointAt,
  showPointer,
  stepOut,
  typeDigit,
} from "../../../../src/state/presentation/presentation.ts";

const slides = (total: number) => Array.from({ length: total }, (): Slide => ({ type: "title" }));
const present = (total = 5, at = 0) => createPresentation(slides(total), at);
const at = (store: PresentationStore) => store.getState().at;

function type(store: PresentationStore, digits: string): PresentationStore {
  for (const digit of digits) typeDigit(store, digit);
  return store;
}

describe("going to a slide", () => {
  it("ends on the nearest that there is, whatever the number", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.double(), (total, wanted) => {
        const store = present(total);
        goTo(store, wanted);
        const nearest = Math.trunc(Math.max(0, Math.min(wanted || 0, total - 1)));
        expect(at(store)).toBe(nearest);
        expect(at(present(total, wanted))).toBe(nearest);
      }),
    );
  });

  it("counts as a call also where it is the one that is shown", () => {
    const store = present(5, 2);
    goTo(store, 2);
    goTo(store, 2);
    expect(store.getState()).toMatchObject({ at: 2, calls: 2 });
  });

  it("takes off the blank, the digits and what lies over the slide, and leaves the pointer", () => {
    const store = type(present(), "3");
    blank(store, true);
    lay(store, "overview");
    showPointer(store, true);
    goTo(store, 1);
    expect(store.getState()).toMatchObject({
      isBlank: false,
      typed: "",
      overlay: null,
      showsPointer: true,
    });
  });

  it("on or back stops at the ends", () => {
    const store = present(3, 1);
    goOn(store, 1);
    goOn(store, 1);
    expect(at(store)).toBe(2);
    for (const _ of slides(4)) goOn(store, -1);
    expect(at(store)).toBe(0);
  });

  it("leads to either end", () => {
    const store = present(7, 3);
    goToEnd(store, "last");
    expect(at(store)).toBe(6);
    goToEnd(store, "first");
    expect(at(store)).toBe(0);
  });
});

describe("typed digits", () => {
  it("lead to the slide of that number, from 1", () => {
    const store = type(present(12), "11");
    expect(goToTyped(store)).toBe(true);
    expect(store.getState()).toMatchObject({ at: 10, typed: "" });
  });

  it("lead nowhere where none was typed", () => {
    const store = present(5, 2);
    expect(goToTyped(store)).toBe(false);
    expect(store.getState()).toMatchObject({ at: 2, calls: 0 });
  });

  it("are the last ones, no more than the highest number has", () => {
    expect(type(present(12), "9907").getState().typed).toBe("07");
    expect(type(present(9), "35").getState().typed).toBe("5");
  });

  it("lead to the nearest slide where there is none of that number", () => {
    for (const [digits, place] of [
      ["0", 0],
      ["99", 11],
    ] as const) {
      const store = type(present(12, 5), digits);
      goToTyped(store);
      expect(at(store), digits).toBe(place);
    }
  });
});

describe("the pointer", () => {
  it("is where it was put, and nowhere once it is shown or hidden anew", () => {
    const store = present();
    showPointer(store, true);
    expect(store.getState()).toMatchObject({ showsPointer: true, pointer: null });
    pointAt(store, { x: 0.25, y: 0.5 });
    expect(store.getState().pointer).toEqual({ x: 0.25, y: 0.5 });
    pointAt(store, null);
    expect(store.getState().pointer).toBeNull();
    pointAt(store, { x: 1, y: 1 });
    showPointer(store, false);
    expect(store.getState()).toMatchObject({ showsPointer: false, pointer: null });
  });
});

describe("stepping out", () => {
  it("takes one thing off at a time: digits, what lies over the slide, the blank, the pointer", () => {
    const store = type(present(5, 2), "4");
    lay(store, "keys");
    blank(store, true);
    showPointer(store, true);
    const left = () => {
      const { typed, overlay, isBlank, showsPointer } = store.getState();
      return [typed !== "", overlay !== null, isBlank, showsPointer];
    };
    for (const after of [
      [false, true, true, true],
      [false, false, true, true],
      [false, false, false, true],
      [false, false, false, false],
    ]) {
      expect(stepOut(store)).toBe(true);
      expect(left()).toEqual(after);
    }
    expect(stepOut(store)).toBe(false);
    expect(store.getState()).toMatchObject({ at: 2, calls: 0 });
  });
});
