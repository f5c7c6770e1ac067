/** Playing the time filter: by button, in the address, in an embed, and where nothing is to move. */
import { expect, type Page } from "@playwright/test";
import { test } from "./support/atlas.ts";

async function open(page: Page, query: string): Promise<void> {
  await page.goto(`./?${query}`);
  await expect(page.locator("html")).toHaveAttribute("data-atlas", "ready");
}

function bar(page: Page) {
  return page.getByRole("group", { name: "Playback of the time filter" });
}

function play(page: Page, name: "Play" | "Pause") {
  return page.getByRole("button", { name, exact: true });
}

function kept(page: Page) {
  return page
    .getByRole("status")
    .filter({ hasText: /of 9 events/ })
    .first();
}

test("plays up to the end, holds on in between, and keeps in the address where it is", async ({
  page,
}) => {
  await open(page, "");
  await play(page, "Play").click();
  const pause = play(page, "Pause");
  await expect(pause).toBeVisible();
  await expect(page).toHaveURL(/play=grow/);
  await expect(kept(page)).not.toHaveText(/^9 of/);
  await pause.click();
  await expect(play(page, "Play")).toBeVisible();
  await expect(page).toHaveURL(/to=2019-04-0/);
  await expect(page).not.toHaveURL(/play=/);
  await bar(page).getByRole("combobox", { name: "Speed" }).selectOption("4×");
  await play(page, "Play").click();
  await expect(play(page, "Play")).toBeVisible({ timeout: 60_000 });
  await expect(kept(page)).toHaveText(/^9 of/);
});

test("is stepped by the unit that suits the dates", async ({ page }) => {
  await open(page, "");
  await play(page, "Play").click();
  await play(page, "Pause").click();
  const on = bar(page).getByRole("button", { name: /^One (hour|day) on$/ });
  const before = new URL(page.url()).searchParams.get("to");
  await on.click();
  await expect(page).not.toHaveURL(new RegExp(`to=${before}(&|$)`));
});

test("starts by an address, and goes by steps where nothing is to move", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await open(page, "play=move,0.5");
  await expect(play(page, "Pause")).toBeVisible();
  await expect(bar(page).getByRole("combobox", { name: "What plays" })).toHaveValue("move");
  await expect(kept(page)).not.toHaveText(/^9 of/);
});

test("is played and held by the space bar on the strip", async ({ page }) => {
  await open(page, "from=2019-04-04&to=2019-04-04");
  await page.getByRole("slider", { name: "Keep events to" }).focus();
  await page.keyboard.press(" ");
  await expect(play(page, "Pause")).toBeVisible();
  await page.keyboard.press(" ");
  await expect(play(page, "Play")).toBeVisible();
});

test("stands in an embed without filters where its editor wants it, and not where nothing is wanted", async ({
  page,
}) => {
  await open(page, "view=embed&controls=play");
  await expect(play(page, "Play")).toBeVisible();
  await expect(page.getByText("Filters", { exact: true })).toHaveCount(0);
  await open(page, "view=embed&controls=off");
  await expect(page.getByRole("heading", { name: "Timeline" })).toBeVisible();
  await expect(play(page, "Play")).toHaveCount(0);
  await open(page, "view=embed&views=map&controls=play");
  await expect(play(page, "Play")).toBeVisible();
});
