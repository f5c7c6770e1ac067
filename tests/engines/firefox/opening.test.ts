/** The atlas opens in every language, with its typefaces and nothing at fault. */
import { expect } from "vitest";
import { ar } from "../../../src/i18n/ar.ts";
import { en } from "../../../src/i18n/en.ts";
import { ru } from "../../../src/i18n/ru.ts";
import { test } from "./support/test.ts";

for (const words of [en, ar, ru])
  test(`opens in ${words.lang} with every event in every view`, async ({ atlas }) => {
    atlas.words = words;
    await atlas.open(`?lang=${words.lang}`);
    await atlas.expectStatus(words.status(9, 9));
    for (const place of ["timeline", "map", "table"] as const) await atlas.view(place).look();
    const faces = await atlas.page.evaluate(async () => {
      await document.fonts.ready;
      return [...document.fonts].filter(({ status }) => status === "error").length;
    });
    expect(faces).toBe(0);
  });

test("a page that is left while it opens says nothing of what has not come", async ({ atlas }) => {
  // The browser's own word for the typefaces that it breaks off.
  atlas.allow(/downloadable font/);
  for (const query of ["", "?lang=ar", "?view=brief", "?view=embed", ""])
    await atlas.page.goto(new URL(query, atlas.address).href, { waitUntil: "domcontentloaded" });
  await atlas.settle();
});
