/** Bytes of a file on a disk, for readers that want parts of it. */
import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import type { ByteSource } from "../../formats/parquet/byte-source.ts";

export interface FileSource extends ByteSource {
  close(): void;
}

/** @throws where it cannot be read */
export function sourceOfFile(name: string): FileSource {
  const file = openSync(name, "r");
  return {
    byteLength: fstatSync(file).size,
    async slice(start, end) {
      const bytes = new Uint8Array(Math.max(end - start, 0));
      for (let read = 0; read < bytes.length; ) {
        const more = readSync(file, bytes, read, bytes.length - read, start + read);
        if (more === 0) return bytes.buffer.slice(0, read);
        read += more;
      }
      return bytes.buffer;
    },
    close: () => closeSync(file),
  };
}
