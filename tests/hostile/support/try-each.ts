/** Every input, one after another; what fails is told with what makes it again, and does not keep the rest from being tried. */
import { expect, test } from "@playwright/test";
import type { Made } from "../make/draw.ts";
import { faultsOf } from "./faults.ts";
import { COUNTS, SEED } from "./seed.ts";

type What = keyof typeof COUNTS;

/** Of each thousand: `ATLAS_SHARE=100` tries a tenth; `ATLAS_INDEX=7` that one alone. */
const SHARE = Number(process.env.ATLAS_SHARE ?? 1000) / 1000;
const ONLY = process.env.ATLAS_INDEX;

export async function tryEach<Value>(
  what: What,
  make: (seed: number, index: number) => Made<Value>,
  attempt: (value: Value, made: Made<Value>) => Promise<void>,
): Promise<void> {
  const count = Math.ceil(COUNTS[what] * SHARE);
  const indexes = ONLY ? [Number(ONLY)] : Array.from({ length: count }, (_, index) => index);
  const made = indexes.map((index) => make(SEED, index));
  const faults = await faultsOf(sayingHowFar(what, made), attempt);
  const told = `${indexes.length} ${what} tried, ${indexes.length - faults.length} survived, seed ${SEED}`;
  console.info(`${test.info().title}: ${told}`);
  test.info().annotations.push({ type: "figures", description: told });
  expect(faults, told).toEqual([]);
}

/** Many take long: a run that is cut short has said what it had tried. */
function* sayingHowFar<Value>(what: What, made: readonly Value[]): Generator<Value> {
  for (const [tried, one] of made.entries()) {
    if (tried > 0 && tried % 50 === 0) console.info(`${tried} of ${made.length} ${what} tried`);
    yield one;
  }
}
