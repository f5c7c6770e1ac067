/** A briefing in a file of its own: JSON, with the dataset that it was made for named in it. */
import { readBriefing } from "../model/read-briefing.ts";
import { failure, type Result } from "../model/result.ts";
import { BRIEFING_FORMAT, type BriefingFile, type Step } from "../model/schema/briefing.ts";
import { parseJson } from "./parse-json.ts";
import { decodeUtf8 } from "./utf8.ts";

/** @param bytes the file's, in UTF-8 */
export function readBriefingBytes(bytes: Uint8Array): Result<BriefingFile> {
  const text = decodeUtf8(bytes);
  return text.ok ? readBriefingText(text.value) : text;
}

/** @param text the file's text, a byte order mark allowed */
export function readBriefingText(text: string): Result<BriefingFile> {
  const json = parseJson(text);
  if (!json.ok) return json;
  const { value, losses } = json.value;
  const reading = readBriefing(value);
  return losses.length === 0 ? reading : failure([...losses, ...(reading.ok ? [] : reading.error)]);
}

/** @returns text that `readBriefingText` reads to the same steps */
export function writeBriefingText(
  dataset: BriefingFile["dataset"],
  steps: readonly Step[],
): string {
  const file: BriefingFile = { format: BRIEFING_FORMAT, dataset, steps };
  return `${JSON.stringify(file, null, 2)}\n`;
}
