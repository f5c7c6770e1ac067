/** Says how large a file is, in units of a thousand. */
import type { ImportWords } from "../../../i18n/parts/import.ts";

export function sayBytes(bytes: number, own: ImportWords): string {
  if (bytes < 1_000_000) return own.size.kB(Math.ceil(bytes / 1000));
  return own.size.MB(Math.round(bytes / 100_000) / 10);
}
