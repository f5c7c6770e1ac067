/** Datasets too large for the page: a worker opens them, the page answers all the while and keeps its state. */
import { expect, type Page } from "@playwright/test";
import { OPENING_WORDS } from "../../src/i18n/parts/opening.ts";
import { test } from "./support/atlas.ts";
import { eventOf, ferryDataset, serve } from "./support/datasets.ts";
import { STILL } from "./support/start.ts";

test.use(STILL);

const own = OPENING_WORDS.en;

/** More bytes than a page takes by itself; all of them go to the page. */
const WHOLE = 2_500;
/** More events than a page holds. */
const ELSEWHERE = 20_500;

function sailings(count: number) {
  return Array.from({ length: count }, (_, index) =>
    eventOf({
      id: `sailing-${index}`,
      title: `Sailing ${index + 1}`,
      edtf: new Date(Date.UTC(1990, 0, 1 + Math.floor(index / 3))).toISOString().slice(0, 10),
      ...(index % 5 === 0 ? {} : { place: index % 2 ? "harbour" : "island" }),
      actor: index % 3 ? "voss" : "office",
    }),
  );
}

/** Where events are counted, not each has a mark; what is selected has its card. */
async function expectCard(page: Page, title: string): Promise<void> {
  await expect(page.locator("#card-title").filter({ hasText: title })).toBeVisible();
}

test("an opening that takes long says how far it is, and is cancelled at once", async ({
  atlas,
  page,
}) => {
  const address = await serve(page, "slow", ferryDataset(sailings(WHOLE)));
  let isHeld = true;
  await page.route(`**/${address}`, async (route) => {
    if (isHeld) await new Promise(() => {});
    await route.fallback();
  });
  await page.goto(`?data=${address}`);
  await expect(page.getByRole("heading", { name: own.title })).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: own.fetch })).toHaveAttribute(
    "aria-current",
    "step",
  );
  await page.getByRole("button", { name: own.cancel }).click();
  await expect(page.getByRole("heading", { name: own.cancelled })).toBeVisible();
  isHeld = false;
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(atlas.status).toHaveText("2,500 of 2,500 events");
});

test("what the page can hold comes to it from the worker as a whole", async ({ atlas, page }) => {
  await atlas.open(`?data=${await serve(page, "whole", ferryDataset(sailings(WHOLE)))}`);
  await expect(atlas.status).toHaveText("2,500 of 2,500 events");
  await atlas.filters.getByRole("searchbox").fill("2499");
  await expect(atlas.status).toHaveText("1 of 2,500 events");
  await atlas.mark("table", "Sailing 2499").click();
  await expectCard(page, "Sailing 2499");
});

test("a dataset that stays in the worker is searched, read and shared by address", async ({
  atlas,
  page,
}) => {
  const address = await serve(page, "elsewhere", ferryDataset(sailings(ELSEWHERE)));
  await atlas.open(`?data=${address}&event=sailing-12345`);
  await expect(atlas.status).toHaveText("20,500 of 20,500 events");
  await expectCard(page, "Sailing 12346");
  await page.keyboard.press("j");
  await expectCard(page, "Sailing 12347");
  await atlas.filters.getByRole("searchbox").fill("20499");
  await expect(atlas.status).toHaveText("1 of 20,500 events");
  await atlas.mark("table", "Sailing 20499").click();
  await expectCard(page, "Sailing 20499");
});

test("a worker that ends is started once more, and the page keeps its state", async ({
  atlas,
  page,
}) => {
  const address = await serve(page, "ends", ferryDataset(sailings(ELSEWHERE)));
  await atlas.open(`?data=${address}&event=sailing-7`);
  await page.workers()[0]?.evaluate(() => self.close());
  await expect(page.getByText(own.restarted)).toBeVisible();
  await expectCard(page, "Sailing 8");
  await atlas.filters.getByRole("searchbox").fill("20499");
  await expect(atlas.status).toHaveText("1 of 20,500 events");
  await page.workers()[0]?.evaluate(() => self.close());
  await expect(page.getByText(own.over)).toBeVisible();
  await expect(atlas.status).toHaveText("1 of 20,500 events");
});

test("an embed opens one too", async ({ page }) => {
  const address = await serve(page, "embedded", ferryDataset(sailings(ELSEWHERE)));
  await page.goto(`?view=embed&views=map,timeline&data=${address}`);
  await expect(page.locator("html")).toHaveAttribute("data-atlas", "ready");
  await expect(page.getByText("20,500 of 20,500 events").first()).toBeAttached();
});

test("what is wrong with a large dataset is said with its pointer, and the rest opens", async ({
  atlas,
  page,
}) => {
  const events = sailings(WHOLE);
  const faulty = [...events.slice(0, 9), { ...events[9], kind: 7 }, ...events.slice(10)];
  await page.goto(`?data=${await serve(page, "faulty", ferryDataset(faulty))}`);
  await expect(page.getByText("/events/9/kind")).toBeVisible();
  await page.getByRole("button", { name: /Open the sound part/ }).click();
  await expect(atlas.status).toHaveText("2,499 of 2,499 events");
});

test("where the worker has ended by then, the page says that the sound part does not open", async ({
  page,
}) => {
  const events = sailings(ELSEWHERE);
  const faulty = [...events.slice(0, 9), { ...events[9], kind: 7 }, ...events.slice(10)];
  await page.goto(`?data=${await serve(page, "faulty-ends", ferryDataset(faulty))}`);
  const openSound = page.getByRole("button", { name: /Open the sound part/ });
  await expect(openSound).toBeVisible();
  await expect.poll(() => page.workers().length).toBe(1);
  await page.workers()[0]?.evaluate(() => self.close());
  await expect.poll(() => page.workers().length).toBe(0);
  await openSound.click();
  await expect(page.getByText(own.stopped)).toBeVisible();
  // What is wrong with the dataset stays in sight; what cannot be had is offered no more.
  await expect(page.getByText("/events/9/kind")).toBeVisible();
  await expect(openSound).toBeHidden();
});
