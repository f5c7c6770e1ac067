/** What fits into an embed's frame. */
import { expect } from "@playwright/test";
import type { Article } from "./article.ts";

export async function expectWithoutScrolling({ frame }: Article): Promise<void> {
  const rows = frame.getByRole("group", { name: "Timeline of the events;" });
  await expect
    .poll(() => rows.evaluate((one) => one.scrollHeight - one.clientHeight))
    .toBeLessThanOrEqual(1);
  await expect(frame.getByRole("button", { name: "No place given 4" })).toBeVisible();
}

/** Every title that is written is on the timeline and in the frame; where there is no room a mark has its signs alone. */
export async function expectTitlesWithin(article: Article): Promise<void> {
  const marks = article.frame.locator("#panel-timeline [data-id]");
  await expect(marks).toHaveCount(9);
  await article.scrollTo(marks.last());
  const farthest = () =>
    marks.evaluateAll((all) => {
      const lines = all.flatMap((one) => [...one.querySelectorAll(".tl-line")]);
      const written = lines.filter((one) => one.checkVisibility());
      if (written.length < 6) throw new Error(`only ${written.length} titles are written`);
      const edges = written.map((one) => one.getBoundingClientRect());
      const left = document.querySelector(".vis-left")?.getBoundingClientRect().right ?? 0;
      const over = edges.map((box) => Math.max(box.right - window.innerWidth, left - box.left));
      return Math.max(...over);
    });
  await expect.poll(farthest).toBeLessThanOrEqual(1);
}
