/** What a zip file says that it holds, read from the list at its end before anything is unpacked (APPNOTE 4.3.12 and 4.3.16). */

export interface ZipSums {
  readonly entries: number;
  /** In bytes, as the list has them. */
  readonly packed: number;
  readonly unpacked: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
/** A comment may follow the end. */
const LONGEST_COMMENT = 65_535;

/** @returns null for what is no whole zip file, or one with sizes past 4 GB */
export function sumZip(bytes: Uint8Array): ZipSums | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return null;
  const entries = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  let [packed, unpacked] = [0, 0];
  for (let count = 0; count < entries; count++) {
    if (at + ENTRY_LENGTH > bytes.length || view.getUint32(at, true) !== ENTRY) return null;
    const size = view.getUint32(at + 24, true);
    if (size === 0xffffffff) return null;
    packed += view.getUint32(at + 20, true);
    unpacked += size;
    const names = [28, 30, 32].reduce((sum, offset) => sum + view.getUint16(at + offset, true), 0);
    at += ENTRY_LENGTH + names;
  }
  return { entries, packed, unpacked };
}

function findEnd(view: DataView): number | null {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--)
    if (view.getUint32(at, true) === END) return at;
  return null;
}
