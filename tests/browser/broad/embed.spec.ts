/** An embed opened at each width; `npm test` opens one and makes it wider. */
import { expect } from "@playwright/test";
import { expectInPlace, test, WIDTHS } from "../support/article.ts";
import { expectTitlesWithin, expectWithoutScrolling } from "../support/embedded.ts";

for (const width of WIDTHS) {
  test(`at ${width} px the script puts the atlas in the place of its fallback`, async ({
    article,
  }) => {
    await article.page.setViewportSize({ width, height: 800 });
    await article.open("script");
    await article.expectReady();
    await expectInPlace(article);
    expect(await article.sideways()).toBe(0);
  });

  for (const query of ["", "?lang=ar&theme=dark"])
    test(`at ${width} px${query && " in Arabic and in the dark"} the atlas stands within its frame`, async ({
      article,
    }) => {
      await article.page.setViewportSize({ width: width + 40, height: 900 });
      await article.open(`script${query}`);
      const root = article.frame.locator(":root");
      await article.scrollTo(article.placeholder);
      await expect(root).toHaveAttribute("data-atlas", "ready");
      await expect(root).toHaveAttribute("dir", query ? "rtl" : "ltr");
      const overflow = await root.evaluate((one) => one.scrollWidth - one.clientWidth);
      expect(overflow).toBe(0);
    });

  test(`at ${width} px every row of the timeline and every event without a place is there without scrolling`, async ({
    article,
  }) => {
    await article.page.setViewportSize({ width, height: 900 });
    await article.open("script");
    await article.expectReady();
    await expectWithoutScrolling(article);
  });
}

for (const lang of ["en", "ar"])
  test(`on a phone every title on the timeline is within its frame, in ${lang}`, async ({
    article,
  }) => {
    await article.page.setViewportSize({ width: 360, height: 900 });
    await article.open(`script?lang=${lang}`);
    await expectTitlesWithin(article);
  });
