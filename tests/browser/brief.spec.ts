/** A briefing in a room: its steps, its keys, and what lies over a slide. */
import { expect, type Locator, type Page } from "@playwright/test";
import { test } from "./support/atlas.ts";
import { findBarriers } from "./support/axe.ts";
import {
  Briefing,
  FERRY_STEPS,
  FERRY_TOTAL,
  serveBriefing,
  serveCrowd,
} from "./support/briefing.ts";
import { ferryDataset, serve } from "./support/datasets.ts";
import { afterFrames, lookOf, STILL } from "./support/start.ts";

const [STOP, WAIT] = FERRY_STEPS.map(({ title }) => title);

test.use(STILL);

const EVERY_STEP = Array.from({ length: FERRY_TOTAL }, (_, index) => index + 1);

/** On from the step before, with everything drawn and at rest. */
async function walkTo(briefing: Briefing, step: number): Promise<void> {
  if (step > 1) await briefing.page.keyboard.press("PageDown");
  await briefing.expectStep(step);
  await lookOf(briefing.page);
}

async function openFerry(page: Page, query = ""): Promise<Briefing> {
  const briefing = new Briefing(page, FERRY_TOTAL);
  await briefing.open(`${await serveBriefing(page)}${query}`);
  return briefing;
}

test.describe("the steps", () => {
  test("are opened by a title and closed by who stands where and the sources", async ({ page }) => {
    await page.emulateMedia({ reducedMotion: "no-preference" });
    const briefing = await openFerry(page);
    await briefing.expectStep(1, "The ferry to Gull Island");
    for (const [step, title] of [STOP, WAIT, "Who stands where", "Sources"].entries()) {
      await page.keyboard.press("PageDown");
      await briefing.expectStep(step + 2, title);
    }
  });

  test("say what happened, when, where, who says so, how sure it is and on what words it rests", async ({
    page,
  }) => {
    const briefing = await openFerry(page, "&step=2");
    const slide = briefing.slide(2);
    await expect(slide).toContainText("Nobody crosses for three days.");
    await expect(slide.getByRole("definition")).toHaveText([
      "29 April 2024",
      "Harbourtown",
      "Harbour office reported it",
      "Stated; B · Usually reliable",
    ]);
    await expect(slide.getByRole("contentinfo").or(slide.locator("footer"))).toContainText(
      "because of high waves",
    );
    await expect(
      briefing.timeline.getByRole("button", { name: /^The ferry stops/ }),
    ).toHaveAttribute("aria-current", "true");
    await expect(briefing.map.getByRole("button", { name: /^The ferry stops/ })).toHaveAttribute(
      "aria-current",
      "true",
    );
  });

  test("show every event of the dispatch at once, below a map that shows those spoken of alone", async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1920, height: 1080 });
    const briefing = new Briefing(page, 11);
    await briefing.open("step=3");
    const slide = briefing.slide(3);
    const frame = await briefing.timeline.boundingBox();
    const events = briefing.timeline.getByRole("button");
    await expect(events).toHaveCount(9);
    for (const box of await Promise.all((await events.all()).map((one) => one.boundingBox()))) {
      if (!box || !frame) throw new Error("an event is not drawn");
      expect(box.x).toBeGreaterThanOrEqual(frame.x);
      expect(box.x + box.width).toBeLessThanOrEqual(frame.x + frame.width);
      expect(box.y + box.height).toBeLessThanOrEqual(frame.y + frame.height);
    }
    await expect(briefing.map.locator(".map-mark")).toHaveCount(1);
    // The ring takes nearly three quarters of the map's height.
    const ring = await briefing.map.locator(".map-ring__target").boundingBox();
    const map = await briefing.map.boundingBox();
    const share = (ring?.height ?? 0) / (map?.height ?? 1);
    expect(share).toBeGreaterThan(0.6);
    // Its target is wider than its line.
    expect(share).toBeLessThan(0.82);
    await expect(slide).toContainText("10 km from the centre, side not said");
  });

  test("letter the open questions, each again where its answer would go", async ({ page }) => {
    const briefing = new Briefing(page, 11);
    await briefing.open("step=9");
    const rows = briefing.slide(9).getByRole("listitem").filter({ hasText: "?" });
    await expect(rows.filter({ hasText: "Was anyone hurt?" })).toContainText("no mark");
    const letterAt = (place: Locator, letter: string) =>
      expect(place.getByText(letter, { exact: true }).first()).toBeVisible();
    await letterAt(briefing.map.getByRole("button", { name: /^LNA reported ten/ }), "b");
    await letterAt(briefing.map.getByRole("button", { name: /^LNA operations/ }), "d");
    await letterAt(briefing.timeline.getByRole("button", { name: /^Al-Sarraj orders/ }), "c");
    await page.keyboard.press("PageUp");
    await briefing.expectStep(8);
    await expect(page.locator(".mark-letters")).toHaveCount(0);
  });

  test("of a call show the two callers at open ends, and no place for either", async ({ page }) => {
    const briefing = new Briefing(page, 11);
    await briefing.open("step=6");
    const call = briefing.map.getByRole("listitem");
    await expect(call).toContainText("Mikhail Bogdanov");
    await expect(call).toContainText("Khalifa Haftar");
    await expect(call.getByText("?", { exact: true })).toHaveCount(2);
    await expect(briefing.map.locator(".map-mark")).toHaveCount(1);
  });

  test("give the room the sources without the digest", async ({ page }) => {
    const briefing = new Briefing(page, 11);
    await briefing.open("step=11");
    await expect(briefing.slide(11)).toContainText("GeoNames");
    await expect(briefing.slide(11)).not.toContainText("SHA-256");
  });

  test("are one an event, in the order of time, where the dataset has no briefing", async ({
    page,
  }) => {
    const briefing = new Briefing(page, 6);
    await briefing.open(`data=${await serve(page, "plain", ferryDataset())}`);
    for (const title of ["The ferry stops", "The crew waits", "The ferry sails again"]) {
      await page.keyboard.press("ArrowRight");
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
    }
    await expect(briefing.map).toContainText("The notice does not say where.");
  });

  test("that name what is not there are reported with their place, and shown with a plain note", async ({
    page,
  }) => {
    const lost = {
      id: "lost",
      title: "A step with a hole",
      events: ["gone"],
      camera: { place: "atlantis", zoom: 5 },
    };
    const query = await serveBriefing(page, [...FERRY_STEPS, lost]);
    await page.goto(`./?view=brief&${query}`);
    await expect(page.getByRole("rowheader", { name: "/briefing/steps/2/events/0" })).toBeVisible();
    await page.getByRole("button", { name: /^Open the sound part/ }).click();
    const briefing = new Briefing(page, FERRY_TOTAL + 1);
    await briefing.expectStep(1);
    await page.keyboard.press("4");
    await page.keyboard.press("Enter");
    await briefing.expectStep(4, "A step with a hole");
    await expect(briefing.slide(4)).toContainText(/an event that the dataset does not have: gone/);
    await expect(briefing.slide(4)).toContainText(
      /a place that the dataset does not have: atlantis/,
    );
  });

  test("that stress some ties leave none of them stressed for those that come after", async ({
    page,
  }) => {
    // Wide enough for the diagram's largest letters on both, so that it is not laid out anew.
    await page.setViewportSize({ width: 1024, height: 768 });
    const briefing = new Briefing(page, 11);
    await briefing.open("step=5");
    const lit = page.locator(".slide-factions .is-lit");
    await expect(lit).not.toHaveCount(0);
    for (let step = 6; step <= 10; step++) {
      await page.keyboard.press("PageDown");
      await briefing.expectStep(step);
      // Each step is drawn, as in a room, before the next.
      await afterFrames(page, 2);
    }
    await expect(lit).toHaveCount(0);
  });

  test("that speak of the whole show the timeline from its top, wherever the step before had scrolled it", async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 720 });
    const briefing = new Briefing(page, 5);
    await briefing.open(`${await serveCrowd(page)}&step=2`);
    const first = briefing.timeline.getByRole("button", { name: /^Call 0,/ });
    await expect(first).not.toBeInViewport();
    await page.keyboard.press("PageDown");
    await briefing.expectStep(3, "All calls");
    await expect(first).toBeInViewport();
  });

  test("stand in the address, and a reload stays on one", async ({ page }) => {
    const briefing = await openFerry(page);
    await page.keyboard.press("End");
    await briefing.expectStep(5);
    expect(new URL(page.url()).searchParams.get("step")).toBe("5");
    await page.reload();
    await briefing.expectStep(5, "Sources");
    await page.keyboard.press("Home");
    await briefing.expectStep(1);
    expect(new URL(page.url()).searchParams.has("step")).toBe(false);
  });

  test("that do not exist are the nearest that does", async ({ page }) => {
    const briefing = await openFerry(page, "&step=99");
    await briefing.expectStep(5);
    await briefing.open(`${await serveBriefing(page)}&step=-3`);
    await briefing.expectStep(1);
  });
});

test.describe("keys and clickers", () => {
  test("go on and back, to either end and to a number", async ({ page }) => {
    const briefing = await openFerry(page);
    const presses: readonly (readonly [string, number])[] = [
      ["ArrowRight", 2],
      ["PageDown", 3],
      ["Space", 4],
      ["ArrowLeft", 3],
      ["PageUp", 2],
      ["End", 5],
      ["ArrowRight", 5],
      ["Home", 1],
      ["ArrowLeft", 1],
    ];
    for (const [key, step] of presses) {
      await page.keyboard.press(key);
      await briefing.expectStep(step);
    }
    await page.keyboard.press("4");
    await expect(page.getByText("Go to step 4: press Enter")).toBeVisible();
    await page.keyboard.press("Enter");
    await briefing.expectStep(4);
  });

  test("blank the screen by “b” or “.”, on a keyboard that writes other letters too, and any step key brings it back", async ({
    page,
  }) => {
    const briefing = await openFerry(page);
    const blanked = page.getByText(briefing.words.blanked);
    for (const [step, key] of ["b", "."].entries()) {
      await page.keyboard.press(key);
      await expect(blanked).toBeAttached();
      await page.keyboard.press(key);
      await expect(blanked).toHaveCount(0);
      await page.keyboard.press(key);
      await page.keyboard.press("PageDown");
      await expect(blanked).toHaveCount(0);
      await briefing.expectStep(step + 2);
    }
    // As a Russian layout sends the key of B.
    await page.evaluate(() =>
      document.body.dispatchEvent(
        new KeyboardEvent("keydown", { key: "и", code: "KeyB", bubbles: true, cancelable: true }),
      ),
    );
    await expect(blanked).toBeAttached();
  });

  test("fill the screen and leave it by F, and are listed by the question mark", async ({
    page,
  }) => {
    await openFerry(page);
    const isFull = () => page.evaluate(() => document.fullscreenElement !== null);
    await page.keyboard.press("f");
    await expect.poll(isFull).toBe(true);
    await page.keyboard.press("f");
    await expect.poll(isFull).toBe(false);
    await page.keyboard.press("?");
    const dialog = page.getByRole("dialog", { name: "Keys" });
    for (const key of ["Page Down", "Home", "B", "F", "N", "O", "L", "?", "Esc"])
      await expect(dialog).toContainText(key);
    await page.keyboard.press("Escape");
    await expect(dialog).toHaveCount(0);
  });

  test("open the overview by O, where arrows walk and Enter goes", async ({ page }) => {
    const briefing = await openFerry(page, "&step=2");
    await page.keyboard.press("o");
    const overview = page.getByRole("dialog", { name: "Overview" });
    await expect(overview.getByRole("button", { name: new RegExp(STOP ?? "") })).toBeFocused();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await expect(overview).toHaveCount(0);
    await briefing.expectStep(3, WAIT);
    await page.keyboard.press("o");
    await page.keyboard.press("Escape");
    await expect(overview).toHaveCount(0);
    await briefing.expectStep(3);
  });

  test("show the pointer by L, where the mouse is, and take it off by Escape", async ({ page }) => {
    const briefing = await openFerry(page);
    await page.keyboard.press("l");
    await page.mouse.move(300, 200);
    const dot = page.locator(".pointer-dot");
    await expect(dot).toBeVisible();
    const box = await dot.boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 0) / 2).toBeCloseTo(300, 0);
    expect((box?.y ?? 0) + (box?.height ?? 0) / 2).toBeCloseTo(200, 0);
    await page.keyboard.press("Escape");
    await expect(dot).toHaveCount(0);
    await briefing.expectStep(1);
  });

  test("return to the plan from wherever a hand has left the views", async ({ page }) => {
    await page.emulateMedia({ reducedMotion: "no-preference" });
    const briefing = await openFerry(page, "&step=2");
    const scale = briefing.map.getByText(/\d+ km$/).last();
    await expect(scale).toBeVisible();
    const planned = await scale.textContent();
    await briefing.map.hover();
    await briefing.map.getByRole("button", { name: "Zoom in" }).click({ clickCount: 2 });
    await expect(scale).not.toHaveText(planned ?? "");
    await briefing.timeline.getByRole("button", { name: /^The crew waits/ }).click();
    await expect(
      briefing.timeline.getByRole("button", { name: /^The crew waits/ }),
    ).toHaveAttribute("aria-current", "true");
    await page.keyboard.press("Space");
    await briefing.expectStep(3);
    await page.keyboard.press("ArrowLeft");
    await briefing.expectStep(2);
    await expect(scale).toHaveText(planned ?? "");
    await expect(
      briefing.timeline.getByRole("button", { name: /^The ferry stops/ }),
    ).toHaveAttribute("aria-current", "true");
  });

  test("go on to the right in Arabic too, as clickers mean it", async ({ page }) => {
    const briefing = await openFerry(page, "&lang=ar");
    await expect(page.locator(":root")).toHaveAttribute("dir", "rtl");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("الطاقم ينتظر");
    expect(briefing.total).toBe(FERRY_TOTAL);
  });
});

test.describe("a hand", () => {
  test("finds tools with names, that go on, back and out", async ({ page }) => {
    const briefing = await openFerry(page);
    await page.mouse.move(400, 300);
    await briefing.tools.getByRole("button", { name: "Next step" }).click();
    await briefing.expectStep(2);
    await briefing.tools.getByRole("button", { name: "Previous step" }).click();
    await briefing.expectStep(1);
    await briefing.tools.getByRole("link", { name: "Leave for the atlas" }).click();
    await expect(page.getByRole("region", { name: "Filters" })).toBeVisible();
    expect(new URL(page.url()).searchParams.get("data")).toMatch(/briefed/);
  });

  test("drags the timeline as far as it moves, though the slide is enlarged", async ({ page }) => {
    await page.setViewportSize({ width: 1920, height: 1080 });
    const briefing = new Briefing(page, 5);
    await briefing.open(`${await serveCrowd(page)}&step=3`);
    const mark = briefing.timeline.getByRole("button", { name: /^Call 0,/ });
    await expect(mark).toBeVisible();
    const before = await mark.boundingBox();
    const ground = await briefing.timeline.boundingBox();
    if (!before || !ground) throw new Error("the timeline is not drawn");
    await page.mouse.move(ground.x + 1700, ground.y + 200);
    await page.mouse.down();
    await page.mouse.move(ground.x + 1780, ground.y + 200, { steps: 8 });
    await page.mouse.move(ground.x + 1820, ground.y + 200, { steps: 8 });
    await page.mouse.up();
    await expect
      .poll(async () => ((await mark.boundingBox())?.x ?? 0) - before.x)
      .toBeGreaterThan(90);
    expect(((await mark.boundingBox())?.x ?? 0) - before.x).toBeLessThan(130);
  });

  test.describe("with a touch screen", () => {
    test.use({ hasTouch: true });
    test("swipes to the next step and back", async ({ page }) => {
      const briefing = await openFerry(page);
      const client = await page.context().newCDPSession(page);
      const swipe = async (from: number, to: number) => {
        const touch = (type: "touchStart" | "touchMove" | "touchEnd", x?: number) =>
          client.send("Input.dispatchTouchEvent", {
            type,
            touchPoints: x === undefined ? [] : [{ x, y: 200 }],
          });
        await touch("touchStart", from);
        await touch("touchMove", (from + to) / 2);
        await touch("touchMove", to);
        await touch("touchEnd");
      };
      await swipe(400, 150);
      await briefing.expectStep(2);
      await swipe(150, 400);
      await briefing.expectStep(1);
    });
  });
});

test.describe("a slide", () => {
  /** Where its words and marks stand, by name, in shares of the slide. */
  const layoutOf = (slide: Locator) =>
    slide.evaluate((element) => {
      const { width, height } = element.getBoundingClientRect();
      const parts = element.querySelectorAll(
        "h1, dd, .day-strip-event, .day-strip-axis span, .map-mark, .map-edge, .map-scale",
      );
      return Array.from(parts, (part) => {
        const box = part.getBoundingClientRect();
        return {
          name: part.getAttribute("aria-label") ?? part.textContent,
          box: [box.x / width, box.y / height, box.width / width, box.height / height],
        };
      });
    });

  test("is the same on a wall of any size, also on one that changes", async ({ page }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.setViewportSize({ width: 1920, height: 1080 });
    const briefing = await openFerry(page, "&step=2");
    const slide = briefing.slide(2);
    const mark = briefing.timeline.getByRole("button", { name: /^The ferry stops/ });
    await expect(mark).toBeVisible();
    const large = await layoutOf(slide);
    expect(large.length).toBeGreaterThan(10);
    for (const [width, height] of [
      [960, 540],
      [1440, 810],
      [1920, 1080],
    ] as const) {
      await page.setViewportSize({ width, height });
      // Three pixels of the window.
      const hair = 3 / height;
      await expect
        .poll(async () => {
          const now = await layoutOf(slide);
          return large.flatMap(({ name, box }, index) => {
            const other = now[index];
            const isSame =
              other?.name === name &&
              box.every((value, at) => Math.abs(value - (other.box[at] ?? 0)) < hair);
            return isSame ? [] : [{ name, box, now: other?.box }];
          });
        })
        .toEqual([]);
    }
  });
});

test.describe("the back row", () => {
  test("reads letters of 24 pixels and more on every step, at 1920 by 1080", async ({ page }) => {
    await page.setViewportSize({ width: 1920, height: 1080 });
    const briefing = await openFerry(page);
    for (const step of EVERY_STEP) {
      await walkTo(briefing, step);
      const small = await briefing.slide(step).evaluate((slide) => {
        const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
        const found: string[] = [];
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const element = node.parentElement;
          if (!element || node.textContent?.trim() === "") continue;
          if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
            continue;
          if (getComputedStyle(element).clipPath !== "none") continue;
          // A drawing has pixels of its own.
          const scale =
            element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 1) : 1;
          const size = Number.parseFloat(getComputedStyle(element).fontSize) * scale;
          if (size < 23.9) found.push(`${size} ${node.textContent}`);
        }
        return found;
      });
      expect(small, `step ${step}`).toEqual([]);
    }
  });
});

test.describe("everybody", () => {
  test("can use every step: no rule of accessibility is broken", async ({ page }) => {
    const briefing = await openFerry(page);
    for (const step of EVERY_STEP) {
      await walkTo(briefing, step);
      expect(await findBarriers(page), `step ${step}`).toEqual([]);
    }
  });

  test("who wants no motion sees the map cut to its place", async ({ page }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    const briefing = await openFerry(page);
    await page.keyboard.press("PageDown");
    await briefing.expectStep(2);
    await expect(briefing.map.locator(".leaflet-zoom-anim")).toHaveCount(0);
    await expect(briefing.map.getByText(/^\d+ km$/)).toHaveText("20 km");
  });
});

test.describe("a briefing that runs by itself", () => {
  test("goes on at the pace of its address, begins again, and stops at a hand's wish", async ({
    page,
  }) => {
    await page.clock.install();
    const briefing = await openFerry(page, `&step=${FERRY_TOTAL}&run=5,loop`);
    await briefing.expectStep(FERRY_TOTAL);
    await page.clock.runFor(5500);
    await briefing.expectStep(1);
    await page.keyboard.press("r");
    await page.clock.runFor(20_000);
    await briefing.expectStep(1);
    expect(new URL(page.url()).searchParams.has("run")).toBe(false);
  });

  test("can be started and stopped in the bar", async ({ page }) => {
    await page.clock.install();
    const briefing = await openFerry(page);
    await page.mouse.move(200, 200);
    const run = page.getByRole("button", { name: "Run by itself" });
    await run.click();
    await expect(run).toHaveAttribute("aria-pressed", "true");
    await page.clock.runFor(12_500);
    await briefing.expectStep(2);
    expect(page.url()).toContain("run=12,loop");
  });
});
