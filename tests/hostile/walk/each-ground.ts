/** The walk as tests: the grounds share the gestures, and a long walk is gone in parts, side by side. */
import { expect, test } from "@playwright/test";
import { SEED } from "../support/seed.ts";
import { GROUNDS, type Ground, ROUND, walk } from "./walk.ts";

const NAMES = Object.keys(GROUNDS) as Ground[];

/** So many gestures in a part: its first seed alone walks it again. */
const PART = 5 * ROUND;

/** @param usual how many gestures, where `ATLAS_STEPS` does not say */
export function testEachGround(usual: number): void {
  const all = Number(process.env.ATLAS_STEPS ?? usual);
  if (!(all > 0)) throw new Error("ATLAS_STEPS is to be a number above 0");
  const each = Math.ceil(all / NAMES.length);
  for (let from = 0; from < each; from += PART)
    for (const ground of NAMES)
      testGround(ground, SEED + from / ROUND, Math.min(PART, each - from));
}

function testGround(ground: Ground, seed: number, steps: number): void {
  test(`after every gesture all that is shown agrees: ${ground}, seed ${seed}`, async ({
    browser,
    contextOptions,
    baseURL,
    viewport,
  }) => {
    const options = {
      ...contextOptions,
      baseURL: baseURL ?? "",
      viewport,
      locale: "en-GB",
      timezoneId: "America/New_York",
      reducedMotion: "reduce",
      serviceWorkers: "block",
    } as const;
    const walked = await walk({ browser, options, ground, seed, steps });
    const told = `${walked.steps} gestures, ${walked.faults.length} faults, seed ${seed}`;
    console.info(`${ground}: ${told}`);
    expect(walked.faults.join("\n\n"), told).toBe("");
  });
}
