/** Three languages; from right to left the panels mirror, but time and the map do not. */

import { expect } from "@playwright/test";
import { ar } from "../../src/i18n/ar.ts";
import { en } from "../../src/i18n/en.ts";
import { EXPLORE_WORDS } from "../../src/i18n/parts/explore.ts";
import { ru } from "../../src/i18n/ru.ts";
import { test } from "./support/atlas.ts";
import { CALL, titleOf } from "./support/dispatch.ts";

test("Arabic mirrors the panels, not the time axis and the map", async ({ atlas, page }) => {
  await atlas.open();
  const xOf = async (part: typeof atlas.event) => (await part.boundingBox())?.x ?? 0;
  const story = () => atlas.region(atlas.words.regions.story);
  expect(await xOf(atlas.factions)).toBeLessThan(await xOf(story()));
  atlas.words = ar;
  await atlas.open("?lang=ar");
  await expect(page.locator(":root")).toHaveAttribute("dir", "rtl");
  await expect(page.locator(":root")).toHaveAttribute("lang", "ar");
  expect(await xOf(atlas.factions)).toBeGreaterThan(await xOf(story()));
  const [early, late] = [
    titleOf("haftar-announces-offensive", "ar"),
    titleOf("ministry-publishes-call", "ar"),
  ];
  expect(await xOf(atlas.mark("timeline", early))).toBeLessThan(
    await xOf(atlas.mark("timeline", late)),
  );
  // Moscow lies east of Tripoli.
  expect(await xOf(atlas.mark("map", late))).toBeGreaterThan(await xOf(atlas.mark("map", early)));
});

for (const words of [ar, ru]) {
  test(`in ${words.lang} the interface, the events and the names are in that language`, async ({
    opened: atlas,
  }) => {
    atlas.words = words;
    const { page } = atlas;
    await atlas.go(`?lang=${words.lang}&event=phone-call`);
    await atlas.expectSelected(titleOf("phone-call", words.lang));
    await expect(page).toHaveTitle(new RegExp(words.lang === "ar" ? "ليبيا" : "Ливия"));
    await expect(atlas.status).toHaveText(words.status(9, 9));
    const latin = await page.locator("main h2, main summary, main th button").allInnerTexts();
    expect(latin.filter((text) => /[A-Za-z]{3}/.test(text))).toEqual([]);
  });
}

test("changing the language keeps selection and filters, and is a step back", async ({
  atlas,
  page,
}) => {
  await atlas.open("?event=phone-call&actor=haftar");
  await atlas.openMenu();
  const select = page.getByRole("combobox", { name: EXPLORE_WORDS.en.language });
  await select.selectOption("ru");
  atlas.words = ru;
  await atlas.expectSelected(titleOf("phone-call", "ru"));
  await expect(atlas.status).toHaveText(ru.status(5, 9));
  await atlas.expectQuery("lang", "ru");
  await page.goBack();
  atlas.words = en;
  await atlas.expectSelected(CALL);
  await expect(page.locator(":root")).toHaveAttribute("lang", "en");
});

test.describe("with a device in Arabic", () => {
  test.use({ locale: "ar-LY" });
  test("the page opens in Arabic, and the address need not say so", async ({ atlas, page }) => {
    atlas.words = ar;
    await atlas.open();
    await expect(page.locator(":root")).toHaveAttribute("lang", "ar");
    await atlas.mark("table", titleOf("phone-call", "ar")).click();
    await atlas.expectQuery("event", "phone-call");
    expect(atlas.query.get("lang")).toBeNull();
  });
});

test("in Arabic the arrow to the left leads on", async ({ opened: atlas }) => {
  atlas.words = ar;
  const { page } = atlas;
  await atlas.go("?lang=ar");
  await page.keyboard.press("ArrowLeft");
  await atlas.expectQuery("event", "lna-operations");
  await page.keyboard.press("ArrowLeft");
  await atlas.expectQuery("event", "haftar-announces-offensive");
});

test("in Arabic the arrows walk the map's marks as one reads, and the timeline's along the time", async ({
  opened: atlas,
}) => {
  atlas.words = ar;
  const { page } = atlas;
  await atlas.go("?lang=ar");
  for (const [place, onward, from, to] of [
    ["map", "ArrowLeft", "ministry-publishes-call", "lna-ten-kilometres"],
    ["timeline", "ArrowRight", "haftar-announces-offensive", "al-sarraj-orders-alert"],
  ] as const) {
    await atlas.mark(place, titleOf(from, "ar")).focus();
    await page.keyboard.press(onward);
    await expect(atlas.mark(place, titleOf(to, "ar"))).toBeFocused();
  }
  expect(atlas.query.get("event")).toBeNull();
});

test("the search finds Arabic words whatever their marks", async ({ opened: atlas }) => {
  atlas.words = ar;
  await atlas.go("?lang=ar&q=ليبيا");
  await expect(atlas.status).not.toHaveText(ar.status(0, 9));
});

test("in Arabic every digit is a Western one, in every view", async ({ opened: atlas }) => {
  atlas.words = ar;
  const { page } = atlas;
  await atlas.go("?lang=ar&event=lna-ten-kilometres&map=32.89,13.19,9");
  const text = await page.locator("body").innerText();
  expect(text).toMatch(/\d/);
  expect(text.match(/[^0-9]*[\u0660-\u0669\u06f0-\u06f9][^0-9]*/u)?.[0]).toBeUndefined();
});

test("in Arabic what of the address was ignored is said in Arabic", async ({ atlas, page }) => {
  await atlas.open("?lang=ar&event=nowhere&map=abc&sort=size");
  const notice = page.getByRole("complementary");
  await expect(notice).toContainText("معرّف حدث وارد في هذه البيانات");
  await expect(notice).not.toContainText(/\b(the|one of|id|such as|event in)\b/);
});
