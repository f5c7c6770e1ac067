/** What fits into an embed's frame. */
import { expect } from "@playwright/test";
import type { Article } from "./article.ts";

export async function expectWithoutScrolling({ frame }: Article): Promise<void> {
  for (const box of [
    frame.getByRole("group", { name: "Timeline of the events;" }),
    frame.getByRole("heading", { name: "Not on the map" }).locator(".."),
  ])
    await expect
      .poll(() => box.evaluate((one) => one.scrollHeight - one.clientHeight))
      .toBeLessThanOrEqual(1);
}

/** Every line of a title is on the timeline and in the frame. */
export async function expectTitlesWithin(article: Article): Promise<void> {
  const marks = article.frame.locator("#panel-timeline [data-id]");
  await expect(marks).toHaveCount(9);
  await article.scrollTo(marks.last());
  const farthest = () =>
    marks.evaluateAll((all) => {
      const lines = all.flatMap((one) => [...one.querySelectorAll(".tl-line")]);
      const edges = lines.map((one) => one.getBoundingClientRect());
      const left = document.querySelector(".vis-left")?.getBoundingClientRect().right ?? 0;
      const over = edges.map((box) => Math.max(box.right - window.innerWidth, left - box.left));
      return Math.max(...over);
    });
  await expect.poll(farthest).toBeLessThanOrEqual(1);
}
