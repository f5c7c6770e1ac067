/** What the command line says about one dataset. */
import type { Reading } from "../../formats/format.ts";
import type { CountryCells } from "../../model/country-cells.ts";
import { readDatasetHead } from "../../model/read-dataset.ts";
import type { Problem } from "../../model/result.ts";
import type { EventRecord } from "../../model/schema/event.ts";
import { warningsOf } from "../../model/warnings.ts";
import { validatePacked } from "./validate-packed.ts";
import { countsOf, inFile, type Verdict } from "./verdict.ts";

/**
 * @param name the file's, as it was given
 * @param reading of the file's contents
 * @param cells roughly where each country is
 * @param onPacked told of each event in a file beside it
 * @throws where the file of its events cannot be read
 */
export async function validateDataset(
  name: string,
  { parsed, result }: Reading,
  cells: CountryCells,
  onPacked?: (record: EventRecord) => void,
): Promise<Verdict> {
  const head = readDatasetHead(parsed);
  if (head) {
    // That its events are elsewhere is no fault here; what its JSON loses is.
    const lost = result.ok ? [] : result.error.filter(({ path }) => path !== "/events");
    if (!head.ok) return faulty(name, head.error);
    return lost.length > 0 ? faulty(name, lost) : validatePacked(name, head.value, onPacked);
  }
  if (!result.ok) return faulty(name, result.error);
  const warnings = inFile(name, warningsOf(result.value, cells));
  return { ...faulty(name, []), sound: true, counts: countsOf(result.value), warnings };
}

function faulty(file: string, problems: readonly Problem[]): Verdict {
  const errors = inFile(file, problems);
  return { file, sound: false, counts: null, events: null, errors, warnings: [] };
}
