/** Datasets that mean ill, as files: some are sound and open, the others are to end in a report. */
import { type File, some, spoken } from "./dataset-base.ts";
import { FILES } from "./dataset-files.ts";
import { RECORDS } from "./dataset-records.ts";
import { SHAPES } from "./dataset-shapes.ts";
import { VALUES } from "./dataset-values.ts";
import { type Draw, type Made, type Makers, makeFrom } from "./draw.ts";
import { WORDS } from "./words.ts";

const MAKERS: Makers<File> = {
  ...Object.fromEntries(
    Object.entries(WORDS).map(([kind, say]) => [
      `${kind} in every word`,
      (draw: Draw) => spoken(some(draw), () => say(draw)),
    ]),
  ),
  ...VALUES,
  ...RECORDS,
  ...SHAPES,
  ...FILES,
};

export function makeDataset(seed: number, index: number): Made<File> {
  return makeFrom(MAKERS, seed, index);
}
