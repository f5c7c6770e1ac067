/** A briefing in two windows: the presenter's opens by a key, and either leads the other. */
import { expect, inject } from "vitest";
import { test } from "./support/test.ts";
import type { Window } from "./support/window.ts";

/** The opening, eight steps, who stands where, the sources. */
const TOTAL = 11;

async function expectStep(window: Window, step: number): Promise<void> {
  await window.part("article", `Step ${step} of ${TOTAL}`).look();
}

async function expectPresented(presenter: Window, step: number): Promise<void> {
  await presenter.part("heading", new RegExp(`^Step ${step} of ${TOTAL}`)).look();
}

test("keys turn the steps, the address holds them, and a blank screen is one", async ({
  atlas,
}) => {
  await atlas.open("?view=brief");
  await expectStep(atlas, 1);
  await atlas.press("PageDown", "ArrowRight");
  await expectStep(atlas, 3);
  await atlas.expectQuery("step", "3");
  await atlas.press("7", "Enter");
  await expectStep(atlas, 7);
  await atlas.press("b");
  await expect.poll(() => atlas.page.evaluate(() => document.body.innerText)).toContain("blank");
  await atlas.press("Escape", "End");
  await expectStep(atlas, TOTAL);
  await atlas.reload();
  await expectStep(atlas, TOTAL);
});

test("the presenter's window opens by its key; either leads, and each finds the other after a reload", async ({
  atlas,
}) => {
  await atlas.open("?view=brief&step=2");
  const presenter = await atlas.opened(() => atlas.press("n"), inject("inPage"));
  await expectPresented(presenter, 2);
  await presenter.region("Notes").look();
  await presenter.press("PageDown");
  await expectStep(atlas, 3);
  await atlas.page.bringToFront();
  await atlas.press("End");
  await expectPresented(presenter, TOTAL);
  await presenter.page.bringToFront();
  await presenter.region("All steps").part("button", /^4/).click();
  await expectStep(atlas, 4);
  await presenter.reload();
  await expectPresented(presenter, 4);
  await atlas.page.bringToFront();
  await atlas.reload();
  await expectStep(atlas, 4);
  await atlas.press("PageUp");
  await expectPresented(presenter, 3);
  presenter.expectNoFaults();
});
