/** At the strip's ends a label stands to one side, and none lies over it. */
import { expect, test } from "vitest";
import { toInstant } from "../../../../src/model/interval.ts";
import { axisLabels } from "../../../../src/views/strip/axis-labels.ts";

/** Ticks at these pixels. */
const ticksAt = (...ticks: readonly (readonly [number, string])[]) =>
  ticks.map(([at, label]) => ({ at: toInstant(at), label }));
const shown = (...ticks: readonly (readonly [number, string])[]) =>
  axisLabels(ticksAt(...ticks), Number, 10, 750).map(({ label, anchor }) => `${label} ${anchor}`);

test("one beside a long one at the end is left out, and the long one stays", () => {
  expect(shown([657, "Jul"], [700, "Oct"], [743, "Jan 2020"])).toEqual([
    "Jul middle",
    "Jan 2020 end",
  ]);
});

test("one beside a long one at the beginning is left out as well", () => {
  expect(shown([12, "Jan 2016"], [55, "Apr"], [98, "Jul"])).toEqual([
    "Jan 2016 start",
    "Jul middle",
  ]);
});

test("short ones, and those in the middle, all have room", () => {
  const all = [
    [14, "Apr"],
    [57, "Jul"],
    [100, "Oct"],
    [143, "Jan 2017"],
    [700, "Jul"],
    [743, "Oct"],
  ] as const;
  expect(shown(...all)).toHaveLength(all.length);
});
