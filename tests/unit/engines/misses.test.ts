import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { takeMisses } from "../../engines/support/misses.ts";
import { type Hand, Part } from "../../engines/support/part.ts";
import type { Press } from "../../engines/support/step.ts";

const said: string[] = [];

beforeEach(() => {
  vi.spyOn(console, "info").mockImplementation((line: string) => said.push(line));
});

afterEach(() => {
  vi.restoreAllMocks();
  said.length = 0;
  takeMisses();
});

/** Of a page where presses, and the pointer's rests, come out so, one after another. */
function handOf(outcomes: Press[]): Hand {
  return {
    ask: (name) => {
      const isAim = name === "aimAt" || name === "spotOf";
      return Promise.resolve(isAim ? { x: 1, y: 2 } : outcomes.shift()) as never;
    },
    pointAt: () => Promise.resolve(),
  };
}

const partOf = (...outcomes: Press[]) => new Part(handOf(outcomes)).part("button", "Undo");

describe("a part that is aimed at anew", () => {
  test("is named with how far it had moved and what was met instead", async () => {
    await partOf({ moved: 12, met: "div.map" }, "met").click();
    expect(said).toEqual([
      "the pointer missed button Undo, which had moved by 12 px: it met div.map",
    ]);
  });

  test("is named where the pointer only rests on it", async () => {
    await partOf({ moved: null, met: "p.null" }, null).hover();
    expect(said).toEqual(["the pointer missed button Undo, which was gone: it met p.null"]);
  });

  test("is summed over a file, the most often missed first, and once", async () => {
    await partOf({ moved: 0, met: "div.map" }, "met").click();
    const outcomes = [{ moved: 3, met: "li.row" }, { moved: 40, met: "li.row" }, "met"] as const;
    await new Part(handOf([...outcomes])).part("row", /^Alert/).click();
    expect(takeMisses()).toBe(
      "Aimed anew: 3\n  2 × row /^Alert/, which had moved by 40 px\n  1 × button Undo, which had not moved",
    );
    expect(takeMisses()).toBe("");
  });

  test("is not what a press at once meets, or what leaves the page", async () => {
    await partOf("met").click();
    await partOf(null).click();
    expect(said).toEqual([]);
    expect(takeMisses()).toBe("");
  });
});
