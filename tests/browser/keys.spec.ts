/** The keys of the whole page. */
import { expect } from "@playwright/test";
import { test } from "./support/atlas.ts";
import { ALERT, OFFENSIVE, OPERATIONS, TEN_KILOMETRES } from "./support/dispatch.ts";

test("j and k, and the arrows, walk the events in the order of time", async ({ opened: atlas }) => {
  const { page } = atlas;
  await page.keyboard.press("j");
  await atlas.expectSelected(OPERATIONS);
  await page.keyboard.press("j");
  await atlas.expectSelected(OFFENSIVE);
  await page.keyboard.press("k");
  await atlas.expectSelected(OPERATIONS);
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await atlas.expectSelected(ALERT);
  await page.keyboard.press("ArrowLeft");
  await atlas.expectSelected(OFFENSIVE);
});

test("they walk only what the filters keep", async ({ opened: atlas }) => {
  const { page } = atlas;
  await atlas.go("?kind=order,movement");
  await page.keyboard.press("j");
  await atlas.expectSelected(ALERT);
  await page.keyboard.press("j");
  await atlas.expectSelected(TEN_KILOMETRES);
});

test("a slash leads to the search, where letters are letters", async ({ opened: atlas }) => {
  const { page } = atlas;
  await page.keyboard.press("/");
  const search = atlas.filters.getByRole("searchbox");
  await expect(search).toBeFocused();
  await page.keyboard.type("jk?");
  await expect(search).toHaveValue("jk?");
  await expect(page.getByRole("dialog")).toBeHidden();
});

test("Escape takes one step back at a time: the search field, the selection, the filter", async ({
  opened: atlas,
}) => {
  const { page } = atlas;
  await atlas.go("?event=phone-call&kind=call");
  await page.keyboard.press("/");
  await page.keyboard.press("Escape");
  await expect(atlas.filters.getByRole("searchbox")).not.toBeFocused();
  await atlas.expectQuery("event", "phone-call");
  await page.keyboard.press("Escape");
  await atlas.expectQuery("event", null);
  await atlas.expectQuery("kind", "call");
  await page.keyboard.press("Escape");
  await atlas.expectQuery("kind", null);
});

test("Escape closes an open filter first and keeps its choice", async ({ opened: atlas }) => {
  const { page } = atlas;
  const kinds = await atlas.openFilter("Kind of event");
  await kinds.getByRole("checkbox", { name: /^Call/ }).check();
  await page.keyboard.press("Escape");
  await expect(kinds.getByRole("checkbox").first()).toBeHidden();
  await expect(atlas.status).toHaveText("1 of 9 events");
});

test("a question mark lists the keys; Escape closes the list and gives the focus back", async ({
  opened: atlas,
}) => {
  const { page } = atlas;
  await atlas.mark("table", OFFENSIVE).focus();
  await page.keyboard.press("?");
  const dialog = page.getByRole("dialog", { name: "Keys" });
  await expect(dialog).toBeVisible();
  await expect(dialog).toContainText("Esc");
  await page.keyboard.press("j");
  expect(atlas.query.get("event")).toBeNull();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(atlas.mark("table", OFFENSIVE)).toBeFocused();
});

test("keys with Ctrl are the browser's", async ({ atlas, page }) => {
  await atlas.open();
  await page.keyboard.press("Control+j");
  // Had it gone on to the first event, this would go on to the second.
  await page.keyboard.press("j");
  await atlas.expectSelected(OPERATIONS);
});
