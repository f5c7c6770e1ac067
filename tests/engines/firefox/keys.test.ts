/** The keys of the whole page. */
import { expect } from "vitest";
import { ALERT, CALL, OFFENSIVE, OPERATIONS } from "../../browser/support/dispatch.ts";
import { test } from "./support/test.ts";

test("letters and arrows walk the events in the order of time", async ({ atlas }) => {
  await atlas.open();
  await atlas.press("j");
  await atlas.expectSelected(OPERATIONS);
  await atlas.press("j");
  await atlas.expectSelected(OFFENSIVE);
  await atlas.press("k");
  await atlas.expectSelected(OPERATIONS);
  await atlas.press("ArrowRight", "ArrowRight");
  await atlas.expectSelected(ALERT);
});

test("a slash leads to the search, where letters are letters", async ({ atlas }) => {
  await atlas.open();
  await atlas.press("/");
  const search = atlas.filters.part("searchbox");
  await expect.poll(async () => (await search.look()).isFocused).toBe(true);
  await atlas.page.keyboard.type("jk?'");
  expect((await search.look()).value).toBe("jk?'");
  expect(await atlas.part("dialog").count()).toBe(0);
});

test("Escape takes one step back at a time", async ({ atlas }) => {
  await atlas.open("?event=phone-call&kind=call");
  await atlas.expectSelected(CALL);
  await atlas.press("Escape");
  await atlas.expectQuery("event", null);
  await atlas.expectQuery("kind", "call");
  await atlas.press("Escape");
  await atlas.expectQuery("kind", null);
});

test("a question mark lists the keys; Escape gives the focus back", async ({ atlas }) => {
  await atlas.open();
  const mark = atlas.mark("table", OFFENSIVE);
  await mark.focus();
  await atlas.press("?");
  const dialog = atlas.part("dialog", "Keys");
  await dialog.look();
  await atlas.press("Escape");
  await expect.poll(() => dialog.count()).toBe(0);
  expect((await mark.look()).isFocused).toBe(true);
});

test("Tab leads once through the page, and every stop has a name and is seen", async ({
  atlas,
}) => {
  await atlas.open();
  const stops: Stop[] = [];
  do {
    await atlas.press("Tab");
    stops.push(await atlas.page.evaluate(stopAt));
  } while (stops.at(-1)?.name !== "" && stops.length < MOST_STOPS);
  // The last is out of the page.
  const end = stops.pop();
  expect(end).toMatchObject({ tag: "body" });
  expect(stops.map(({ name }) => name)).toContain("Share");
  expect(stops.filter(({ isSeen }) => !isSeen)).toEqual([]);
});

const MOST_STOPS = 150;

interface Stop {
  readonly tag: string;
  readonly name: string;
  readonly isSeen: boolean;
}

/** Runs in the page: where the focus is. */
function stopAt(): Stop {
  const part = document.activeElement ?? document.body;
  const { top, bottom, width } = part.getBoundingClientRect();
  const labels = [...((part as HTMLInputElement).labels ?? [])].map((one) => one.textContent);
  const said = part === document.body ? "" : [part.ariaLabel, ...labels, part.textContent].join("");
  const isSeen = width > 0 && bottom > 0 && top < innerHeight;
  return { tag: part.localName, name: said.trim(), isSeen };
}
