/** The map on a phone: what lies over it is as large as a fingertip, stands clear of each other and of the selected ring. */
import { expect, type Page } from "@playwright/test";
import { test } from "./support/atlas.ts";

const OVER = [
  ".map-controls",
  ".key-open",
  ".unplaced-chip",
  ".map-chip",
  ".map-edge:not(.map-chip)",
  ".map-scale",
];

interface Over {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly right: number;
  readonly bottom: number;
}

async function overMap(page: Page): Promise<Over[]> {
  return page.evaluate(
    (selectors) =>
      selectors.flatMap((name) =>
        [...document.querySelectorAll(`.panel-map ${name}`)].map((element) => {
          const { x, y, right, bottom } = element.getBoundingClientRect();
          return { name, x, y, right, bottom };
        }),
      ),
    OVER,
  );
}

function clashes(all: readonly Over[]): string[] {
  return all.flatMap((a, index) =>
    all
      .slice(index + 1)
      .filter((b) => a.x < b.right && b.x < a.right && a.y < b.bottom && b.y < a.bottom)
      .map((b) => `${a.name} and ${b.name}`),
  );
}

/** What lies over the line of the ring. */
async function onRing(page: Page, all: readonly Over[]): Promise<string[]> {
  const box = await page.locator(".map-ring__target").boundingBox();
  if (!box) throw new Error("there is no ring");
  const radius = box.height / 2;
  const [x, y] = [box.x + box.width / 2, box.y + radius];
  const angles = Array.from({ length: 360 }, (_, index) => (index * Math.PI) / 180);
  const points = angles.map((a) => [x + radius * Math.cos(a), y + radius * Math.sin(a)] as const);
  return all
    .filter((o) => points.some(([px, py]) => px > o.x && px < o.right && py > o.y && py < o.bottom))
    .map(({ name }) => name);
}

for (const [width, height] of [
  [360, 640],
  [390, 844],
  [430, 932],
] as const)
  for (const lang of ["en", "ru", "ar"] as const)
    test(`at ${width} × ${height} nothing over the map touches another or the selected ring, in ${lang}`, async ({
      atlas,
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await atlas.open(`?lang=${lang}`);
      await expect.poll(async () => clashes(await overMap(page))).toEqual([]);
      for (const button of await page.locator(".map-controls button, .key-open").all()) {
        const box = await button.boundingBox();
        expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
      }
      await atlas.open(`?lang=${lang}&event=lna-ten-kilometres`);
      await expect(page.locator(".map-ring__target")).toBeVisible();
      for (const level of ["half", "peek"]) {
        if (level === "peek") {
          await page.locator(".sheet-handle").click();
          await page.locator(".sheet-handle").click();
        }
        await expect
          .poll(async () => {
            const all = await overMap(page);
            return [...clashes(all), ...(await onRing(page, all))];
          }, level)
          .toEqual([]);
      }
    });

test("the marks of a flag are a fingertip apart", async ({ atlas, page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await atlas.open();
  const marks = await page.locator(".map-site--flag .map-mark").all();
  const boxes = await Promise.all(marks.map((mark) => mark.boundingBox()));
  expect(boxes.length).toBeGreaterThan(2);
  for (const [index, box] of boxes.entries()) {
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
    const next = boxes[index + 1];
    if (next) expect(Math.abs(next.x - (box?.x ?? 0))).toBeGreaterThanOrEqual(43.5);
  }
});
