/** What each key does to a briefing, and which keys are left to others. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Slide } from "../../../../src/model/slides.ts";
import {
  blank,
  createPresentation,
  goTo,
  lay,
  type Presentation,
  type PresentationStore,
  showPointer,
} from "../../../../src/state/presentation/presentation.ts";
import { listenToBriefKeys } from "../../../../src/surfaces/brief/brief-keys.ts";
import { type FakePage, openFakePage } from "./fake-page.ts";

const SLIDES = Array.from({ length: 9 }, (): Slide => ({ type: "title" }));
const AT = 4;

let page: FakePage;
let store: PresentationStore;
let stop: () => void;
const asked: string[] = [];

beforeEach(() => {
  page = openFakePage();
  store = createPresentation(SLIDES, AT);
  asked.length = 0;
  stop = listenToBriefKeys(store, {
    onFullScreen: () => asked.push("full screen"),
    onPresenter: () => asked.push("presenter"),
  });
});

afterEach(() => {
  stop();
  vi.unstubAllGlobals();
});

const KEYS: readonly (readonly [key: string, code: string, then: Partial<Presentation>])[] = [
  ["ArrowRight", "ArrowRight", { at: AT + 1 }],
  ["PageDown", "PageDown", { at: AT + 1 }],
  [" ", "Space", { at: AT + 1 }],
  ["ArrowLeft", "ArrowLeft", { at: AT - 1 }],
  ["PageUp", "PageUp", { at: AT - 1 }],
  ["Home", "Home", { at: 0 }],
  ["End", "End", { at: 8 }],
  ["End", "Numpad1", { at: 8, typed: "" }],
  ["b", "KeyB", { isBlank: true }],
  ["B", "KeyB", { isBlank: true }],
  ["и", "KeyB", { isBlank: true }],
  ["لا", "KeyB", { isBlank: true }],
  ["b", "", { isBlank: true }],
  [".", "Period", { isBlank: true }],
  ["ю", "Period", { isBlank: true }],
  ["o", "KeyO", { overlay: "overview" }],
  ["щ", "KeyO", { overlay: "overview" }],
  ["خ", "KeyO", { overlay: "overview" }],
  ["l", "KeyL", { showsPointer: true }],
  ["?", "Slash", { overlay: "keys" }],
  ["7", "Digit7", { at: AT, typed: "7" }],
  ["7", "Numpad7", { at: AT, typed: "7" }],
  ["٧", "Digit7", { at: AT, typed: "7" }],
];

describe("a key", () => {
  for (const [key, code, then] of KEYS)
    it(`“${key}” at “${code}” is taken and leads to ${JSON.stringify(then)}`, () => {
      expect(page.press({ key, code })).toBe(false);
      expect(store.getState()).toMatchObject(then);
    });

  it("asks for the full screen and for the presenter's window", () => {
    for (const [key, code] of [
      ["f", "KeyF"],
      ["т", "KeyN"],
      ["N", "KeyN"],
    ] as const)
      page.press({ key, code });
    expect(asked).toEqual(["full screen", "presenter", "presenter"]);
  });

  it("pressed again takes the blank, the overview, the list and the pointer off", () => {
    for (const key of ["b", ".", "o", "l", "?"]) {
      const before = store.getState();
      page.press({ key, code: "" });
      expect(store.getState(), key).not.toEqual(before);
      page.press({ key, code: "" });
      expect(store.getState(), key).toEqual(before);
    }
  });

  it("leads to the typed number by Enter, which without one is left alone", () => {
    expect(page.press({ key: "Enter" })).toBe(true);
    page.press({ key: "8", code: "Digit8" });
    expect(page.press({ key: "Enter", code: "NumpadEnter" })).toBe(false);
    expect(store.getState()).toMatchObject({ at: 7, typed: "" });
  });

  it("Escape takes one thing off at a time, and is the browser's where there is nothing", () => {
    expect(page.press({ key: "Escape" })).toBe(true);
    blank(store, true);
    showPointer(store, true);
    expect(page.press({ key: "Escape" })).toBe(false);
    expect(store.getState()).toMatchObject({ isBlank: false, showsPointer: true });
    expect(page.press({ key: "Escape" })).toBe(false);
    expect(page.press({ key: "Escape" })).toBe(true);
  });

  it("held down runs through the steps, and does not make the wall flicker", () => {
    for (let turn = 0; turn < 3; turn++) {
      page.press({ key: "ArrowLeft" }, { repeat: turn > 0 });
      expect(page.press({ key: "b", code: "KeyB" }, { repeat: turn > 0 })).toBe(false);
    }
    expect(store.getState()).toMatchObject({ at: AT - 3, isBlank: false });
    page.press({ key: "b", code: "KeyB" });
    for (let turn = 0; turn < 3; turn++) page.press({ key: "b", code: "KeyB" }, { repeat: true });
    expect(store.getState().isBlank).toBe(true);
  });

  it("that means nothing, or is the browser's, is left alone", () => {
    const before = store.getState();
    for (const press of [
      { key: "x", code: "KeyX" },
      { key: "Tab" },
      { key: "F5" },
      { key: "ArrowUp", code: "Numpad8" },
      { key: "constructor", code: "toString" },
    ])
      expect(page.press(press), press.key).toBe(true);
    for (const modifier of ["ctrlKey", "altKey", "metaKey", "isComposing"] as const)
      expect(page.press({ key: "ArrowRight" }, { [modifier]: true }), modifier).toBe(true);
    expect(store.getState()).toEqual(before);
  });

  it("is not heard any more after the undo", () => {
    stop();
    expect(page.press({ key: "ArrowRight" })).toBe(true);
    expect(store.getState().at).toBe(AT);
  });
});

describe("a field", () => {
  it("keeps what is typed into it", () => {
    for (const on of ["input", "select", "textarea", "[contenteditable]"])
      for (const key of [" ", "ArrowRight", "7", "b", "Enter", "Home"])
        expect(page.press({ key, code: "", on }), `${key} in ${on}`).toBe(true);
    expect(store.getState()).toMatchObject({ at: AT, typed: "", isBlank: false });
  });

  it("of one line leaves a clicker its page keys", () => {
    expect(page.press({ key: "PageDown", on: "input" })).toBe(false);
    expect(store.getState().at).toBe(AT + 1);
    expect(page.press({ key: "PageUp", on: "textarea" })).toBe(true);
    expect(store.getState().at).toBe(AT + 1);
  });
});

describe("a button that has the focus", () => {
  const PRESSABLE = ["button", "a", "summary", "[role=button]"];

  it("is pressed by Space and Enter where it was reached by Tab", () => {
    page.press({ key: "Tab" });
    for (const on of PRESSABLE)
      for (const key of [" ", "Enter"])
        expect(page.press({ key, on }), `${key} on ${on}`).toBe(true);
    expect(store.getState().at).toBe(AT);
  });

  it("is not pressed by a clicker where a mouse has left the focus", () => {
    page.press({ key: "Tab" });
    page.point();
    expect(page.press({ key: " ", on: "button" })).toBe(false);
    expect(store.getState().at).toBe(AT + 1);
  });

  it("does not keep the other keys, nor Enter after a number", () => {
    page.press({ key: "Tab" });
    page.press({ key: "PageDown", on: "button" });
    expect(store.getState().at).toBe(AT + 1);
    page.press({ key: "2", code: "Digit2", on: "button" });
    page.press({ key: "Enter", on: "button" });
    expect(store.getState().at).toBe(1);
  });
});

describe("a dialog", () => {
  it("of another's has all keys", () => {
    page.openDialog();
    for (const key of ["ArrowRight", "PageDown", "b", "Escape", "3"])
      expect(page.press({ key, code: "" }), key).toBe(true);
    expect(store.getState()).toMatchObject({ at: AT, typed: "" });
    page.closeDialog();
    expect(page.press({ key: "ArrowRight" })).toBe(false);
  });

  it("with the overview is walked by arrows, and closed by its key, Escape and a page key", () => {
    lay(store, "overview");
    page.openDialog("overview");
    for (const key of ["ArrowRight", "ArrowLeft", "Home", "End", " ", "Enter", "Escape"])
      expect(page.press({ key, code: "" }), key).toBe(true);
    expect(store.getState()).toMatchObject({ at: AT, overlay: "overview" });
    page.press({ key: "o", code: "KeyO" });
    expect(store.getState().overlay).toBeNull();
    lay(store, "overview");
    page.press({ key: "PageDown" });
    expect(store.getState()).toMatchObject({ at: AT + 1, overlay: null });
  });

  it("with the list of keys is closed by any step", () => {
    lay(store, "keys");
    page.openDialog("keys");
    page.press({ key: "ArrowRight" });
    expect(store.getState()).toMatchObject({ at: AT + 1, overlay: null });
    goTo(store, AT);
    lay(store, "keys");
    expect(page.press({ key: "Escape" })).toBe(true);
  });
});
