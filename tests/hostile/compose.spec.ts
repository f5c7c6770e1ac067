/** Documents that mean ill: compose refuses each with a reason, or begins an atlas of it and finds what there is to suggest. */
import { type Page, test } from "@playwright/test";
import { STILL } from "../browser/support/start.ts";
import { makeDocument } from "./make/documents.ts";
import { tryEach } from "./support/try-each.ts";
import { watch } from "./support/watch.ts";

test.use(STILL);

test("every document is refused with a reason, or begins an atlas", async ({ page }) => {
  const watched = await watch(page);
  await tryEach("documents", makeDocument, async ({ name, bytes }) => {
    await page.goto("./?view=compose");
    const file = { name, mimeType: "", buffer: Buffer.from(bytes) };
    await page.getByLabel("Choose a file").setInputFiles(file);
    await page.waitForFunction(isAnswered, name, { timeout: 90_000 });
    await watched.expectSound();
    const confirm = page.getByRole("button", { name: "Confirm the text and begin" });
    if ((await confirm.count()) === 0) return;
    await sayWhatIsAsked(page);
    await confirm.click();
    await page.getByRole("group", { name: "Document" }).waitFor();
    await page.keyboard.press("n");
    await watched.expectSound();
  });
});

/** What the head of a text may not say, where it does not. */
async function sayWhatIsAsked(page: Page): Promise<void> {
  const said = { Title: "A title", Publisher: "A paper", Day: "2024-03-13", "Time zone": "UTC" };
  for (const [name, value] of Object.entries(said)) {
    const field = page.getByLabel(name, { exact: true });
    if ((await field.inputValue()).trim() === "" || name === "Day") await field.fill(value);
  }
  const language = page.getByRole("combobox", { name: "Language", exact: true }).last();
  if ((await language.inputValue()) === "") await language.selectOption("en");
}

/** Runs in the page: a later step, another page, or the reason on this one. */
function isAnswered(name: string): boolean {
  const said = document.querySelector(".begin-notice")?.textContent ?? "";
  const hasLeft = !document.querySelector(".begin-start") && document.querySelector("h1") !== null;
  return hasLeft || said.startsWith(`${name}: `);
}
