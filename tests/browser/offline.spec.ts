/** Once loaded, the atlas needs no network. */
import { expect } from "@playwright/test";
import { test } from "./support/atlas.ts";
import { CALL, PUBLISHED } from "./support/dispatch.ts";

test("with the network cut everything still works", async ({ atlas, context, page }) => {
  await atlas.open();
  // What comes when nothing else is due has come.
  for (const part of ["source-view", "document-verdict", "finer-ground", "surroundings"])
    await page.waitForFunction(
      (name) => performance.getEntriesByType("resource").some((one) => one.name.includes(name)),
      part,
    );
  await page.waitForLoadState("networkidle");
  // A font of a weight that was not shown yet may be asked for; nothing depends on it.
  atlas.allowFault(/ERR_INTERNET_DISCONNECTED/);
  await context.setOffline(true);
  const before = atlas.requests.length;
  await atlas.mark("table", CALL).click();
  await atlas.expectSelected(CALL);
  await atlas.mark("map", PUBLISHED).click();
  await expect(atlas.mark("map", PUBLISHED)).not.toHaveAccessibleName(/outside the frame$/);
  await atlas.timeline.getByRole("button", { name: "Zoom in on the time" }).click();
  await atlas.filters.getByRole("searchbox").fill("telephone");
  await expect(atlas.status).toHaveText("1 of 9 events");
  await atlas.openMenu();
  await page.getByRole("combobox", { name: "Theme" }).selectOption("dark");
  await page.keyboard.press("Escape");
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog")).toBeVisible();
  // Nor does anything depend on finer ground where the map has not been: the coarser stays.
  const idle = /(\.woff2|icon[^/]*\.svg|\/data\/(parts|cities)\/.*\.json)$/;
  expect(atlas.requests.slice(before).filter((url) => !idle.test(url))).toEqual([]);
});

test("all requests go to the page's own origin, and none carries the reader's steps", async ({
  atlas,
  baseURL,
  page,
}) => {
  await atlas.open("?event=phone-call&q=Haftar");
  await page.waitForLoadState("networkidle");
  const { origin } = new URL(baseURL ?? "");
  expect(atlas.requests.filter((url) => new URL(url).origin !== origin)).toEqual([]);
  expect(atlas.requests.slice(1).filter((url) => url.includes("phone-call"))).toEqual([]);
});
