/** The reader's own plan: made of views, taken back, and there after a reload. */
import { expect } from "vitest";
import { CALL, OFFENSIVE } from "../../browser/support/dispatch.ts";
import { FERRY } from "../support/serve-build.ts";
import { readSaved } from "./support/downloads.ts";
import { test } from "./support/test.ts";
import type { Window } from "./support/window.ts";

const planOf = (atlas: Window) => atlas.region("Briefing");

async function openPlan(atlas: Window): Promise<void> {
  await atlas.part("summary", "More").click();
  await atlas.part("banner").part("button", "Briefing").click();
}

async function titles(atlas: Window): Promise<readonly (string | null)[]> {
  const fields = await planOf(atlas)
    .part("textbox", /^Title of step/)
    .looks();
  return fields.map(({ value }) => value);
}

test("steps are added, renamed and taken back, and a reload finds them", async ({ atlas }) => {
  await atlas.open("?event=phone-call");
  await openPlan(atlas);
  const plan = planOf(atlas);
  const add = plan.part("button", "Add the current view as a step");
  await plan.part("button", "Start from nothing").click();
  await add.click();
  await expect.poll(() => titles(atlas)).toEqual([CALL]);
  await atlas.mark("timeline", OFFENSIVE).click();
  await atlas.expectQuery("event", "haftar-announces-offensive");
  await add.click();
  await expect.poll(() => titles(atlas)).toEqual([CALL, OFFENSIVE]);
  const title = plan.part("textbox", "Title of step 2");
  await title.click();
  await atlas.press("End");
  await atlas.page.keyboard.type(", twice");
  await expect.poll(() => titles(atlas)).toEqual([CALL, `${OFFENSIVE}, twice`]);
  await plan.part("button", "Delete: step 1").click();
  await expect.poll(() => titles(atlas)).toEqual([`${OFFENSIVE}, twice`]);
  await plan.part("button", "Undo").click();
  await expect.poll(() => titles(atlas)).toEqual([CALL, `${OFFENSIVE}, twice`]);
  await atlas.reload();
  await openPlan(atlas);
  await expect.poll(() => titles(atlas)).toEqual([CALL, `${OFFENSIVE}, twice`]);
});

test("a plan is saved to a file, and its own briefing shows it", async ({ atlas, folder }) => {
  await atlas.open(`?data=${FERRY}`);
  await openPlan(atlas);
  const plan = planOf(atlas);
  await plan.part("button", "Add the current view as a step").click();
  await plan.part("button", "Save to a file").click();
  const saved = JSON.parse((await readSaved(folder, "ferry.briefing.json")).toString("utf8"));
  expect(saved.steps).toHaveLength(1);
  const { href } = await plan.part("link", "Present").look();
  await atlas.open(new URL(href ?? "").search);
  await atlas.press("PageDown");
  await atlas.part("article", "Step 2 of 4").part("heading", /ferry/).look();
});
