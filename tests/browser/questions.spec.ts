/** What an event is made of, and what nobody says: on its card, as a selection of its own, on a slide. */
import { expect } from "@playwright/test";
import { test } from "./support/atlas.ts";

test("a card tells each point of an event with its hedge and the words that it rests on", async ({
  atlas,
}) => {
  await atlas.open("?event=haftar-states-aim");
  const points = atlas.event.locator("section").filter({
    has: atlas.page.getByRole("heading", { name: "What it says in detail" }),
  });
  await expect(
    points.getByRole("listitem").filter({ hasText: "hedged: “were said to be”" }),
  ).not.toHaveCount(0);
  await expect(points.getByRole("button", { name: "goal of boosting" })).toBeVisible();
});

test("a point that others tell than the event names them", async ({ atlas }) => {
  await atlas.open("?event=phone-call");
  await expect(
    atlas.event.getByText("The Libyan side asked for the call.", { exact: true }),
  ).toBeVisible();
  await expect(atlas.event.getByText("TASS reported it.")).toBeVisible();
});

test("an open question on a card leads to its own, which lights what it concerns", async ({
  atlas,
}) => {
  await atlas.open("?event=lna-ten-kilometres");
  await atlas.event.getByRole("button", { name: "From which side did the army approach" }).click();
  await atlas.expectQuery("select", "question:from-which-side");
  await expect(
    atlas.event.getByRole("heading", { name: "From which side did the army approach" }),
  ).toBeVisible();
  await expect(
    atlas.event.getByRole("button", { name: /ten kilometers from the city/ }),
  ).toBeVisible();
  await expect(atlas.mark("timeline", "LNA reported ten kilometres")).toHaveClass(/is-lit/);
});

test("a copied link opens the question", async ({ atlas }) => {
  await atlas.open("?select=question:who-are-they&lang=ru");
  atlas.words = (await import("../../src/i18n/ru.ts")).ru;
  await expect(atlas.event.getByRole("heading", { level: 3 })).toContainText("«они»");
});

test("the slide about what is left open lists every question in sight", async ({ atlas }) => {
  await atlas.page.goto("./?view=brief&step=9");
  const slide = atlas.page.getByRole("article").filter({
    has: atlas.page.getByRole("heading", { name: "What this dispatch leaves open" }),
  });
  await expect(slide.getByRole("listitem").filter({ hasText: "?" })).toHaveCount(7);
  await expect(slide.getByText("Was anyone hurt?")).toBeInViewport({ ratio: 1 });
});

test("what nobody says of a place is an open mark there, which selects each question in turn", async ({
  opened: atlas,
}) => {
  const mark = atlas.map.locator(".map-site--flag").getByRole("button", { name: /open questions/ });
  await expect(mark).toHaveAccessibleName(/^3 open questions here, next: /);
  await mark.click();
  await atlas.expectQuery("select", /^question:/);
  await expect(mark).toHaveAttribute("aria-current", "true");
  const first = atlas.query.get("select");
  await mark.click();
  await expect.poll(() => atlas.query.get("select")).not.toBe(first);
});

test("a country's chip, the frame's edge and the tray have theirs", async ({ opened: atlas }) => {
  const chip = atlas.map.locator(".map-chip").filter({ hasText: "somewhere in Libya" });
  await expect(chip.getByRole("button", { name: /where in Libya\?$/ })).toBeVisible();
  const moscow = atlas.map.locator(".map-edge").filter({ hasText: "Moscow" });
  await expect(moscow.getByRole("button", { name: /^Open question: / })).toBeVisible();
  await atlas.map.getByRole("button", { name: "No place given 4" }).click();
  await atlas.map.getByRole("button", { name: "Where were the two ends of the call?" }).click();
  await atlas.expectQuery("select", "question:ends-of-call");
});

test("a question that stands on the map is lit where it is selected from an address", async ({
  atlas,
}) => {
  await atlas.open("?select=question:from-which-side");
  await expect(
    atlas.map.locator(".map-site--flag").getByRole("button", { name: /open questions/ }),
  ).toHaveAttribute("aria-current", "true");
});

test("in a list of questions every sign stands on the middle of the first line", async ({
  opened: atlas,
}) => {
  await atlas.go("?select=step:not-said");
  const rows = atlas.region("Story").locator(".open-questions li");
  await expect(rows).toHaveCount(7);
  const offsets = await rows.evaluateAll((items) =>
    items.flatMap((item) => {
      const text = document.createRange();
      text.selectNodeContents(item.querySelector(".link") as Node);
      const line = text.getClientRects()[0] as DOMRect;
      return [...item.querySelectorAll(".event-sign")].map((sign) => {
        const box = sign.getBoundingClientRect();
        return Math.abs(box.top + box.height / 2 - (line.top + line.height / 2));
      });
    }),
  );
  expect(Math.max(...offsets)).toBeLessThan(2);
});

test("a title of several lines hangs beside its event's mark", async ({ opened: atlas }) => {
  await atlas.go("?event=lna-ten-kilometres");
  const title = atlas.event.locator(".card-title");
  const [mark, words] = await Promise.all([
    title.locator(".event-sign").boundingBox(),
    title.locator("> span").boundingBox(),
  ]);
  expect(words?.x).toBeGreaterThan((mark?.x ?? 0) + (mark?.width ?? 0));
});

test("one key explains the signs that are on the screen, and no others", async ({
  opened: atlas,
}) => {
  const { page } = atlas;
  const open = page.getByRole("button", { name: "Key", exact: true });
  await expect(open).toHaveCount(1);
  await open.click();
  const key = page.getByRole("region", { name: "Key" });
  await expect(key.getByText("that distance from a place")).toBeVisible();
  await expect(key.getByText("a tie that is stated")).toBeVisible();
  // Nothing here is timed to the minute, or anywhere within a distance.
  await expect(key.getByText("a moment")).toHaveCount(0);
  await expect(key.getByText("anywhere within that distance")).toHaveCount(0);
  await page.keyboard.press("Escape");
  await expect(key).toBeHidden();
  await expect(open).toBeFocused();
  await page.getByTitle("Fold the factions").click();
  await open.click();
  await expect(key.getByText("a tie that is stated")).toHaveCount(0);
});

test("the key tells what each colour means, whatever the colours tell", async ({
  opened: atlas,
}) => {
  const { page } = atlas;
  const key = page.getByRole("region", { name: "Key" });
  const openWith = async (coloring: string) => {
    await page.getByText(coloring, { exact: true }).click();
    await page.getByRole("button", { name: "Key", exact: true }).click();
    await expect(key.getByRole("heading")).toBeVisible();
  };
  await openWith("Side");
  await expect(key.getByText("Eastern authorities")).toBeVisible();
  await openWith("Speaker");
  await expect(key.getByText("Russian Foreign Ministry")).toBeVisible();
  await expect(key.getByText("TASS, citing nobody")).toBeVisible();
  await expect(key.getByText("somebody not named")).toBeVisible();
  await expect(key.getByText("an event: its side, and")).toHaveCount(0);
  await openWith("Certainty");
  await expect(key.getByText("all of it stated")).toBeVisible();
  await expect(key.getByText("No event is graded")).toBeVisible();
});
