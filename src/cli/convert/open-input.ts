/** A file that a command reads from: on a disk, where only parts of it are held at a time, or from standard input. */
import { type ByteSource, sourceOfBytes } from "../../formats/parquet/byte-source.ts";
import { sourceOfFile } from "../data/file-source.ts";
import { readBytes, STANDARD } from "../frame/files.ts";
import { Refusal, reasonOf, UNUSABLE } from "../frame/status.ts";

/**
 * @param use what is done with it; afterwards it is closed
 * @throws Refusal where it cannot be read
 */
export async function withInput<Value>(
  name: string,
  use: (source: ByteSource) => Promise<Value>,
): Promise<Value> {
  if (name === STANDARD) return use(sourceOfBytes((await readBytes(name)).buffer));
  const source = opened(name);
  try {
    return await use(source);
  } finally {
    source.close();
  }
}

function opened(name: string) {
  try {
    return sourceOfFile(name);
  } catch (fault) {
    throw new Refusal(`${name}: cannot be read: ${reasonOf(fault)}`, UNUSABLE);
  }
}
