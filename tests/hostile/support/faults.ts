/** What goes wrong with an input is told with what makes it again. */
import type { Made } from "../make/draw.ts";
import { SEED } from "./seed.ts";

/** Tries each, and goes on: one that fails is no reason not to try the rest. */
export async function faultsOf<Value>(
  made: Iterable<Made<Value>>,
  attempt: (value: Value, made: Made<Value>) => unknown,
): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const one of made)
    try {
      await attempt(one.value, one);
    } catch (fault) {
      const said = sayFault(one, fault);
      // Hundreds are to come: what is wrong with this one can be looked into meanwhile.
      console.info(said);
      faults.push(said);
    }
  return faults;
}

function sayFault({ kind, index }: Made<unknown>, fault: unknown): string {
  const said = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
  return `seed ${SEED}, index ${index} (${kind}): ${said.slice(0, 600)}`;
}
