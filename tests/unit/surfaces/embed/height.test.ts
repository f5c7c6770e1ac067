/** The height is told when it has changed, in each system's words, and never round in circles. */
import { beforeEach, describe, expect, it } from "vitest";
import {
  type HeightSettings,
  heightSettings,
  tellHeight,
} from "../../../../src/surfaces/embed/height.ts";
import { FrameWindow } from "./frame-window.ts";

const AUTO: HeightSettings = { mode: "auto", pym: null };

let frame: FrameWindow;
let height: number;
let heights: number[];

function start(settings = AUTO): () => void {
  const element = { getBoundingClientRect: () => ({ height }) } as unknown as Element;
  return tellHeight({
    ...settings,
    window: frame.self,
    element,
    onHeight: (told) => heights.push(told),
  });
}

function grow(to: number): void {
  height = to;
  frame.resized();
}

beforeEach(() => {
  frame = new FrameWindow();
  height = 400;
  heights = [];
});

describe("the address says", () => {
  it.each([
    ["", { mode: "auto", pym: null }],
    ["height=auto&childId=map-1", { mode: "auto", pym: "map-1" }],
    ["pym=a_b&childId=c", { mode: "auto", pym: "a_b" }],
    ["height=fixed", { mode: "fixed", pym: null }],
    ["pym=axPYMx x", { mode: "auto", pym: null }],
    [`pym=${"a".repeat(101)}`, { mode: "auto", pym: null }],
  ])("%j", (query, settings) => {
    expect(heightSettings(new URLSearchParams(query))).toEqual(settings);
  });
});

describe("the height", () => {
  it("is told at once, then when it has changed by more than a pixel", () => {
    start();
    expect(heights).toEqual([400]);
    for (const next of [400, 400.4, 401, 420.2, 421, 400]) grow(next);
    expect(heights).toEqual([400, 421, 400]);
  });

  it("is told in the words of AMP and Datawrapper, and of pym where it has named the frame", () => {
    start({ mode: "auto", pym: "map" });
    expect(frame.take()).toEqual([
      { data: "pymxPYMxmapxPYMxheightxPYMx400", target: "*" },
      { data: { sentinel: "amp", type: "embed-size", height: 400 }, target: "*" },
      { data: { "datawrapper-height": { map: 400 } }, target: "*" },
    ]);
    start();
    expect(frame.take().map(({ data }) => data)).toEqual([
      { sentinel: "amp", type: "embed-size", height: 400 },
      { "datawrapper-height": { "dispatch-atlas": 400 } },
    ]);
  });

  it("of a transition is told a few times", () => {
    start();
    for (let step = 1; step <= 30; step++) {
      height = 400 + step * 10;
      frame.resized(16);
    }
    grow(700);
    expect(heights.length).toBeLessThan(8);
    expect(heights.at(-1)).toBe(700);
  });

  it("is not told where the host decides, nor where there is no host, nor once stopped", () => {
    start({ mode: "fixed", pym: "map" });
    expect(frame.posted).toEqual([]);
    const stop = start();
    stop();
    grow(900);
    expect(heights).toEqual([400]);
  });
});

describe("a loop", () => {
  it("ends where the content grows with its frame", () => {
    start();
    for (let round = 0; round < 200; round++) {
      height = (heights.at(-1) ?? 0) + 16;
      frame.resized(120);
      if (heights.at(-1) !== height) break;
    }
    expect(heights.length).toBeLessThan(20);
  });

  it("ends at the tallest where a scroll bar comes and goes, and lets go when it is quiet", () => {
    start();
    for (let round = 0; round < 100; round++) {
      height = round % 2 ? 400 : 480;
      frame.innerWidth = round % 2 ? 640 : 625;
      frame.resized(50);
    }
    expect(heights.length).toBeLessThan(40);
    expect(heights.at(-1)).toBe(480);
    const told = heights.length;
    frame.now += 3000;
    grow(900);
    expect(heights.slice(told)).toEqual([900]);
  });
});
