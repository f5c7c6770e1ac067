/** The address: what it holds, what it makes of nonsense, and the steps back and forward. */
import { expect } from "@playwright/test";
import { Atlas, test } from "./support/atlas.ts";
import { ALERT, CALL, OFFENSIVE, PUBLISHED } from "./support/dispatch.ts";
import { LINKS } from "./support/links.ts";
import { afterFrames, STILL } from "./support/start.ts";

test.use(STILL);

test("an event in the address is selected in all views", async ({ atlas }) => {
  await atlas.open("?event=phone-call");
  await atlas.expectSelected(CALL);
});

test("an address opens with every filter that it names", async ({ atlas }) => {
  await atlas.open(`?${LINKS.map(({ query }) => query.slice(1)).join("&")}`);
  await expect(atlas.status).toHaveText("0 of 9 events");
  for (const { chip } of LINKS)
    await expect(atlas.chips.getByRole("button", { name: `Take off: ${chip}` })).toBeVisible();
});

test("every filter comes with its address, and goes with it", async ({ opened: atlas }) => {
  for (const { query, kept, chip } of LINKS) {
    await atlas.go(query);
    await expect(atlas.status).toHaveText(kept);
    await expect(atlas.chips.getByRole("button", { name: `Take off: ${chip}` })).toBeVisible();
  }
});

test("a brush with one open end works in every view", async ({ opened: atlas }) => {
  for (const [query, kept] of [
    ["?from=2019-04-06", "3 of 9 events"],
    ["?to=2019-04-03", "1 of 9 events"],
  ] as const) {
    await atlas.go(query);
    await expect(atlas.status).toHaveText(kept);
    await expect(atlas.timeline.getByRole("slider")).toHaveCount(2);
    await atlas.timeline.getByRole("button", { name: "Clear the time filter" }).click();
    await expect(atlas.status).toHaveText("9 of 9 events");
  }
});

test("the map's frame and the timeline's window come from the address", async ({ atlas }) => {
  await atlas.open("?map=55.7,37.6,6&window=2019-04-06/2019-04-07");
  await expect(atlas.mark("map", PUBLISHED)).not.toHaveAccessibleName(/outside the frame$/);
  await expect(atlas.mark("map", ALERT)).toHaveAccessibleName(/outside the frame$/);
  await expect(atlas.mark("timeline", OFFENSIVE)).not.toBeInViewport();
  await atlas.expectQuery("map", "55.7,37.6,6");
});

test("Back and Forward walk the steps", async ({ atlas, page }) => {
  await atlas.open();
  await atlas.mark("table", CALL).click();
  await atlas.expectQuery("event", "phone-call");
  await atlas.mark("table", OFFENSIVE).click();
  await atlas.expectQuery("event", "haftar-announces-offensive");
  const kinds = await atlas.openFilter("Kind of event");
  await kinds.getByRole("checkbox", { name: /^Statement/ }).check();
  await atlas.expectQuery("kind", "statement");
  await page.goBack();
  await expect(atlas.status).toHaveText("9 of 9 events");
  await atlas.expectSelected(OFFENSIVE);
  await page.goBack();
  await atlas.expectSelected(CALL);
  await page.goBack();
  await expect(page.locator('[aria-current="true"]')).toHaveCount(0);
  await page.goForward();
  await atlas.expectSelected(CALL);
  await page.goForward();
  await page.goForward();
  await expect(atlas.status).toHaveText("5 of 9 events");
});

test("opening the page writes nothing into the address and adds no step", async ({
  atlas,
  page,
}) => {
  await atlas.open();
  await afterFrames(page, 20);
  expect(new URL(page.url()).search).toBe("");
  expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
});

test("typing a search is one step, not one a letter", async ({ atlas, page }) => {
  await atlas.open();
  // However slow the machine, the letters come within the time that makes them one step.
  await page.evaluate(() => {
    const now = Date.now();
    Date.now = () => now;
  });
  await atlas.filters.getByRole("searchbox").pressSequentially("telephone", { delay: 20 });
  await atlas.expectQuery("q", "telephone");
  await page.goBack();
  await expect(atlas.status).toHaveText("9 of 9 events");
  await atlas.expectQuery("q", null);
});

test("nonsense is ignored and told, and the sound rest counts", async ({ atlas, page }) => {
  await atlas.open(
    "?event=no-such&kind=call,dance&from=yesterday&map=north&theme=pink&lang=tlh&q=Haftar&wobble=1",
  );
  const notice = page.getByRole("complementary", { name: "Parts of the address were ignored" });
  for (const name of ["event", "kind", "from", "map", "theme", "lang", "wobble"])
    await expect(notice).toContainText(`?${name}`);
  for (const found of ["no-such", "dance", "yesterday", "north", "pink", "tlh"])
    await expect(notice).toContainText(found);
  await expect(notice).not.toContainText("?q");
  await expect(atlas.status).toHaveText("1 of 9 events");
  await notice.getByRole("button", { name: "Dismiss" }).click();
  await expect(notice).toBeHidden();
});

test("markup in the address is text", async ({ atlas, page }) => {
  await atlas.open(`?q=${encodeURIComponent("<img src=x onerror=alert(1)>")}&event=%3Cb%3E`);
  await expect(page.locator("main img, main b")).toHaveCount(0);
  await expect(atlas.status).toHaveText("0 of 9 events");
});

test("a copied link opens the same picture", async ({ atlas, browser, page, baseURL }) => {
  await atlas.open();
  await atlas.mark("map", ALERT).click();
  await atlas.event.getByRole("button", { name: "Zoom to it" }).click();
  await atlas.timeline.getByRole("button", { name: "Zoom in on the time" }).click();
  await atlas.factions.getByRole("button", { name: /^Fayez al-Sarraj,/ }).click();
  await atlas.event.getByRole("button", { name: /^Show only this/ }).click();
  await atlas.mark("table", ALERT).click();
  await atlas.table.getByRole("columnheader", { name: "Place" }).getByRole("button").click();
  await atlas.openMenu();
  await page.getByRole("combobox", { name: "Theme" }).selectOption("dark");
  await atlas.expectQuery("theme", "dark");
  await atlas.expectQuery("event", "al-sarraj-orders-alert");
  await page.mouse.move(5, 5);
  const context = await browser.newContext({
    baseURL: baseURL ?? "",
    viewport: { width: 1440, height: 900 },
    locale: "en-GB",
  });
  const copy = new Atlas(await context.newPage());
  await copy.open(new URL(page.url()).search);
  await copy.expectSelected(ALERT);
  const read = async (one: Atlas) => ({
    status: await one.status.innerText(),
    chips: await one.chips.innerText(),
    axis: await one.timelineGround.locator(".vis-time-axis").first().innerText(),
    scale: await one.map
      .getByText(/^\d+ k?m$/)
      .last()
      .innerText(),
    sort: await one.table.getByRole("columnheader", { name: "Place" }).getAttribute("aria-sort"),
    theme: await one.page.locator(":root").getAttribute("data-theme"),
    address: new URL(one.page.url()).search,
  });
  await expect.poll(async () => read(copy)).toEqual(await read(atlas));
  await context.close();
});
