/** The ids of a file: each once, and found by what it is. */
import type { EventId } from "../../model/schema/common.ts";
import type { Batch, Gatherer } from "./batch.ts";
import { type ByteTexts, gatherTexts, indexTexts } from "./byte-texts.ts";

export interface Ids extends Gatherer {
  gathered(): ByteTexts;
  /** The row in the file; -1 where there is none. */
  find(id: EventId): number;
}

/** As the format has it for ids of any script. */
const ID = /^[\p{L}\p{N}][\p{L}\p{N}._:-]{0,127}$/u;
const EXPECTED = "an id: letters, digits, dot, colon, dash or underscore, at most 128 of them";

/** What an id of ASCII may hold, by byte: 1 for letters and digits, 2 for the signs that may follow them. */
const SIGNS = new Uint8Array(256);
for (let byte = 0; byte < 128; byte++) {
  const sign = String.fromCharCode(byte);
  SIGNS[byte] = /[A-Za-z0-9]/.test(sign) ? 1 : /[._:-]/.test(sign) ? 2 : 0;
}

const NOTHING = new Uint8Array();

export function gatherIds(size: number): Ids {
  const texts = gatherTexts(size);
  const index = indexTexts(size, texts.at);
  return {
    gathered: texts.gathered,
    find: index.find,
    take(batch) {
      const column = batch.values.get("id");
      for (let at = 0; at < batch.rows; at++) {
        const text = (column?.values[column.codes[at] ?? -1] as Uint8Array | undefined) ?? NOTHING;
        texts.add(text);
        if (isId(text)) checkOwn(batch, at, index.add(text, batch.first + at), text);
        else batch.fault(at, "id", text.length === 0 ? null : decode(text), EXPECTED);
      }
    },
  };
}

function checkOwn(batch: Batch, at: number, known: number, text: Uint8Array): void {
  if (known < 0) return;
  const expected = `an id of its own; row ${known + 1} has this one`;
  batch.fault(at, "id", decode(text), expected, "duplicate");
}

function isId(text: Uint8Array): boolean {
  if (text.length === 0 || text.length > 128 * 4) return false;
  let isPlain = SIGNS[text[0] ?? 0] === 1 && text.length <= 128;
  for (let index = 1; isPlain && index < text.length; index++)
    isPlain = SIGNS[text[index] ?? 0] !== 0;
  return isPlain || ID.test(decode(text));
}

const decoder = new TextDecoder();

function decode(text: Uint8Array): string {
  return decoder.decode(text);
}
