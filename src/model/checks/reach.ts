/** Dates that no timeline can draw: they are kept, and said in words. */
import { isPastAxis } from "../axis-limits.ts";
import { type Edtf, parseEdtf } from "../edtf.ts";
import type { Problem } from "../result.ts";
import { type Check, invalid } from "./check.ts";
import { eachObject } from "./walk.ts";

/** What a timeline does without, by the key of what names the time. */
const INSTEAD = {
  edtf: "this one stays in words, and at the timeline's edge where the dataset has nearer ones",
  window: "the timeline opens as if no window were given",
} as const;

const KEYS = ["edtf", "window"] as const;

/** Warns of dates and windows that reach past what can be drawn, whatever record they are of. */
export const checkReach: Check = (dataset) => {
  const problems: Problem[] = [];
  eachObject(dataset, (record, found) => {
    for (const key of KEYS) {
      const text = record[key];
      // Years of four digits are near enough, and most dates need not be read again.
      const reading = typeof text === "string" && text.includes("Y") ? parseEdtf(text) : null;
      if (reading?.ok && isTooFar(reading.value))
        problems.push(invalid([...found.path(), key], text, expectedOf(key)));
    }
  });
  return problems;
};

function isTooFar({ earliest, latest }: Edtf): boolean {
  return [earliest, latest].some((end) => end !== null && isPastAxis(end.ms));
}

function expectedOf(key: (typeof KEYS)[number]): string {
  return `a date that a timeline can draw, from the year -197000 to 201000 or so; ${INSTEAD[key]}`;
}
