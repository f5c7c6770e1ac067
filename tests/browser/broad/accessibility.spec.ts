/** axe on every state of explore in the languages and themes that `npm test` leaves out, every rule on the whole page. */
import { expect, type Page } from "@playwright/test";
import { ar } from "../../../src/i18n/ar.ts";
import { en } from "../../../src/i18n/en.ts";
import { FILTER_WORDS } from "../../../src/i18n/parts/filters.ts";
import { test } from "../support/atlas.ts";
import { findBarriers, WCAG } from "../support/axe.ts";
import { type Condition, eachTab, openFailed, openIn, STATES } from "../support/states.ts";

const ARABIC_DARK: Condition = { words: ar, theme: "dark" };
const CONDITIONS: readonly Condition[] = [
  { words: en, theme: "dark" },
  { words: ar, theme: "light" },
  ARABIC_DARK,
];

async function expectSound(page: Page): Promise<void> {
  expect(await findBarriers(page, { rules: WCAG })).toEqual([]);
}

for (const condition of CONDITIONS) {
  const { words, theme } = condition;
  test.describe(`nothing keeps anyone out: ${words.lang}, ${theme}`, () => {
    test("at the start, with an open filter, with the list of keys", async ({ atlas, page }) => {
      await openIn(atlas, condition);
      await expectSound(page);
      await atlas.openFilter(FILTER_WORDS[words.lang].kind);
      await expectSound(page);
      await page.keyboard.press("Escape");
      await page.keyboard.press("?");
      await expect(page.getByRole("dialog")).toBeVisible();
      await expectSound(page);
    });

    for (const { name, query } of STATES)
      test(name, async ({ atlas, page }) => {
        await openIn(atlas, condition, query);
        await expectSound(page);
      });

    test("with a failed dataset", async ({ atlas, page }) => {
      await openFailed(atlas, condition);
      await expectSound(page);
    });
  });
}

test("nothing keeps anyone out on a phone, in Arabic and in the dark, in every tab", async ({
  atlas,
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await openIn(atlas, ARABIC_DARK, "event=al-sarraj-orders-alert");
  await eachTab(atlas, () => expectSound(page));
});
