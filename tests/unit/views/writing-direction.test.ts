import { expect, test } from "vitest";
import { writingDirection } from "../../../src/views/writing-direction.ts";

test.each(["ar", "ar-LY", "he", "fa", "ur", "az-Arab"])(
  "%s is written from right to left",
  (tag) => {
    expect(writingDirection(tag)).toBe("rtl");
  },
);

test.each(["en", "ru", "az", "ar-Latn", "not a tag"])("%s is written from left to right", (tag) => {
  expect(writingDirection(tag)).toBe("ltr");
});
