/** As much of a page as keys need: where one was pressed, and whether a dialog is open. */
import { vi } from "vitest";

class FakeElement {
  readonly #is: string;
  /** @param is the selector that it answers to */
  constructor(is: string) {
    this.#is = is;
  }
  closest(selector: string): FakeElement | null {
    return this.matches(selector) ? this : null;
  }
  matches(selector: string): boolean {
    return selector.split(", ").includes(this.#is);
  }
}

interface Press {
  readonly key: string;
  readonly code?: string;
  readonly on?: string;
}

type Modifiers = Partial<
  Record<"shiftKey" | "ctrlKey" | "altKey" | "metaKey" | "repeat" | "isComposing", boolean>
>;

export interface FakePage {
  /** @param on the selector of what has the focus. @returns whether the page was left to do as it does */
  readonly press: (press: Press, modifiers?: Modifiers) => boolean;
  readonly point: () => void;
  /** @param overlay what of the briefing's own it is; undefined for another's */
  readonly openDialog: (overlay?: string) => void;
  readonly closeDialog: () => void;
}

/** Puts itself in the place of the globals; undo it by `vi.unstubAllGlobals()`. */
export function openFakePage(): FakePage {
  let dialog: { readonly dataset: { readonly overlay?: string } } | null = null;
  const hears = new EventTarget();
  vi.stubGlobal("Element", FakeElement);
  vi.stubGlobal("document", {
    body: new FakeElement("body"),
    addEventListener: hears.addEventListener.bind(hears),
    querySelector: () => dialog,
  });
  return {
    press: ({ key, code = key, on = "body" }, modifiers = {}) => {
      const event = new Event("keydown", { cancelable: true });
      Object.defineProperty(event, "target", { value: new FakeElement(on) });
      return hears.dispatchEvent(Object.assign(event, { key, code, ...modifiers }));
    },
    point: () => hears.dispatchEvent(new Event("pointerdown")),
    openDialog: (overlay) => {
      dialog = { dataset: overlay === undefined ? {} : { overlay } };
    },
    closeDialog: () => {
      dialog = null;
    },
  };
}
