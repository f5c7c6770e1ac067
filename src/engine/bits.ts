/** Sets of rows: one bit a row, 32 rows a word. Bits past the last row stay zero. */

export type Bits = Uint32Array;

export function noRows(size: number): Bits {
  return new Uint32Array((size + 31) >>> 5);
}

export function allRows(size: number): Bits {
  const bits = noRows(size).fill(0xffffffff);
  const rest = size & 31;
  if (rest > 0) bits[bits.length - 1] = 2 ** rest - 1;
  return bits;
}

export function addRow(bits: Bits, row: number): void {
  const word = row >>> 5;
  bits[word] = at(bits, word) | (1 << (row & 31));
}

export function dropRow(bits: Bits, row: number): void {
  const word = row >>> 5;
  bits[word] = at(bits, word) & ~(1 << (row & 31));
}

export function hasRow(bits: Bits, row: number): boolean {
  return ((at(bits, row >>> 5) >>> (row & 31)) & 1) === 1;
}

/** The rows that all sets have; all rows where there is no set. */
export function intersect(sets: readonly Bits[], size: number): Bits {
  const [first, ...others] = sets;
  if (!first) return allRows(size);
  const bits = first.slice();
  for (const other of others)
    for (let word = 0; word < bits.length; word++) bits[word] = at(bits, word) & at(other, word);
  return bits;
}

export function countRows(bits: Bits): number {
  let count = 0;
  for (let word = 0; word < bits.length; word++) count += countOnes(at(bits, word));
  return count;
}

/** @returns the first row of the set that is `from` or later; -1 where there is none */
export function nextRow(bits: Bits, from: number): number {
  let index = from >>> 5;
  if (index >= bits.length) return -1;
  let word = at(bits, index) & (0xffffffff << (from & 31));
  while (word === 0) {
    index++;
    if (index >= bits.length) return -1;
    word = at(bits, index);
  }
  return index * 32 + 31 - Math.clz32(word & -word);
}

/** @returns the row of the set at this place in it, from 0; -1 where it has not so many */
export function rowAt(bits: Bits, place: number): number {
  let before = 0;
  for (let index = 0; index < bits.length; index++) {
    let word = at(bits, index);
    const ones = countOnes(word);
    if (before + ones > place) {
      for (; before < place; before++) word &= word - 1;
      return index * 32 + 31 - Math.clz32(word & -word);
    }
    before += ones;
  }
  return -1;
}

/** @returns the last row of the set that is `from` or earlier; -1 where there is none */
export function previousRow(bits: Bits, from: number): number {
  if (from < 0) return -1;
  let index = from >>> 5;
  let word = at(bits, index) & (0xffffffff >>> (31 - (from & 31)));
  while (word === 0) {
    index--;
    if (index < 0) return -1;
    word = at(bits, index);
  }
  return index * 32 + 31 - Math.clz32(word);
}

/** Reads a cell that is known to be there; the zero is for the type checker alone. */
function at(bits: Bits, word: number): number {
  return bits[word] ?? 0;
}

function countOnes(word: number): number {
  let n = word - ((word >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
