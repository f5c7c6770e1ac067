/** From a recording to figures: an input is answered by the first painted frame that shows what came of it. */
import { describe, expect, test } from "vitest";
import { responsesTo, spreadOf } from "../../bench/scale/read-recording.ts";
import type { Frame } from "../../bench/scale/recorder.ts";

const frame = (at: number, status: string, isChanged = true): Frame => ({
  at,
  status,
  isChanged,
  isReady: true,
});

describe("what an input brought about", () => {
  test("is shown by the first frame with another number, and settled by the last that changed", () => {
    const frames = [
      frame(90, "9 of 9"),
      frame(110, "9 of 9"),
      frame(130, "5 of 9"),
      frame(150, "5 of 9"),
      frame(170, "5 of 9", false),
    ];
    expect(
      responsesTo({ inputs: [{ type: "click", at: 100 }], frames }, "click", "status"),
    ).toEqual([{ shown: 30, settled: 50 }]);
  });

  test("is nothing where the number stays", () => {
    const frames = [frame(90, "9 of 9"), frame(110, "9 of 9", false)];
    expect(
      responsesTo({ inputs: [{ type: "click", at: 100 }], frames }, "click", "status"),
    ).toEqual([{ shown: null, settled: null }]);
  });

  test("of another kind is not looked at, and what follows the next input is not the first's", () => {
    const inputs = [
      { type: "click", at: 100 },
      { type: "pointermove", at: 105 },
      { type: "click", at: 200 },
    ];
    const frames = [frame(120, "a"), frame(220, "b"), frame(240, "c")];
    expect(responsesTo({ inputs, frames }, "click", "anything")).toEqual([
      { shown: 20, settled: 20 },
      { shown: 20, settled: 40 },
    ]);
  });
});

describe("a spread", () => {
  test("leaves out what was never shown", () => {
    expect(spreadOf([3, null, 1, 2])).toEqual({ median: 2, p95: 3, runs: 3 });
  });

  test("is none where nothing was shown", () => {
    expect(spreadOf([null])).toBeNull();
  });
});
