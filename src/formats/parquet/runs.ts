/** Whole numbers in runs and in packed bits, as Parquet has its levels and its places in dictionaries ("RLE / bit-packing hybrid"). */

import { UnfitBytes } from "./faults.ts";

/** @throws where there are fewer numbers than asked for, or a number is wider than it may be */
export function readRuns(bytes: Uint8Array, width: number, count: number): Int32Array {
  const numbers = new Int32Array(count);
  if (width === 0) return numbers;
  if (width > 31) throw new UnfitBytes(`numbers of ${width} bits`);
  let at = 0;
  let seen = 0;
  while (seen < count) {
    let header = 0;
    let shift = 0;
    for (let byte = 0x80; byte >= 0x80; shift += 7) {
      byte = bytes[at++] ?? tooShort();
      header += (byte & 0x7f) * 2 ** shift;
    }
    const length = Math.floor(header / 2);
    if (header % 2 === 1) {
      // Eight numbers a group; of the last one some may be padding.
      const size = length * width;
      const wanted = Math.min(length * 8, count - seen);
      numbers.set(readBits(bytes.subarray(at, at + size), width, wanted), seen);
      seen += wanted;
      at += size;
    } else {
      let value = 0;
      for (let byte = 0; byte < width; byte += 8) value += (bytes[at++] ?? tooShort()) * 2 ** byte;
      const end = Math.min(seen + length, count);
      numbers.fill(value, seen, end);
      if (length === 0) throw new UnfitBytes("a run of no numbers");
      seen = end;
    }
  }
  return numbers;
}

/** Packed from the lowest bit of each byte up. */
export function readBits(bytes: Uint8Array, width: number, count: number): Int32Array {
  if (count * width > bytes.length * 8) tooShort();
  return width <= NARROW ? readNarrow(bytes, width, count) : readWide(bytes, width, count);
}

/** As wide as fits beside seven bits that are left over and a byte that comes, in thirty-two. */
const NARROW = 17;

function readNarrow(bytes: Uint8Array, width: number, count: number): Int32Array {
  const numbers = new Int32Array(count);
  const mask = (1 << width) - 1;
  let held = 0;
  let bits = 0;
  let at = 0;
  for (let index = 0; index < count; index++) {
    while (bits < width) {
      held |= (bytes[at++] ?? 0) << bits;
      bits += 8;
    }
    numbers[index] = held & mask;
    held >>>= width;
    bits -= width;
  }
  return numbers;
}

/** In sums, since past thirty-two bits a shift begins anew. */
function readWide(bytes: Uint8Array, width: number, count: number): Int32Array {
  const numbers = new Int32Array(count);
  const beyond = 2 ** width;
  let held = 0;
  let bits = 0;
  let at = 0;
  for (let index = 0; index < count; index++) {
    while (bits < width) {
      held += (bytes[at++] ?? 0) * 2 ** bits;
      bits += 8;
    }
    numbers[index] = held % beyond;
    held = Math.floor(held / beyond);
    bits -= width;
  }
  return numbers;
}

function tooShort(): never {
  throw new UnfitBytes("numbers that end too early");
}
