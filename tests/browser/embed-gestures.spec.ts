/** Wheel and touch over an embed: the article scrolls past it, a hint says what zooms instead, and that zooms. */
import { type CDPSession, expect, type Locator, type Page } from "@playwright/test";
import { type Article, test, WIDTHS } from "./support/article.ts";
import { expectTitlesWithin, expectWithoutScrolling } from "./support/embedded.ts";

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A view that has gestures of its own. */
interface Ground {
  readonly region: "Map" | "Timeline";
  /** What its own gestures change of the frame's address. */
  readonly parameter: "map" | "window";
  readonly wheelHint: string;
  readonly touchHint: string;
}

const GROUNDS: readonly Ground[] = [
  {
    region: "Map",
    parameter: "map",
    wheelHint: "Hold Ctrl to zoom the map",
    touchHint: "Use two fingers to move the map",
  },
  {
    region: "Timeline",
    parameter: "window",
    wheelHint: "Hold Ctrl to zoom",
    touchHint: "Use two fingers to zoom",
  },
];

const scrollTop = (page: Page) => page.evaluate(() => Math.round(window.scrollY));

const regionOf = ({ frame }: Article, { region }: Ground) =>
  frame.getByRole("region", { name: region });

/** What the frame's own address says of where a view looks; null is as it opened. */
function lookOf({ page }: Article, { parameter }: Ground): string | null {
  return new URL(page.frames()[1]?.url() ?? "").searchParams.get(parameter);
}

/** Opens the article, takes out what drives the atlas by scrolling, and brings a view to the middle of the screen. */
async function openAt(article: Article, ground: Ground): Promise<Point> {
  const { page } = article;
  await page.setViewportSize({ width: 680, height: 800 });
  await article.open("script");
  await page.evaluate(() => {
    for (const driver of document.querySelectorAll("[data-atlas-event]"))
      driver.removeAttribute("data-atlas-event");
  });
  await article.expectReady();
  const canvas = regionOf(article, ground).getByRole("group", { name: /of the events;/ });
  await canvas.evaluate((one) => one.scrollIntoView({ block: "center" }));
  const { x, y, width, height } = await stillBox(canvas);
  return { x: x + width / 2, y: y + height * 0.6 };
}

async function stillBox(element: Locator) {
  let before = await element.boundingBox();
  await expect(async () => {
    const now = await element.boundingBox();
    const isStill = JSON.stringify(now) === JSON.stringify(before);
    before = now;
    expect(isStill).toBe(true);
  }).toPass();
  if (!before) throw new Error("there is nothing to turn the wheel over");
  return before;
}

test("every row of the timeline and every event without a place is there without scrolling, and on a phone every title is within its frame", async ({
  article,
}) => {
  await article.open("script");
  await article.expectReady();
  for (const width of WIDTHS) {
    await article.page.setViewportSize({ width, height: 900 });
    await expectWithoutScrolling(article);
  }
  await article.page.setViewportSize({ width: 360, height: 900 });
  await expectTitlesWithin(article);
});

for (const ground of GROUNDS)
  test.describe(`over the ${ground.region.toLowerCase()}`, () => {
    test("the wheel scrolls the article both ways, and a hint says how to zoom; with Ctrl it zooms, and the article stands still", async ({
      article,
    }) => {
      const { page } = article;
      const { x, y } = await openAt(article, ground);
      const before = await scrollTop(page);
      await page.mouse.move(x, y);
      await page.mouse.wheel(0, 120);
      await expect(
        regionOf(article, ground).getByText(ground.wheelHint, { exact: true }),
      ).toBeVisible();
      await expect.poll(() => scrollTop(page)).toBeGreaterThan(before + 60);
      await page.mouse.wheel(0, -120);
      await expect.poll(() => scrollTop(page)).toBe(before);
      expect(lookOf(article, ground)).toBeNull();
      await page.keyboard.down("Control");
      await page.mouse.wheel(0, -240);
      await page.keyboard.up("Control");
      await expect.poll(() => lookOf(article, ground)).not.toBeNull();
      expect(await scrollTop(page)).toBe(before);
      expect(await page.evaluate(() => window.visualViewport?.scale)).toBe(1);
    });

    test.describe("by touch", () => {
      test.use({ hasTouch: true });

      test("one finger scrolls the article, and a hint says what two do", async ({
        article,
        context,
      }) => {
        const { page } = article;
        const { x, y } = await openAt(article, ground);
        const before = await scrollTop(page);
        const session = await context.newCDPSession(page);
        await touch(session, [[{ x, y }], [{ x, y: y - 200 }]]);
        await expect(
          regionOf(article, ground).getByText(ground.touchHint, { exact: true }),
        ).toBeVisible();
        await expect.poll(() => scrollTop(page)).toBeGreaterThan(before + 100);
        expect(lookOf(article, ground)).toBeNull();
      });

      test("two fingers zoom, and the article stands still", async ({ article, context }) => {
        const { page } = article;
        const { x, y } = await openAt(article, ground);
        const before = await scrollTop(page);
        const session = await context.newCDPSession(page);
        const pair = (apart: number) => [
          { x: x - apart, y },
          { x: x + apart, y },
        ];
        await touch(session, [pair(30), pair(120)]);
        await expect.poll(() => lookOf(article, ground)).not.toBeNull();
        expect(await scrollTop(page)).toBe(before);
        expect(await page.evaluate(() => window.visualViewport?.scale)).toBe(1);
      });
    });
  });

/** Puts fingers down, moves them in steps, and takes them up. */
async function touch(
  session: CDPSession,
  [from = [], to = []]: readonly (readonly Point[])[],
): Promise<void> {
  const send = (type: "touchStart" | "touchMove" | "touchEnd", points: readonly Point[]) =>
    session.send("Input.dispatchTouchEvent", {
      type,
      touchPoints: points.map((point, id) => ({ ...point, id })),
    });
  const STEPS = 12;
  await send("touchStart", from);
  for (let step = 1; step <= STEPS; step++)
    await send(
      "touchMove",
      from.map(({ x, y }, index) => ({
        x: x + (((to[index]?.x ?? x) - x) * step) / STEPS,
        y: y + (((to[index]?.y ?? y) - y) * step) / STEPS,
      })),
    );
  await send("touchEnd", []);
}
