/** axe on compose in its states, wide and narrow, in English and Arabic; and the way round its panes by keys. */
import { expect, type Page, test } from "@playwright/test";
import { COMPOSE_WORDS } from "../../src/i18n/parts/compose.ts";
import { BEGIN_WORDS } from "../../src/i18n/parts/compose-begin.ts";
import { COMPOSE_PAGE_WORDS } from "../../src/i18n/parts/compose-page.ts";
import { findBarriers, WCAG } from "./support/axe.ts";
import { STILL } from "./support/start.ts";

test.use(STILL);

const TEXT =
  "Ferry stops at Osterby\n\nOSTERBY, May 4, 2021 (Coast Agency) — The ferry has stopped since Monday. Nobody in the port of Osterby knows why, the Harbour Union said.";

type Spoken = "en" | "ar";

async function openDraft(page: Page, lang: Spoken): Promise<void> {
  const own = BEGIN_WORDS[lang];
  await page.goto(`?view=compose&lang=${lang}`);
  await page.getByRole("textbox", { name: own.start.paste }).fill(TEXT);
  await page.getByRole("button", { name: own.start.check }).click();
  await page.getByRole("combobox", { name: own.check.fields.zone }).fill("UTC");
  await page.getByRole("button", { name: own.check.confirm }).click();
  await expect(page.getByRole("heading", { name: COMPOSE_WORDS[lang].name })).toBeVisible();
}

async function expectSound(page: Page, within?: string): Promise<void> {
  const part = within ? { within } : {};
  await page.emulateMedia({ colorScheme: "light" });
  expect(await findBarriers(page, { ...part, rules: WCAG })).toEqual([]);
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await findBarriers(page, { ...part, rules: ["color-contrast"] })).toEqual([]);
}

async function fromMenu(page: Page, name: string, lang: Spoken): Promise<void> {
  await page.locator("summary").and(page.getByLabel(COMPOSE_WORDS[lang].head.more)).click();
  await page.getByRole("button", { name, exact: true }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
}

for (const lang of ["en", "ar"] as const)
  for (const width of [1440, 390])
    test(`nothing keeps anyone out of compose: ${lang}, ${width} pixels wide`, async ({ page }) => {
      test.setTimeout(120_000);
      const own = COMPOSE_WORDS[lang];
      const words = COMPOSE_PAGE_WORDS[lang];
      await page.setViewportSize({ width, height: width > 1000 ? 900 : 844 });
      await page.goto(`?view=compose&lang=${lang}`);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expectSound(page);
      await openDraft(page, lang);
      await expectSound(page);
      const tab = (name: string) =>
        page.locator(".compose-panes").getByRole("button", { name, exact: true });
      if (width < 1000) await tab(own.panes.records).click();
      await page.getByRole("button", { name: `+ ${own.records.fresh.events}` }).click();
      await expect(page.getByRole("heading", { name: own.records.untitled })).toBeVisible();
      await expectSound(page);
      if (width < 1000) {
        await tab(own.panes.preview).click();
        await expectSound(page);
        await tab(own.panes.document).click();
      }
      await page
        .getByRole("contentinfo")
        .or(page.locator(".compose-foot"))
        .getByRole("button", { name: own.suggestions.review })
        .click();
      await expectSound(page, "dialog");
      await page.keyboard.press("Escape");
      await fromMenu(page, words.done.open, lang);
      await page
        .getByRole("textbox", { name: words.done.address })
        .fill("https://example.org/a.json");
      await expectSound(page, "dialog");
      await page.keyboard.press("Escape");
      await fromMenu(page, words.keys.open, lang);
      await expectSound(page, "dialog");
    });

test("the snippet names the dataset's address once it is a full one", async ({ page }) => {
  await openDraft(page, "en");
  const { done } = COMPOSE_PAGE_WORDS.en;
  await fromMenu(page, done.open, "en");
  const address = page.getByRole("textbox", { name: done.address });
  const snippet = page.getByRole("textbox", { name: "Snippet" });
  await address.fill("example.org/a.json");
  await expect(snippet).toHaveCount(0);
  await address.fill("https://example.org/a.json");
  await expect(snippet).toHaveValue(/data=https%3A%2F%2Fexample\.org%2Fa\.json/);
  await expect(snippet).toHaveValue(/embed\.js/);
  // Escape gives the page back; nothing of the text is in what was shown.
  await expect(snippet).not.toHaveValue(/Nobody in the port/);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
});

test("an event stands in the preview as soon as it is begun, and its chip has its number", async ({
  page,
}) => {
  await openDraft(page, "en");
  const preview = page.getByRole("region", { name: COMPOSE_WORDS.en.preview.name });
  await expect(preview.getByText(COMPOSE_PAGE_WORDS.en.noEvent)).toBeVisible();
  await page.getByRole("button", { name: "+ New event" }).click();
  await expect(preview.getByText(COMPOSE_PAGE_WORDS.en.noEvent)).toBeHidden();
  await page.getByRole("textbox", { name: "Title", exact: true }).fill("Ferry stops");
  await expect(preview.getByRole("button", { name: /Ferry stops/ }).first()).toBeVisible();
  await expect(page.locator(".compose-chip .event-sign")).toHaveText("1");
});

test("another language keeps the draft, what is open and what is typed", async ({ page }) => {
  await openDraft(page, "en");
  await page.getByRole("button", { name: "+ New event" }).click();
  await page.getByRole("textbox", { name: "Title", exact: true }).fill("Ferry stops");
  await page
    .locator("summary")
    .and(page.getByLabel("More", { exact: true }))
    .click();
  await page.getByRole("combobox", { name: COMPOSE_WORDS.en.head.language }).selectOption("ru");
  await expect(page.locator("html")).toHaveAttribute("lang", "ru");
  await expect(page.getByRole("heading", { name: COMPOSE_WORDS.ru.name })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Ferry stops", exact: true })).toBeVisible();
});
