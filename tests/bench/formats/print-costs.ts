/** The tables that the measuring of the formats prints. */
import { table } from "../scale/print-tables.ts";
import type { Costs } from "./costs.ts";

/** A reader with validation, to the bare parser on the same file. */
const MOST_TIMES = 2;
/** Milliseconds of the processor for 100,000 events. */
const MOST_VALIDATION = 1000;

const verdict = (isMet: boolean) => (isMet ? "hit" : "MISS");
const times = (ratio: number) => ratio.toFixed(2);
const whole = (count: number) => Math.round(count).toLocaleString("en");
/** A thousand milliseconds to a second. */
const rate = (rows: number, ms: number) => whole((1000 * rows) / ms);

export function printCosts(all: readonly Costs[]): void {
  if (all.length === 0) return;
  const rows = all.map(({ name, rows, bare, read, validate, peakBare, peak }) => {
    const parse = bare ?? Number.NaN;
    const ratio = (read + validate) / parse;
    return [
      name,
      whole(rows),
      rate(rows, parse),
      rate(rows, read),
      rate(rows, read + validate),
      times(read / parse),
      times(ratio),
      `<= ${MOST_TIMES}`,
      verdict(ratio <= MOST_TIMES),
      `${peakBare}`,
      `${peak}`,
    ];
  });
  const head = [
    ...["", "rows", "parsed/s", "read/s", "read and validated/s", "read to parsed"],
    ...["with validation", "bar", "", "peak parsing, MB", "peak, MB"],
  ];
  console.log(
    `Readers beside the bare parser, rows to a second of the processor\n${table([head, ...rows])}\n`,
  );
}

export function printValidation(all: readonly Costs[]): void {
  for (const { name, validate, peakBare, peak } of all)
    console.log(
      `${name} validated\n${table([
        ["", "found", "bar", ""],
        [
          "ms of the processor",
          whole(validate),
          `<= ${MOST_VALIDATION}`,
          verdict(validate <= MOST_VALIDATION),
        ],
        ["peak before and after, MB", `${peakBare}, ${peak}`, "", ""],
      ])}\n`,
    );
}
