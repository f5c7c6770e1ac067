/** The walk as tests: one for each ground, which share the gestures. */
import { expect, test } from "@playwright/test";
import { SEED } from "../support/seed.ts";
import { GROUNDS, type Ground, walk } from "./walk.ts";

const NAMES = Object.keys(GROUNDS) as Ground[];

/** @param usual how many gestures, where `ATLAS_STEPS` does not say */
export function testEachGround(usual: number): void {
  const all = Number(process.env.ATLAS_STEPS ?? usual);
  if (!(all > 0)) throw new Error("ATLAS_STEPS is to be a number above 0");
  const steps = Math.ceil(all / NAMES.length);
  for (const ground of NAMES)
    test(`after every gesture all that is shown agrees: ${ground}`, async ({
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
      const walked = await walk({ browser, options, ground, seed: SEED, steps });
      const told = `${walked.steps} gestures, ${walked.faults.length} faults, seed ${SEED}`;
      console.info(`${ground}: ${told}`);
      expect(walked.faults.join("\n\n"), told).toBe("");
    });
}
