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
  await expect(slide.getByRole("listitem").filter({ hasText: "?" })).toHaveCount(8);
  await expect(slide.getByText("Was anyone hurt?")).toBeInViewport({ ratio: 1 });
});
