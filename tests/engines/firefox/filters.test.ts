/** Filters by their own controls: what they keep in every view, their chips, and the ways back. */
import { expect } from "vitest";
import { CALL, TEN_KILOMETRES } from "../../browser/support/dispatch.ts";
import type { Part } from "../support/part.ts";
import { test } from "./support/test.ts";
import type { Window } from "./support/window.ts";

/** Opens a box of the filters, and the sheet that holds it where that is not open. */
async function openBox(atlas: Window, name: string): Promise<Part> {
  const box = atlas.filters.part("summary", new RegExp(`^${name}`));
  if ((await box.count()) === 0) await atlas.filters.part("summary", /^Filters/).click();
  await box.click();
  return atlas.filters;
}

const takeOff = (atlas: Window, name: string) => atlas.filters.part("button", `Take off: ${name}`);

test("a kind and a faction narrow down every view, and their chips take them off", async ({
  atlas,
}) => {
  await atlas.open();
  const kinds = await openBox(atlas, "Kind of event");
  await kinds.part("checkbox", /^Call/).click();
  await atlas.expectStatus("1 of 9 events");
  for (const place of ["timeline", "map", "table"] as const) await atlas.mark(place, CALL).look();
  await kinds.part("checkbox", /^Movement/).click();
  await atlas.expectStatus("2 of 9 events");
  await atlas.expectQuery("kind", "call,movement");
  const factions = await openBox(atlas, "Faction");
  await factions.part("checkbox", /^Eastern/).click();
  await atlas.expectStatus("1 of 9 events");
  await atlas.mark("table", TEN_KILOMETRES).look();
  await atlas.press("Escape", "Escape");
  for (const name of ["Call", "Movement"]) await takeOff(atlas, name).click();
  await atlas.expectQuery("kind", null);
});

test("searched words keep their events, and Back undoes them", async ({ atlas }) => {
  await atlas.open();
  await atlas.filters.part("searchbox").click();
  await atlas.page.keyboard.type("telephone");
  await atlas.expectStatus("1 of 9 events");
  await atlas.expectQuery("q", "telephone");
  await atlas.mark("table", CALL).click();
  await atlas.expectSelected(CALL);
  await atlas.page.goBack();
  await atlas.expectQuery("event", null);
  await atlas.expectStatus("1 of 9 events");
});

test("“known as of” and “in the map's frame” are set and hold over a reload", async ({ atlas }) => {
  await atlas.open("?known=2019-04-05&map=32.89,13.19,11");
  await openBox(atlas, "Kind of event");
  const frame = atlas.filters.part("checkbox", /map's frame/);
  await frame.click();
  await atlas.expectQuery("frame", "keep");
  const kept = await atlas.status.text();
  expect(kept).toMatch(/^[0-8] of \d events/);
  await atlas.reload();
  await atlas.expectStatus(kept);
});
