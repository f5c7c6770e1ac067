/** Code that comes on demand, and may not come: whoever asks for it by this is told so where it was asked for, and can ask again. */
import { expectArrival, unlessLeft } from "./arrivals.ts";

export interface Lacking {
  readonly fault: unknown;
  readonly task: () => Promise<unknown>;
}

/** What failed before the page had come so far as to say it. */
const unheard: Lacking[] = [];
let hear = (lacking: Lacking): void => {
  unheard.push(lacking);
};

/** @param task loads code and does something with it; done anew where somebody tries again */
export function onDemand(task: () => Promise<unknown>): void {
  expectArrival(
    task().catch(async (fault: unknown) => {
      await unlessLeft();
      hear({ fault, task });
    }),
  );
}

/** @param by says it from now on, and what has failed already */
export function hearLacking(by: (lacking: Lacking) => void): void {
  hear = by;
  for (const one of unheard.splice(0)) by(one);
}
