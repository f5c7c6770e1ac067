/** The atlas opens in every language, with its typefaces and Western digits alone. */
import { expect } from "vitest";
import { ar } from "../../../src/i18n/ar.ts";
import { en } from "../../../src/i18n/en.ts";
import { ru } from "../../../src/i18n/ru.ts";
import { titleOf } from "../../browser/support/dispatch.ts";
import { test } from "./support/test.ts";

/** Of every kind that Unicode has beside 0 to 9. */
const OTHER_DIGIT = /(?![0-9])\p{Nd}/u;

for (const words of [en, ar, ru])
  test(`opens in ${words.lang} with every event in every view`, async ({ atlas }) => {
    atlas.words = words;
    await atlas.open(`?lang=${words.lang}&event=lna-ten-kilometres`);
    await atlas.expectStatus(words.status(9, 9));
    await atlas.expectSelected(titleOf("lna-ten-kilometres", words.lang));
    const [dir, faces, text] = await atlas.run(async () => {
      await document.fonts.ready;
      const loaded = [...document.fonts].filter(({ status }) => status === "loaded");
      const { dir } = document.documentElement;
      return [dir, loaded.map(({ family }) => family), document.body.innerText] as const;
    });
    expect(dir).toBe(words.dir);
    expect(faces.join()).toContain(words.lang === "ar" ? "Plex Sans Arabic" : "Plex Sans");
    expect(text).toMatch(/[0-9]/);
    expect(text).not.toMatch(OTHER_DIGIT);
  });

/** In one row, in two, on a phone and back: the head goes on in a second row, and the panels one below the other. */
const SIZES = [1000, 700, 400, 1440] as const;

test("takes another size without leaving an observer of sizes behind", async ({ atlas }) => {
  await atlas.open("?tab=source");
  for (const width of SIZES) {
    await atlas.resize(width, 1000);
    await expect.poll(() => atlas.run(() => outerWidth)).toBeLessThanOrEqual(width);
    await atlas.run(settled);
  }
});

/** Runs in the page: four frames, in which what follows a size is drawn. */
function settled(): Promise<void> {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  return frame()
    .then(frame)
    .then(frame)
    .then(frame)
    .then(() => {});
}
