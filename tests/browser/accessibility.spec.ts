/** axe on every state of explore, and what a keyboard and a screen reader need; in other languages and themes, see `broad`. */
import { expect, type Page } from "@playwright/test";
import { ar } from "../../src/i18n/ar.ts";
import { en } from "../../src/i18n/en.ts";
import { FACTIONS_WORDS } from "../../src/i18n/parts/factions.ts";
import { FILTER_WORDS } from "../../src/i18n/parts/filters.ts";
import { test } from "./support/atlas.ts";
import { findBarriers, WCAG } from "./support/axe.ts";
import { type Condition, eachTab, openFailed, openIn, STATES } from "./support/states.ts";

const ENGLISH: Condition = { words: en, theme: "light" };

/** Every rule in light; what is there is the same in the dark, but for its colours. */
async function expectSound(page: Page, within?: string): Promise<void> {
  const part = within ? { within } : {};
  await page.emulateMedia({ colorScheme: "light" });
  expect(await findBarriers(page, { ...part, rules: WCAG })).toEqual([]);
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await findBarriers(page, { ...part, rules: ["color-contrast"] })).toEqual([]);
}

test.describe("nothing keeps anyone out", () => {
  test("at the start, with an open filter, with the list of keys", async ({ atlas, page }) => {
    await openIn(atlas, ENGLISH);
    await expectSound(page);
    await atlas.openFilter(FILTER_WORDS.en.kind);
    await expectSound(page, ".masthead-filters");
    await page.keyboard.press("Escape");
    await page.keyboard.press("?");
    await expect(page.getByRole("dialog")).toBeVisible();
    await expectSound(page, "dialog");
  });

  for (const { name, query } of STATES)
    test(name, async ({ atlas, page }) => {
      await openIn(atlas, ENGLISH, query);
      await expectSound(page);
    });

  test("with the whole faction diagram over the page", async ({ atlas, page }) => {
    await openIn(atlas, ENGLISH, "event=lna-ten-kilometres");
    await atlas.factions.getByRole("button", { name: FACTIONS_WORDS.en.whole }).click();
    await expect(page.getByRole("dialog").getByText(FACTIONS_WORDS.en.unnamed)).toBeVisible();
    await expectSound(page, "dialog");
  });

  test("with a failed dataset", async ({ atlas, page }) => {
    await openFailed(atlas, ENGLISH);
    await expectSound(page);
  });

  test("in Arabic and in the dark", async ({ atlas, page }) => {
    await openIn(atlas, { words: ar, theme: "dark" }, "event=lna-operations");
    expect(await findBarriers(page, { rules: WCAG })).toEqual([]);
  });

  test("on a phone, in every tab", async ({ atlas, page }) => {
    await page.setViewportSize({ width: 360, height: 780 });
    await openIn(atlas, ENGLISH, "event=al-sarraj-orders-alert");
    await expectSound(page);
    await eachTab(atlas, async (panel) => {
      expect(await findBarriers(page, { rules: WCAG, within: panel })).toEqual([]);
    });
  });
});

test("the focus can be seen wherever the tab key stops", async ({ atlas, page }) => {
  await atlas.open();
  const unseen: string[] = [];
  for (let stop = 0; stop < 40; stop++) {
    await page.keyboard.press("Tab");
    const found = await page.evaluate(() => {
      const active = document.activeElement;
      if (!active || active === document.body) return null;
      const parts = [active, ...active.querySelectorAll("*")];
      const isSeen = parts.some((part) => {
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(part);
        return (
          (outlineStyle !== "none" && Number.parseFloat(outlineWidth) > 0) || boxShadow !== "none"
        );
      });
      return isSeen
        ? null
        : `${active.tagName} ${active.getAttribute("aria-label") ?? active.textContent}`;
    });
    if (found) unseen.push(found);
  }
  expect(unseen).toEqual([]);
});

test("a change of the count is told to those who do not see it", async ({ opened: { page } }) => {
  await expect(page.getByRole("status").filter({ hasText: /of 9 events/ })).toHaveCount(1);
  await expect(page.getByRole("status").filter({ hasText: /./ })).toHaveCount(1);
});
