/** What the command line says about one file. */
import { readDatasetText } from "../formats/read-dataset-text.ts";
import type { Problem } from "../model/result.ts";
import type { Dataset } from "../model/schema/dataset.ts";
import { warningsOf } from "../model/warnings.ts";

export interface Verdict {
  /** For people to read, without line ends; one for each problem, or one that says what the dataset holds. */
  readonly lines: readonly string[];
  /** Of a sound one, a line for each thing that is allowed and probably not meant. */
  readonly warnings: readonly string[];
  readonly isSound: boolean;
}

/**
 * @param name the file's, as it was given
 * @param text the file's contents
 */
export function validateText(name: string, text: string): Verdict {
  const { result } = readDatasetText(text);
  const say = ({ path, found, expected }: Problem) =>
    `${name}: ${oneLine(path) || "(the whole file)"}: found ${oneLine(found)}; expected ${oneLine(expected)}`;
  if (!result.ok) return { lines: result.error.map(say), warnings: [], isSound: false };
  return {
    lines: [`${name}: sound, ${sizeOf(result.value)}`],
    warnings: warningsOf(result.value).map(say),
    isSound: true,
  };
}

function sizeOf({ events, actors, factions, relations, places, sources }: Dataset): string {
  const counts = { events, actors, factions, relations, places, sources };
  return Object.entries(counts)
    .map(
      ([collection, { length }]) =>
        `${length} ${length === 1 ? collection.slice(0, -1) : collection}`,
    )
    .join(", ");
}

/** A key or an id of the file may hold line ends or a terminal's control characters. */
function oneLine(text: string): string {
  return text.replaceAll(/\p{Cc}/gu, "\ufffd");
}
