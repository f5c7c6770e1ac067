import { describe, expect, it } from "vitest";
import { readKey } from "../../../../src/views/timeline/gestures.ts";

const press = (
  key: string,
  held: Partial<Record<"shiftKey" | "ctrlKey" | "altKey", boolean>> = {},
) => readKey({ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...held });

describe("the region's keys", () => {
  it("are plus, minus, nought and the arrows with Shift", () => {
    expect(["+", "-", "0"].map((key) => press(key))).toEqual(["zoomIn", "zoomOut", "fit"]);
    expect(press("ArrowLeft", { shiftKey: true })).toBe("earlier");
    expect(press("ArrowRight", { shiftKey: true })).toBe("later");
  });

  it("leave the plain arrows to the page and the browser's own zoom to the browser", () => {
    expect(press("ArrowLeft")).toBeNull();
    expect(press("+", { ctrlKey: true })).toBeNull();
    expect(press("0", { ctrlKey: true })).toBeNull();
  });
});
