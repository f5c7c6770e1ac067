/** Files for tests: texts in an encoding, looked at and read as anybody's are. */

import type {
  FileLook,
  LookChoices,
  ReadSettings,
  Watch,
} from "../../../../src/formats/any/file-look.ts";
import type { FileRead } from "../../../../src/formats/any/file-read.ts";
import { lookAtFile } from "../../../../src/formats/any/look-at-file.ts";
import { readFile } from "../../../../src/formats/any/read-file.ts";
import { type ByteSource, sourceOfBytes } from "../../../../src/formats/parquet/byte-source.ts";
import type { Problem, Result } from "../../../../src/model/result.ts";

export type Content = string | Uint8Array | readonly string[];

/** @param content a text, its lines, or bytes */
export function fileOf(content: Content): ByteSource {
  const text = Array.isArray(content) ? content.join("\n") : content;
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : (text as Uint8Array);
  return sourceOfBytes(bytes.slice().buffer);
}

export async function look(content: Content, choices: LookChoices = {}): Promise<FileLook> {
  return must(await lookAtFile(fileOf(content), choices));
}

export async function read(
  content: Content,
  settings: Partial<ReadSettings> = {},
  watch: Watch = {},
): Promise<FileRead> {
  return must(await readFile(fileOf(content), { name: "t", ...settings }, watch));
}

/** What is said of one that cannot be read as a whole. */
export async function refusal(
  content: Content,
  settings: Partial<ReadSettings> = {},
): Promise<readonly Problem[]> {
  const result = await readFile(fileOf(content), { name: "t", ...settings });
  if (result.ok) throw new Error("it was read");
  return result.error;
}

function must<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** A text in an encoding of one byte a letter, by the letters that it has. */
export function inBytes(text: string, encoding: string): Uint8Array {
  const letters = new TextDecoder(encoding).decode(
    Uint8Array.from({ length: 256 }, (_, at) => at),
    {
      stream: true,
    },
  );
  return Uint8Array.from([...text], (letter) => letters.indexOf(letter));
}
