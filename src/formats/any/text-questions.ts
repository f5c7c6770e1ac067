/** What is asked of a text before its rows are: the encoding that was guessed, the delimiter where another would do as well. */
import { ENCODINGS, type Encoding, type EncodingReading, proofOf } from "../documents/encodings.ts";
import type { Question } from "../imports/import.ts";
import type { DelimiterReading } from "../table/delimiter.ts";

/** @param bytes the beginning of the text, or all of it @returns null where nothing was guessed */
export function encodingQuestion(
  bytes: Uint8Array,
  { encoding, ground }: EncodingReading,
): Question | null {
  if (ground !== "guessed") return null;
  const proof = (one: Encoding) => proofOf(bytes, one).join(" / ");
  const byProof = new Map<string, Encoding>([[proof(encoding), encoding]]);
  for (const one of ENCODINGS)
    if (!one.startsWith("utf") && !byProof.has(proof(one))) byProof.set(proof(one), one);
  return {
    id: "encoding",
    choices: [...byProof].map(([example, id]) => ({ id, example })),
    taken: encoding,
    because: "the bytes are no UTF-8; its letters look most like words in this encoding",
  };
}

/** @returns null where the rows come out even with one alone */
export function delimiterQuestion(reading: DelimiterReading | null): Question | null {
  if (!reading || reading.isSure || reading.candidates.length < 2) return null;
  return {
    id: "delimiter",
    choices: reading.candidates.map(({ delimiter, columns }) => ({
      id: delimiter,
      example: `${columns} columns`,
    })),
    taken: reading.delimiter,
    because: "rows come out nearly as even with another one",
  };
}
