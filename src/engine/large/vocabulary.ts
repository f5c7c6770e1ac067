/** Numbers words as they are spelled, read from UTF-8: an open-addressing table, since a Map of strings takes four times as long. */

export interface Vocabulary {
  /** @returns the number of the spelling, from 0; its ASCII letters have no case */
  numberOf(bytes: Uint8Array, start: number, end: number): number;
  /** By number. */
  spellings(): readonly string[];
}

/** Each ASCII byte in lower case. */
const LOWER = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte >= 0x41 && byte <= 0x5a ? byte + 32 : byte,
);

/** Of FNV-1a, 32 bits. */
const BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

export function makeVocabulary(): Vocabulary {
  /** The numbers + 1 at the places that their hashes give; never more than half full. */
  let table = new Uint32Array(1 << 12);
  let hashes = new Uint32Array(1 << 11);
  /** Where each spelling begins in `text`; the next one's beginning is its end. */
  let offsets = new Uint32Array((1 << 11) + 1);
  let text = new Uint8Array(1 << 15);
  let count = 0;

  const isAt = (number: number, bytes: Uint8Array, start: number, end: number) => {
    const from = offsets[number] ?? 0;
    if ((offsets[number + 1] ?? 0) - from !== end - start) return false;
    for (let index = start; index < end; index++)
      if (text[from + index - start] !== LOWER[bytes[index] ?? 0]) return false;
    return true;
  };

  const enter = (number: number) => {
    const mask = table.length - 1;
    let place = (hashes[number] ?? 0) & mask;
    while (table[place] !== 0) place = (place + 1) & mask;
    table[place] = number + 1;
  };

  const widen = () => {
    table = new Uint32Array(table.length * 2);
    hashes = grown(hashes, hashes.length * 2);
    offsets = grown(offsets, hashes.length + 1);
    for (let number = 0; number < count; number++) enter(number);
  };

  const add = (bytes: Uint8Array, start: number, end: number, hash: number) => {
    if (count === hashes.length) widen();
    const from = offsets[count] ?? 0;
    const until = from + end - start;
    while (until > text.length) text = grown(text, text.length * 2);
    for (let index = start; index < end; index++)
      text[from + index - start] = LOWER[bytes[index] ?? 0] ?? 0;
    offsets[count + 1] = until;
    hashes[count] = hash;
    enter(count);
    return count++;
  };

  return {
    numberOf(bytes, start, end) {
      let hash = BASIS;
      for (let index = start; index < end; index++)
        hash = Math.imul(hash ^ (LOWER[bytes[index] ?? 0] ?? 0), PRIME);
      hash = (hash ^ (hash >>> 15)) >>> 0;
      const mask = table.length - 1;
      for (let place = hash & mask; ; place = (place + 1) & mask) {
        const number = (table[place] ?? 0) - 1;
        if (number < 0) return add(bytes, start, end, hash);
        if (hashes[number] === hash && isAt(number, bytes, start, end)) return number;
      }
    },
    spellings() {
      const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
      return Array.from({ length: count }, (_, number) =>
        decoder.decode(text.subarray(offsets[number], offsets[number + 1])),
      );
    },
  };
}

function grown<Numbers extends Uint8Array<ArrayBuffer> | Uint32Array<ArrayBuffer>>(
  numbers: Numbers,
  length: number,
): Numbers {
  const larger = new (numbers.constructor as new (length: number) => Numbers)(length);
  larger.set(numbers);
  return larger;
}
