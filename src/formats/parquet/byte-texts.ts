/** Many short texts as one block of UTF-8: a million ids or titles as strings weigh several times as much. */

export interface ByteTexts {
  readonly bytes: Uint8Array;
  /** A text is from its offset up to the next one's. */
  readonly offsets: Uint32Array;
}

export interface TextGatherer {
  at(index: number): Uint8Array;
  add(text: Uint8Array): void;
  gathered(): ByteTexts;
}

/** @param size how many there will be at the most */
export function gatherTexts(size: number): TextGatherer {
  const offsets = new Uint32Array(size + 1);
  let bytes = new Uint8Array(Math.max(size * 12, 64));
  let count = 0;
  let end = 0;
  return {
    at: (index) => bytes.subarray(offsets[index], offsets[index + 1]),
    add(text) {
      if (end + text.length > bytes.length) {
        const larger = new Uint8Array(Math.max(bytes.length * 2, end + text.length));
        larger.set(bytes);
        bytes = larger;
      }
      // A loop: for so short a text, a call takes longer.
      for (let index = 0; index < text.length; index++) bytes[end + index] = text[index] ?? 0;
      end += text.length;
      offsets[++count] = end;
    },
    gathered() {
      // What is too much goes; what finds texts by their places reads the same block.
      bytes = bytes.slice(0, end);
      return { bytes, offsets: offsets.subarray(0, count + 1) };
    },
  };
}

/** @param order by new place the old one */
export function textsInOrder({ bytes, offsets }: ByteTexts, order: Uint32Array): ByteTexts {
  const texts = gatherTexts(order.length);
  for (const place of order) texts.add(bytes.subarray(offsets[place], offsets[place + 1]));
  return texts.gathered();
}

const decoder = new TextDecoder();

export function textAt({ bytes, offsets }: ByteTexts, index: number): string {
  return decoder.decode(bytes.subarray(offsets[index], offsets[index + 1]));
}

/** Finds a text among many by its hash: open addressing, a slot for each, twice as many slots as texts. */
export interface TextIndex {
  /** @returns the place of an equal text that is there already, else -1, and it is there */
  add(text: Uint8Array, index: number): number;
  /** -1 where it is not there. */
  find(text: string): number;
}

/** @param at the text of an index that has been added */
export function indexTexts(size: number, at: (index: number) => Uint8Array): TextIndex {
  const slots = 2 ** Math.ceil(Math.log2(Math.max(size, 4) * 2));
  const table = new Uint32Array(slots);
  const mask = slots - 1;
  /** The slot that holds it, or the empty one where it would stand. */
  const slotOf = (text: Uint8Array) => {
    let slot = hashOf(text) & mask;
    while (table[slot] !== 0 && !isSame(at((table[slot] ?? 0) - 1), text)) slot = (slot + 1) & mask;
    return slot;
  };
  return {
    add(text, index) {
      const slot = slotOf(text);
      const known = (table[slot] ?? 0) - 1;
      if (known < 0) table[slot] = index + 1;
      return known;
    },
    find: (text) => (table[slotOf(new TextEncoder().encode(text))] ?? 0) - 1,
  };
}

/** Another one each time the page is opened, so that no file can be made whose texts all fall into one slot. */
const SEED = Math.trunc(Math.random() * 0x1_0000_0000);

/** FNV-1a, with its bits mixed once more at the end. */
function hashOf(text: Uint8Array): number {
  let hash = 0x811c9dc5 ^ SEED;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ (text[index] ?? 0), 0x01000193);
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0;
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index++) if (a[index] !== b[index]) return false;
  return true;
}
