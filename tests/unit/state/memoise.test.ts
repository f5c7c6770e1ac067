import { expect, test, vi } from "vitest";
import { noteLack, unlessLacking } from "../../../src/model/lacking.ts";
import { memoise } from "../../../src/state/memoise.ts";

test("the same arguments give the same object, without working it out again", () => {
  const work = vi.fn((...parts: readonly unknown[]) => ({ parts }));
  const remember = memoise(work);
  const first = remember(1, "a", NaN);
  expect(remember(1, "a", NaN)).toBe(first);
  expect(work).toHaveBeenCalledTimes(1);
});

test("another argument, or another number of them, is worked out anew", () => {
  const remember = memoise((...parts: readonly unknown[]) => parts.length);
  expect([remember(), remember(undefined), remember(undefined, undefined), remember()]).toEqual([
    0, 1, 2, 0,
  ]);
  const list = memoise((items: readonly number[]) => ({ items }));
  expect(list([1])).not.toBe(list([1]));
});

test("an argument that is undefined is remembered as such", () => {
  const work = vi.fn((_: unknown) => undefined);
  const remember = memoise(work);
  remember(undefined);
  remember(undefined);
  expect(work).toHaveBeenCalledTimes(1);
});

test("what was made while something was lacking is lacking each time, until it is worked out anew", () => {
  const remember = memoise((isThere: boolean) => {
    if (!isThere) noteLack();
    return isThere;
  });
  const around = memoise((isThere: boolean) => ({ isThere: remember(isThere) }));
  for (const _ of ["once", "again"]) expect(unlessLacking(() => around(false))).toBeNull();
  expect(unlessLacking(() => around(true))).toEqual({ isThere: true });
});

test("who can do without what is lacking is not lacking it", () => {
  const remember = memoise((_: number) => unlessLacking(noteLack) ?? "without");
  for (const _ of ["once", "again"]) expect(unlessLacking(() => remember(1))).toBe("without");
});
