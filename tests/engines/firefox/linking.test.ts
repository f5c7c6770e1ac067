/** One store behind all views: what is pointed at, selected or focused in one is so in every other. */
import { expect } from "vitest";
import { ALERT, CALL, OFFENSIVE, TEN_KILOMETRES } from "../../browser/support/dispatch.ts";
import { type Place, startsWith } from "../support/atlas-parts.ts";
import { test } from "./support/test.ts";
import type { Window } from "./support/window.ts";

const ORIGINS: readonly {
  readonly place: Place;
  readonly title: string;
  readonly words: RegExp;
}[] = [
  { place: "timeline", title: ALERT, words: /^ordered all military units/ },
  { place: "map", title: TEN_KILOMETRES, words: /^was reported to have approached/ },
  // In the tray of what is not on the map.
  { place: "map", title: CALL, words: /^Russian diplomat/ },
  { place: "table", title: OFFENSIVE, words: /^announced the launch/ },
];

for (const { place, title, words } of ORIGINS)
  test(`in the ${place}, pointing at “${title}” lights it everywhere, and a click selects it`, async ({
    atlas,
  }) => {
    await atlas.open();
    await atlas.mark(place, title).hover();
    await expectLit(atlas, title, true);
    await atlas.page.mouse.move(2, 2);
    await expectLit(atlas, title, false);
    await atlas.mark(place, title).click();
    await atlas.expectSelected(title);
    await atlas.part("tab", "Source").click();
    const quoted = await atlas.region("Source").part("button", words).look();
    expect(quoted).toMatchObject({ isCurrent: true, isInSight: true });
  });

async function expectLit(atlas: Window, title: string, isLit: boolean): Promise<void> {
  for (const place of ["timeline", "map"] as const)
    await expect.poll(async () => (await atlas.mark(place, title).look()).isLit).toBe(isLit);
  const row = atlas.view("table").part("row", new RegExp(startsWith(title).source.slice(1)));
  await expect.poll(async () => (await row.look()).isLit).toBe(isLit);
}

test("the keyboard's focus lights an event as the pointer does", async ({ atlas }) => {
  await atlas.open();
  await atlas.mark("table", CALL).focus();
  await expectLit(atlas, CALL, true);
});

test("words of the source and an actor light the events that rest on them", async ({ atlas }) => {
  await atlas.open("?tab=source");
  await atlas
    .region("Source")
    .part("button", /^use force if necessary/)
    .hover();
  await expectLit(atlas, ALERT, true);
  await atlas
    .region("Factions")
    .part("button", /^Fayez al-Sarraj, /)
    .hover();
  await expectLit(atlas, ALERT, true);
  await expectLit(atlas, CALL, false);
  await atlas
    .region("Factions")
    .part("button", /^Khalifa Haftar, /)
    .click();
  await atlas.expectQuery("select", "actor:haftar");
});
