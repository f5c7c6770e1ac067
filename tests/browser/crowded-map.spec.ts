/** A map of more events than can be drawn one by one: exact counts, opened by pointer and by keyboard, at every zoom. */
import { expect, type Page } from "@playwright/test";
import { type Atlas, test } from "./support/atlas.ts";
import { ALL, AREA_ONLY, CROWD, crowdDataset, numbersIn } from "./support/crowd.ts";
import { serve } from "./support/datasets.ts";
import { STILL } from "./support/start.ts";

test.use(STILL);

async function openCrowd(atlas: Atlas, page: Page, more = ""): Promise<void> {
  await atlas.open(`?data=${await serve(page, "crowd", crowdDataset())}${more}`);
  await expect(atlas.map).toHaveAccessibleDescription(/events: /u);
}

const describedAs = (map: Atlas["map"]) =>
  map.evaluate((region) => {
    const id = region.getAttribute("aria-describedby") ?? "";
    return document.getElementById(id)?.textContent ?? "";
  });

test("what is drawn and counted adds up to what is kept, at every zoom and under a filter", async ({
  atlas,
  page,
}) => {
  await openCrowd(atlas, page);
  const zoom = atlas.map.getByRole("button", { name: "Zoom in" });
  const seen = new Set<string>();
  for (const step of [0, 1, 2, 3]) {
    if (step > 0) {
      const before = await describedAs(atlas.map);
      await zoom.click();
      await expect.poll(() => describedAs(atlas.map)).not.toBe(before);
    }
    const sum = await describedAs(atlas.map);
    seen.add(sum);
    expect(numbersIn(sum)).toEqual({ total: ALL, parts: ALL });
    expect(sum).toContain(`${AREA_ONLY} known to an area only`);
    expect(sum).toContain(`${CROWD.unplaced} not on the map`);
  }
  expect(seen.size).toBe(4);
  await atlas.filters.getByRole("searchbox").fill("Sale");
  await expect(atlas.map).toHaveAccessibleDescription(/^200 events: /u);
  expect(numbersIn(await describedAs(atlas.map))).toEqual({ total: 200, parts: 200 });
});

test("no more buttons than a page can bear, each named with its place, its number and its shares", async ({
  atlas,
  page,
}) => {
  await openCrowd(atlas, page);
  const market = atlas.map.getByRole("button", { name: /^Market/u });
  await expect(market).toHaveAccessibleName(
    /^Market.*, \d+ events: \d+ The crew – The town, \d+ The crew, \d+ The town$/u,
  );
  expect(await atlas.map.getByRole("button").count()).toBeLessThan(190);
});

test("buttons tell the counts of a brush that a hand still holds, as soon as it pauses", async ({
  atlas,
  page,
}) => {
  await openCrowd(atlas, page);
  const strip = page.getByRole("group", { name: "All events over time" });
  const { x, y, width } = (await strip.boundingBox()) ?? { x: 0, y: 0, width: 0 };
  await page.mouse.move(x + 0.1 * width, y + 20);
  await page.mouse.down();
  await page.mouse.move(x + 0.9 * width, y + 20, { steps: 12 });
  await page.mouse.move(x + 0.3 * width, y + 20, { steps: 20 });
  await expect(atlas.map).not.toHaveAccessibleDescription(new RegExp(`^${ALL} events`, "u"));
  const told = () =>
    atlas.map.locator(".map-counted-button").evaluateAll((all) =>
      all.reduce((sum, { ariaLabel }) => {
        const count = /(\d+) events/u.exec(ariaLabel ?? "")?.[1] ?? 1;
        return sum + Number(count);
      }, 0),
    );
  const drawn = async () => {
    const said = (await describedAs(atlas.map)).matchAll(/(\d+) (?:singly|in \d+ group)/gu);
    return [...said].reduce((sum, [, count]) => sum + Number(count), 0);
  };
  await expect.poll(async () => (await told()) - (await drawn())).toBe(0);
  await page.mouse.up();
});

test("a click on a group of several places shows them apart", async ({ atlas, page }) => {
  await openCrowd(atlas, page);
  const before = await describedAs(atlas.map);
  await atlas.map
    .getByRole("button", { name: /^\D*\d* and \d+ more places?, /u })
    .first()
    .click();
  await expect.poll(() => describedAs(atlas.map)).not.toBe(before);
  expect(numbersIn(await describedAs(atlas.map)).parts).toBe(ALL);
});

test("a place with two hundred events opens as a list, twenty at a time", async ({
  atlas,
  page,
}) => {
  await openCrowd(atlas, page, "&map=35.4,138.4,10");
  const market = atlas.map.getByRole("button", { name: "Market, 200 events", exact: false });
  await market.click();
  const list = atlas.map.getByRole("region", { name: "Market · 200 events" });
  const rows = list.getByRole("listitem");
  await expect(rows).toHaveCount(20);
  await list.getByRole("button", { name: "Show 20 more" }).click();
  await expect(rows).toHaveCount(40);
  await expect(rows.nth(20).getByRole("button")).toBeFocused();
  const name = await rows.nth(20).getByRole("button").getAttribute("aria-label");
  await page.keyboard.press("Enter");
  const title = name?.split(",")[0] ?? "";
  await expect(atlas.event.getByRole("heading", { name: title })).toBeVisible();
  await expect(list.getByRole("button", { name: name ?? "" })).toHaveAttribute("aria-current");
  const own = atlas.map.locator('.map-counted-button[aria-current="true"]');
  await expect(own).toHaveAccessibleName(name ?? "");
  expect(numbersIn(await describedAs(atlas.map))).toEqual({ total: ALL, parts: ALL });
  await list.getByRole("button", { name: "Close the list" }).click();
  await expect(list).toBeHidden();
});

test("a list of what is filtered out closes, and keeps none of it", async ({ atlas, page }) => {
  await openCrowd(atlas, page, "&map=35.4,138.4,10");
  await atlas.map.getByRole("button", { name: "Market, 200 events", exact: false }).click();
  const listed = page.getByRole("region", { name: "Market · 200 events" });
  await expect(listed.getByRole("listitem")).toHaveCount(20);
  await atlas.filters.getByRole("searchbox").fill("no such words");
  await expect(atlas.map).toHaveAccessibleDescription(/^0 events/u);
  await expect(atlas.map.getByRole("region", { includeHidden: true }).locator("li")).toHaveCount(0);
});

test("the keyboard walks the groups, goes into one, and lists a place", async ({ atlas, page }) => {
  await openCrowd(atlas, page);
  const buttons = atlas.map.locator(".map-counted-button");
  await buttons.first().focus();
  await page.keyboard.press("ArrowRight");
  await expect(buttons.nth(1)).toBeFocused();
  await page.keyboard.press("ArrowLeft");
  await expect(buttons.first()).toBeFocused();
  const group = await buttons.first().getAttribute("aria-label");
  await page.keyboard.press("Enter");
  // The focus stays with the place that the group stood on.
  const place = group?.split(/ and |,/u)[0] ?? "";
  const focused = atlas.map.locator(".map-counted-button:focus");
  await expect(focused).not.toHaveAccessibleName(group ?? "");
  await expect(focused).toHaveAccessibleName(new RegExp(`^${place}\\b`, "u"));
});

test("what is known to an area alone is a count in the corner, and a list", async ({
  atlas,
  page,
}) => {
  await openCrowd(atlas, page);
  await atlas.map.getByRole("button", { name: "40 governorate only" }).click();
  const list = atlas.map.getByRole("region", { name: "governorate only · 40 events" });
  await expect(list.getByRole("listitem")).toHaveCount(20);
  await page.keyboard.press("Escape");
  await expect(list).toBeHidden();
  await expect(atlas.map.getByRole("button", { name: "40 governorate only" })).toBeFocused();
});

test("what lies beyond the frame is counted by its direction, and shown on a click", async ({
  atlas,
  page,
}) => {
  await openCrowd(atlas, page);
  // The ring round the harbour has its badge on its line, which is north of the frame as well.
  const beyond = CROWD.north + CROWD.ring;
  const north = atlas.map.getByRole("button", { name: `${beyond} further north`, exact: true });
  await north.click();
  await expect(north).toBeHidden();
  await expect(atlas.map.getByRole("button", { name: /^North Cape, 9 events/u })).toBeVisible();
});

test("the sum is said in the language of the page", async ({ atlas, page }) => {
  await openCrowd(atlas, page);
  const address = `?data=${await serve(page, "crowd", crowdDataset())}`;
  await atlas.go(`${address}&lang=ru`);
  await expect(page.getByRole("region", { name: "Карта" })).toHaveAccessibleDescription(
    new RegExp(`событи.*: .*${CROWD.unplaced} не на карте`, "u"),
  );
  await atlas.go(`${address}&lang=ar`);
  await expect(page.getByRole("region", { name: "الخريطة" })).toHaveAccessibleDescription(
    new RegExp(`حدث.*: .*${CROWD.unplaced} ليست على الخريطة`, "u"),
  );
});
