/** Each width that the page is laid out for, in a left-to-right and a right-to-left language, opened at that width. */
import { expect } from "@playwright/test";
import { ar } from "../../../src/i18n/ar.ts";
import { en } from "../../../src/i18n/en.ts";
import { test } from "../support/atlas.ts";
import { expectNoOverflow, openAt, overflow, WIDTHS } from "../support/widths.ts";

for (const width of WIDTHS)
  for (const words of [en, ar])
    test(`at ${width} px in ${words.lang} the page does not scroll sideways`, async ({
      atlas,
      page,
    }) => {
      atlas.words = words;
      await openAt(atlas, width, `?lang=${words.lang}`);
      expect(await overflow(page)).toEqual([]);
      await page.keyboard.press("j");
      await atlas.expectQuery("event", "lna-operations");
      await expectNoOverflow(page);
    });
