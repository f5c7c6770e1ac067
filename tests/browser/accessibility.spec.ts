/** axe on every state of the page, in light and dark, in English and Arabic, and on a phone. */

import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { ar } from "../../src/i18n/ar.ts";
import { en } from "../../src/i18n/en.ts";
import { FILTER_WORDS } from "../../src/i18n/parts/filters.ts";
import { type Atlas, test } from "./support/atlas.ts";
import { ferryDataset, serve } from "./support/datasets.ts";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

async function expectSound(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  const told = violations.map(({ id, help, nodes }) => ({
    rule: `${id}: ${help}`,
    at: nodes
      .slice(0, 4)
      .map(({ target, failureSummary }) => `${target} ${failureSummary?.split("\n")[1] ?? ""}`),
    count: nodes.length,
  }));
  expect(told).toEqual([]);
}

interface Condition {
  readonly words: typeof en;
  readonly theme: "light" | "dark";
}

const CONDITIONS: readonly Condition[] = [
  { words: en, theme: "light" },
  { words: en, theme: "dark" },
  { words: ar, theme: "light" },
  { words: ar, theme: "dark" },
];

/** @param query without its question mark */
async function openIn(atlas: Atlas, { words, theme }: Condition, query = ""): Promise<void> {
  atlas.words = words;
  await atlas.page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
  await atlas.open(`?lang=${words.lang}&${query}`);
}

for (const condition of CONDITIONS) {
  const { words, theme } = condition;
  test.describe(`${words.lang}, ${theme}`, () => {
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

    test("with an event selected and a search", async ({ atlas, page }) => {
      await openIn(atlas, condition, `event=lna-operations&q=${words === ar ? "ليبيا" : "Libya"}`);
      await expectSound(page);
    });

    test("with an actor selected and emphasised", async ({ atlas, page }) => {
      await openIn(atlas, condition, "select=actor:haftar&focus=actor:haftar&actor=haftar");
      await expectSound(page);
    });

    test("with nothing left, and a notice", async ({ atlas, page }) => {
      await openIn(atlas, condition, "kind=call&faction=accord&event=none-such");
      await expectSound(page);
    });

    test("with a failed dataset", async ({ atlas, page }) => {
      await page.emulateMedia({ colorScheme: theme });
      const address = await serve(page, "broken", { ...ferryDataset(), zone: "Nowhere/At_All" });
      await atlas.open(`?lang=${words.lang}&data=${address}`, "error");
      await expectSound(page);
    });
  });
}

for (const condition of [CONDITIONS[0], CONDITIONS[3]] as readonly Condition[]) {
  const { words, theme } = condition;
  test(`on a phone, ${words.lang}, ${theme}, every tab`, async ({ atlas, page }) => {
    await page.setViewportSize({ width: 360, height: 780 });
    await openIn(atlas, condition, "event=al-sarraj-orders-alert");
    for (const tab of await page.getByRole("tab").all()) {
      await tab.click();
      await expectSound(page);
    }
  });
}

for (const width of [1440, 360]) {
  test(`at ${width} px the first stop skips to the event`, async ({ atlas, page }) => {
    await page.setViewportSize({ width, height: 800 });
    await atlas.open();
    await page.keyboard.press("Tab");
    const skip = page.getByRole("button", { name: "Skip to the event" });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press("Enter");
    await expect(atlas.event).toBeFocused();
  });
}

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

test("a change of the count is told to those who do not see it", async ({ atlas, page }) => {
  await atlas.open();
  await expect(page.getByRole("status").filter({ hasText: /of 9 events/ })).toHaveCount(1);
  await expect(page.getByRole("status").filter({ hasText: /./ })).toHaveCount(1);
});
