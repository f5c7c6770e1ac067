/** Tests numbers in runs and packed bits. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readBits, readRuns } from "../../../../src/formats/parquet/runs.ts";

/** Each number's bits from the lowest up, as the format has them. */
function packed(numbers: readonly number[], width: number): Uint8Array {
  const bits = numbers.flatMap((number) =>
    Array.from({ length: width }, (_, bit) => Math.floor(number / 2 ** bit) % 2),
  );
  return Uint8Array.from({ length: Math.ceil(bits.length / 8) }, (_, byte) =>
    bits.slice(byte * 8, byte * 8 + 8).reduce((sum, bit, at) => sum + bit * 2 ** at, 0),
  );
}

describe("packed numbers", () => {
  it("are read, however wide", () => {
    const some = fc
      .integer({ min: 1, max: 31 })
      .chain((width) =>
        fc.tuple(fc.constant(width), fc.array(fc.nat(2 ** width - 1), { maxLength: 40 })),
      );
    fc.assert(
      fc.property(some, ([width, numbers]) => {
        expect([...readBits(packed(numbers, width), width, numbers.length)]).toEqual(numbers);
      }),
    );
  });

  it("are read in runs of either sort", () => {
    // Three of five in a run, then eight packed in three bits, as the format's own text has them.
    const bytes = Uint8Array.of(3 << 1, 5, (1 << 1) | 1, 0x88, 0xc6, 0xfa);
    expect([...readRuns(bytes, 3, 11)]).toEqual([5, 5, 5, 0, 1, 2, 3, 4, 5, 6, 7]);
  });
});

describe("a run", () => {
  it("that claims more than was asked for gives no more", () => {
    const bytes = Uint8Array.of(0xfe, 0xff, 0xff, 0xff, 0x0f, 1);
    expect([...readRuns(bytes, 1, 4)]).toEqual([1, 1, 1, 1]);
  });

  it.each([
    ["that ends too early", Uint8Array.of(3 << 1), 1, 3],
    ["that is none", Uint8Array.of(0, 1, 0, 1), 1, 3],
    ["of packed numbers that are not there", Uint8Array.of(0xff, 0xff, 0xff, 0x7f), 7, 3000],
    ["of numbers wider than any", Uint8Array.of(3 << 1, 1, 1, 1, 1, 1), 40, 3],
  ])("%s is refused", (_, bytes, width, count) => {
    expect(() => readRuns(bytes, width, count)).toThrow();
  });
});
