/** What a key stands for on keyboards of all kinds. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { signOf } from "../../../src/ui/key-sign.ts";

const sign = (key: string, code: string, shiftKey = false) => signOf({ key, code, shiftKey });

describe("the sign of a key", () => {
  it("is what it writes on a Latin keyboard, wherever it lies there", () => {
    expect(sign("b", "KeyB")).toBe("b");
    expect(sign("B", "KeyB", true)).toBe("b");
    // Dvorak, whose B lies where an English N does.
    expect(sign("b", "KeyN")).toBe("b");
    expect(sign("l", "")).toBe("l");
  });

  it("is what lies there on an English keyboard where it writes another script", () => {
    for (const [key, code, expected] of [
      ["и", "KeyB", "b"],
      ["ю", "Period", "."],
      ["щ", "KeyO", "o"],
      ["لا", "KeyB", "b"],
      ["ا", "KeyH", "h"],
      ["م", "KeyL", "l"],
      ["٣", "Digit3", "3"],
      ["٣", "Numpad3", "3"],
    ] as const)
      expect(sign(key, code), key).toBe(expected);
    expect(sign("؟", "Slash", true)).toBe("?");
  });

  it("is a digit whether the keyboard writes it with Shift or without", () => {
    expect(sign("3", "Digit3")).toBe("3");
    // AZERTY, both ways.
    expect(sign('"', "Digit3")).toBe("3");
    expect(sign("3", "Digit3", true)).toBe("3");
    expect(sign("#", "Digit3", true)).toBe("#");
  });

  it("is the question mark and the full stop wherever a keyboard has them", () => {
    expect(sign("?", "Slash", true)).toBe("?");
    expect(sign("?", "Minus", true)).toBe("?");
    // A Russian one.
    expect(sign("?", "Digit7", true)).toBe("?");
    expect(sign(".", "Slash")).toBe(".");
    expect(sign(".", "NumpadDecimal")).toBe(".");
    expect(sign(">", "Period", true)).toBe(">");
  });

  it("is the name of a key that writes nothing, also on a number pad without Num Lock", () => {
    for (const [key, code] of [
      ["PageDown", "PageDown"],
      ["PageDown", "Numpad3"],
      ["End", "Numpad1"],
      ["Home", "Numpad7"],
      ["ArrowUp", "Numpad8"],
      ["Enter", "NumpadEnter"],
      ["Escape", ""],
    ] as const)
      expect(sign(key, code)).toBe(key);
  });

  it("is found for any key and place", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.boolean(), (key, code, shiftKey) => {
        expect(sign(key, code, shiftKey)).toBeTypeOf("string");
      }),
    );
  });
});
