/** The presenter's window beside the audience's: what it shows, and that each finds and follows the other. */
import { expect, type Page } from "@playwright/test";
import { test } from "./support/atlas.ts";
import { findBarriers } from "./support/axe.ts";
import { Briefing, FERRY_STEPS, FERRY_TOTAL, serveBriefing } from "./support/briefing.ts";
import { STILL } from "./support/start.ts";

test.use(STILL);

const [STOP, WAIT] = FERRY_STEPS;

/** What the presenter's window says of the step that is shown. */
async function expectPresented(presenter: Page, step: number): Promise<void> {
  await expect(presenter.getByRole("heading", { level: 1, name: /^Step/ })).toContainText(
    `Step ${step} of ${FERRY_TOTAL}`,
  );
}

/** Opens a briefing and, by its key, the presenter's window. */
async function openBoth(page: Page, query = "") {
  const briefing = new Briefing(page, FERRY_TOTAL);
  // Both windows ask for the dataset.
  await briefing.open(`${await serveBriefing(page.context())}${query}`);
  const opening = page.context().waitForEvent("page");
  await page.keyboard.press("n");
  const presenter = await opening;
  await expect(presenter.locator(':root[data-atlas="ready"]')).toBeAttached();
  return { briefing, presenter };
}

test("shows the notes, this step and the next, all steps, and that the audience is there", async ({
  page,
}) => {
  const { presenter } = await openBoth(page, "&step=2");
  await expectPresented(presenter, 2);
  await expect(presenter.getByRole("region", { name: "Notes" })).toContainText(STOP?.notes ?? "");
  await expect(presenter.getByRole("img", { name: STOP?.title ?? "" })).toBeVisible();
  const next = presenter.getByRole("region", { name: "Next" });
  await expect(next.getByRole("img", { name: WAIT?.title ?? "" })).toBeVisible();
  await expect(
    presenter.getByRole("region", { name: "All steps" }).getByRole("button"),
  ).toHaveCount(FERRY_TOTAL);
  await expect(presenter.getByText("In step with the audience's window")).toBeVisible();
  await page.close();
  await expect(presenter.getByText("The audience's window is not open")).toBeVisible();
});

test("either window leads, by the same keys", async ({ page }) => {
  const { briefing, presenter } = await openBoth(page);
  await presenter.bringToFront();
  await presenter.keyboard.press("PageDown");
  await briefing.expectStep(2, STOP?.title);
  await presenter.keyboard.press("3");
  await presenter.keyboard.press("Enter");
  await briefing.expectStep(3, WAIT?.title);
  await page.bringToFront();
  await page.keyboard.press("End");
  await expectPresented(presenter, 5);
  await page.keyboard.press("b");
  await expect(presenter.getByText(briefing.words.blanked)).toBeVisible();
  await presenter.bringToFront();
  await presenter.keyboard.press(".");
  await expect(page.getByText(briefing.words.blanked)).toHaveCount(0);
  await presenter.getByRole("button", { name: new RegExp(STOP?.title ?? "") }).click();
  await briefing.expectStep(2);
  await presenter.keyboard.press("o");
  await expect(presenter.getByRole("dialog", { name: "Overview" })).toBeVisible();
  await expect(page.getByRole("dialog")).toHaveCount(0);
});

test("a call from the presenter puts the audience's map back to the plan", async ({ page }) => {
  const { briefing, presenter } = await openBoth(page, "&step=2");
  const scale = briefing.map.getByText(/^\d+ km$/);
  const planned = await scale.textContent();
  await page.bringToFront();
  await briefing.map.hover();
  await briefing.map.getByRole("button", { name: "Zoom in" }).click({ clickCount: 2 });
  await expect(scale).not.toHaveText(planned ?? "");
  await presenter.bringToFront();
  await presenter.keyboard.press("2");
  await presenter.keyboard.press("Enter");
  await page.bringToFront();
  await expect(scale).toHaveText(planned ?? "");
});

test("the presenter's pointer shows on the wall where it is on the preview", async ({ page }) => {
  const { presenter } = await openBoth(page, "&step=2");
  await presenter.bringToFront();
  await presenter.keyboard.press("l");
  const preview = await presenter.getByRole("img", { name: STOP?.title ?? "" }).boundingBox();
  if (!preview) throw new Error("there is no preview");
  await presenter.mouse.move(preview.x + preview.width / 2, preview.y + preview.height / 4);
  const dot = page.locator(".pointer-dot");
  await expect(dot).toBeVisible();
  const size = page.viewportSize();
  await expect
    .poll(async () => {
      const box = await dot.boundingBox();
      return box && size ? Math.round((100 * (box.x + box.width / 2)) / size.width) : null;
    })
    .toBe(50);
});

test("each finds the other again after a reload of either", async ({ page }) => {
  const { briefing, presenter } = await openBoth(page);
  await presenter.keyboard.press("PageDown");
  await briefing.expectStep(2);
  await presenter.reload();
  await expectPresented(presenter, 2);
  await expect(presenter.getByText("In step with the audience's window")).toBeVisible();
  await page.reload();
  await briefing.expectStep(2);
  await expect(presenter.getByText("In step with the audience's window")).toBeVisible();
  await presenter.bringToFront();
  await presenter.keyboard.press("PageDown");
  await briefing.expectStep(3);
});

test("two audience's windows of one dataset go their own ways", async ({ page, context }) => {
  const first = new Briefing(page, FERRY_TOTAL);
  await first.open(await serveBriefing(page));
  const other = await context.newPage();
  const second = new Briefing(other, FERRY_TOTAL);
  await second.open(await serveBriefing(other));
  await other.keyboard.press("PageDown");
  await second.expectStep(2);
  await first.expectStep(1);
});

test("keeps the clock and its target over a reload, pauses it and starts it anew", async ({
  page,
}) => {
  const { presenter } = await openBoth(page);
  const timer = presenter.getByRole("timer");
  await expect(timer).not.toHaveText("0:00");
  await presenter.getByRole("spinbutton", { name: /Target/ }).fill("25");
  await presenter.getByRole("spinbutton", { name: /Target/ }).press("Tab");
  await presenter.getByRole("button", { name: "Pause" }).click();
  const stopped = await timer.textContent();
  await presenter.reload();
  await expect(presenter.getByRole("spinbutton", { name: /Target/ })).toHaveValue("25");
  await expect(timer).toHaveText(stopped ?? "");
  await presenter.getByRole("button", { name: "Restart the clock" }).click();
  await expect(timer).toHaveText(/^0:0[0-2]$/);
  await expect(presenter.getByRole("button", { name: "Pause" })).toBeVisible();
});

test("offers the window as a link where the browser does not open it", async ({ page }) => {
  await page.addInitScript(() => {
    window.open = () => null;
  });
  const briefing = new Briefing(page, FERRY_TOTAL);
  await briefing.open(`${await serveBriefing(page)}&step=3`);
  await page.keyboard.press("n");
  await expect(page.getByRole("link", { name: "Presenter window" })).toHaveAttribute(
    "href",
    /step=3&presenter=1/,
  );
});

test("breaks no rule of accessibility", async ({ page }) => {
  const { presenter } = await openBoth(page, "&step=2");
  expect(await findBarriers(presenter)).toEqual([]);
});
