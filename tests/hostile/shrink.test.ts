/** A short case of a long one. */
import { expect, test } from "vitest";
import { shrink } from "./walk/shrink.ts";

const upTo = (count: number) => Array.from({ length: count }, (_, at) => at);
const has =
  (...wanted: readonly number[]) =>
  async (items: readonly number[]) =>
    wanted.every((one) => items.includes(one));

test("what brings a fault about is left, in its order", async () => {
  expect(await shrink(upTo(100), has(17, 63), 200)).toEqual([17, 63]);
  expect(await shrink(upTo(100), has(99), 200)).toEqual([99]);
});

test("what cannot be made shorter stays as it is", async () => {
  expect(await shrink(upTo(5), has(...upTo(5)), 200)).toEqual(upTo(5));
  expect(await shrink([], has(), 9)).toEqual([]);
});

test("no more lists are tried than may be", async () => {
  let tried = 0;
  const fails = async (items: readonly number[]) => {
    tried++;
    return items.includes(3);
  };
  await shrink(upTo(1000), fails, 12);
  expect(tried).toBe(12);
});
