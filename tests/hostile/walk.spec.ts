/** The whole random walk: ten thousand gestures, or `ATLAS_STEPS`, shared by the grounds. */
import { expect, test } from "@playwright/test";
import { SEED } from "./support/seed.ts";
import { GROUNDS, type Ground, walk } from "./walk/walk.ts";

const STEPS = Number(process.env.ATLAS_STEPS ?? 10_000);
const NAMES = Object.keys(GROUNDS) as Ground[];

for (const ground of NAMES)
  test(`after every gesture all that is shown agrees: ${ground}`, async ({
    browser,
    contextOptions,
    baseURL,
    viewport,
  }) => {
    const steps = Math.ceil(STEPS / NAMES.length);
    const options = {
      ...contextOptions,
      baseURL: baseURL ?? "",
      viewport,
      reducedMotion: "reduce" as const,
      serviceWorkers: "block" as const,
    };
    const walked = await walk({ browser, options, ground, seed: SEED, steps });
    console.info(
      `${ground}: ${walked.steps} gestures, ${walked.faults.length} faults, seed ${SEED}`,
    );
    expect(walked.faults.join("\n\n")).toBe("");
  });
