/** What the build writes for readers without scripts and for machines. */
import { expect } from "@playwright/test";
import { test } from "./support/atlas.ts";

test.describe("with scripts off", () => {
  test.use({ javaScriptEnabled: false });

  test("the page is a picture and the events in their order", async ({ page }) => {
    await page.goto("/");
    const picture = page.getByRole("img", { name: "Libya, 6 April 2019" });
    await expect(picture).toBeVisible();
    expect(await picture.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBeGreaterThan(0);
    await expect(page.getByRole("listitem")).toHaveCount(9);
    await expect(page.getByRole("paragraph").last()).toBeVisible();
    await expect(page.getByRole("paragraph").last()).toContainText(
      "Published by TASS, 6 April 2019",
    );
  });
});

test("machines find a card, a dataset with its events, and an oEmbed file", async ({
  page,
  request,
}) => {
  await page.goto("/");
  const content = (selector: string) => page.locator(selector).getAttribute("content");
  expect(await content('meta[property="og:title"]')).toBe("Libya, 6 April 2019");
  expect(await content('meta[name="twitter:card"]')).toBe("summary_large_image");
  const card = await content('meta[property="og:image"]');
  const answer = await request.get(new URL(card ?? "").pathname);
  expect(answer.headers()["content-type"]).toBe("image/png");
  const ld = JSON.parse(
    (await page.locator('script[type="application/ld+json"]').textContent()) ?? "",
  );
  expect(ld["@type"]).toBe("Dataset");
  expect(ld.hasPart).toHaveLength(9);
  const discovery = page.locator('link[type="application/json+oembed"]');
  const oembed = await request.get(`/${await discovery.getAttribute("href")}`);
  expect(await oembed.json()).toMatchObject({ version: "1.0", type: "rich", width: 680 });
});
