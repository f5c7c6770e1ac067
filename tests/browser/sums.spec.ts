/** What each region says that it shows adds up to the number of the status line, whatever is kept and however near one looks. */
import { expect, type Locator, type Page } from "@playwright/test";
import { makeDataset, type Shape } from "../bench/scale/made-dataset.ts";
import { seededRandom } from "../bench/scale/random.ts";
import { type Atlas, test } from "./support/atlas.ts";
import { serve } from "./support/datasets.ts";
import { STILL } from "./support/start.ts";

test.use(STILL);

const COUNT = 1000;
/** Filters by chance, besides none. */
const ROUNDS = 6;

interface Sum {
  readonly total: number;
  /** What it is made up of. */
  readonly parts: readonly number[];
}

const sayCount = (count: number) => `${count.toLocaleString("en")} event${count === 1 ? "" : "s"}`;
const toNumber = (text: string) => Number(text.replaceAll(",", ""));

/** "1,000 events: 120 singly, 850 in 42 groups, 30 not on the map" */
function readSum(said: string): Sum | null {
  const [, total, list] = /^([\d,]+) events?: (.*)$/.exec(said.trim()) ?? [];
  if (total === undefined || list === undefined) return null;
  const parts = list.split(/, (?=\d)/).map((part) => /^[\d,]+/.exec(part)?.[0] ?? "0");
  return { total: toNumber(total), parts: parts.map(toNumber) };
}

/** What describes a region or a part of it. */
function descriptionsOf(region: Locator): Promise<readonly string[]> {
  return region.evaluate((root) =>
    [root, ...root.querySelectorAll("[aria-describedby]")].flatMap((one) => {
      const ids = one.getAttribute("aria-describedby")?.split(" ") ?? [];
      return ids.flatMap((id) => document.getElementById(id)?.textContent ?? []);
    }),
  );
}

/** Once it says the number of the status line. */
async function expectSum(region: Locator, kept: number, when: string): Promise<void> {
  const read = async () =>
    (await descriptionsOf(region)).flatMap((said) => readSum(said) ?? []).at(0) ?? null;
  await expect.poll(async () => (await read())?.total, `the number told ${when}`).toBe(kept);
  const sum = await read();
  expect(
    sum?.parts.reduce((all, part) => all + part, 0),
    `what is told ${when}: ${sum?.parts.join(" + ")}`,
  ).toBe(kept);
}

async function keptOf(atlas: Atlas): Promise<number> {
  const said = (await atlas.status.textContent()) ?? "";
  return toNumber(/^[\d,]+/.exec(said)?.[0] ?? "");
}

async function expectSums(atlas: Atlas, when: string): Promise<void> {
  const kept = await keptOf(atlas);
  await expectSum(atlas.map, kept, `by the map ${when}`);
  await expectSum(atlas.timeline, kept, `by the timeline ${when}`);
  await expect(atlas.table, `rows of the table ${when}`).toHaveAttribute(
    "aria-rowcount",
    // The head is one of them.
    `${kept + 1}`,
  );
  await expectTray(atlas, when);
  await expectSides(atlas, kept, when);
}

/** It has what the map says that it does not. */
async function expectTray(atlas: Atlas, when: string): Promise<void> {
  const said = (await descriptionsOf(atlas.map)).join(" ");
  const absent = /([\d,]+) not on the map/.exec(said)?.[1];
  const tray = atlas.map.getByRole("button", { name: atlas.words.map.unplaced });
  const told = absent ? [`${atlas.words.map.unplaced} ${absent}`] : [];
  await expect(tray, `the tray ${when}`).toHaveText(told);
}

const sidesList = (atlas: Atlas) => atlas.factions.getByText(/; counted for each party, [\d,]+$/);

/** The list of sides counts an event for each of its parties, and says so; a diagram of few sides has no sum. */
async function expectSides(atlas: Atlas, kept: number, when: string): Promise<void> {
  const list = sidesList(atlas);
  if ((await list.count()) === 0) return;
  await expect(list, `the sides ${when}`).toHaveText(new RegExp(`^${sayCount(kept)},`));
  const sum = toNumber(/[\d,]+$/.exec((await list.textContent()) ?? "")?.[0] ?? "");
  expect(sum, `of one party or two each ${when}`).toBeGreaterThanOrEqual(kept);
  expect(sum, `of one party or two each ${when}`).toBeLessThanOrEqual(2 * kept);
}

/** Zooms by the keys, and looks at each step. */
async function expectSumsAtZooms(atlas: Atlas, page: Page, when: string): Promise<void> {
  for (const [name, ground] of [
    ["map", atlas.mapGround],
    ["timeline", atlas.timelineGround],
  ] as const)
    for (const key of ["+", "+", "+", "-"]) {
      await ground.focus();
      await page.keyboard.press(key);
      await expectSums(atlas, `${when}, after ${key} on the ${name}`);
    }
}

/** Some filters of an address, by chance: a time, a kind, a side, words. */
function someFilters(round: number): string {
  const random = seededRandom(round);
  const filters = new URLSearchParams();
  const year = 1990 + random.below(25);
  if (random.chance(0.6)) {
    filters.set("from", `${year}-03-01`);
    filters.set("to", `${year + 1 + random.below(6)}-09-15`);
  }
  if (random.chance(0.5)) filters.set("kind", random.pick(["raid", "shelling", "act", "movement"]));
  if (random.chance(0.4)) filters.set("faction", `side-${random.below(4)}`);
  if (random.chance(0.3)) filters.set("q", random.pick(["ka", "me", "sha"]));
  return filters.toString();
}

for (const shape of ["few", "pairs"] as const satisfies readonly Shape[])
  test(`a thousand events of the shape "${shape}" add up in every view, at each zoom and under each filter`, async ({
    atlas,
    page,
  }) => {
    const { head, events } = makeDataset(shape, COUNT);
    const data = await serve(page, `made-${shape}`, { ...head, events: [...events()] });
    await atlas.open(`?data=${data}`);
    await expect(atlas.status).toHaveText(/^1,000 of 1,000 events/);
    // Sixty actors and more are no diagram.
    await expect(sidesList(atlas)).toHaveCount(1);
    await expectSumsAtZooms(atlas, page, "with all kept");
    for (let round = 0; round < ROUNDS; round++) {
      const filters = someFilters(round);
      await atlas.go(`?data=${data}&${filters}`);
      await expectSums(atlas, `with ${filters}`);
    }
    await expectSumsAtZooms(atlas, page, "with the last filters");
  });

/** The table is below what is seen: it follows when the hand lets go. */
async function expectSumsInHand(atlas: Atlas): Promise<void> {
  await expect(async () => {
    const kept = await keptOf(atlas);
    for (const region of [atlas.map, atlas.timeline]) {
      const sum = (await descriptionsOf(region)).flatMap((said) => readSum(said) ?? []).at(0);
      expect(sum?.total).toBe(kept);
      expect(sum?.parts.reduce((all, part) => all + part, 0)).toBe(kept);
    }
  }).toPass();
}

/** Enough that they stay in the worker, which counts beforehand when a hand takes the map. */
const ELSEWHERE = 20_500;

for (const [where, count] of [
  ["on the page", COUNT],
  ["in the worker", ELSEWHERE],
] as const)
  test(`with only what is in the map's frame, events ${where} add up while the map is in a hand`, async ({
    atlas,
    page,
  }) => {
    const { head, events } = makeDataset("few", count);
    const data = await serve(page, `held-${count}`, { ...head, events: [...events()] });
    await atlas.open(`?data=${data}&frame=keep`);
    await expect(atlas.status).toHaveText(new RegExp(` of ${sayCount(count)}`));
    await expectSums(atlas, "at rest");
    const atRest = await keptOf(atlas);
    const box = await atlas.mapGround.boundingBox();
    if (!box) throw new Error("the map has no place");
    const [x, y] = [box.x + box.width * 0.9, box.y + box.height * 0.85];
    await page.mouse.move(x, y);
    await page.mouse.down();
    for (const part of [0.2, 0.45, 0.7]) {
      const before = await keptOf(atlas);
      await page.mouse.move(x - box.width * part, y - box.height * part, { steps: 8 });
      await expect.poll(() => keptOf(atlas), `kept, ${part} of the frame aside`).not.toBe(before);
      await expectSumsInHand(atlas);
    }
    const inHand = await keptOf(atlas);
    await page.mouse.up();
    await expectSums(atlas, "let go");
    expect(await keptOf(atlas), "what the hand saw last").toBe(inHand);
    expect(inHand, "of another frame").not.toBe(atRest);
  });

test("a map in a hand needs the worker no more, once that has counted beforehand", async ({
  atlas,
  page,
}) => {
  const { head, events } = makeDataset("few", ELSEWHERE);
  const data = await serve(page, "beforehand", { ...head, events: [...events()] });
  await atlas.open(`?data=${data}&frame=keep`);
  await expectSums(atlas, "at rest");
  const box = await atlas.mapGround.boundingBox();
  if (!box) throw new Error("the map has no place");
  const [x, y] = [box.x + box.width * 0.9, box.y + box.height * 0.85];
  const [worker] = page.workers();
  const counted = worker?.evaluate(untilHeld);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 40, y, { steps: 4 });
  await counted;
  // What was asked before that has its answer.
  await expectSumsInHand(atlas);
  await worker?.evaluate(silence);
  for (const part of [0.2, 0.45, 0.7]) {
    const before = await keptOf(atlas);
    await page.mouse.move(x - box.width * part, y - box.height * part, { steps: 8 });
    await expect.poll(() => keptOf(atlas), `kept, ${part} of the frame aside`).not.toBe(before);
    await expectSumsInHand(atlas);
  }
  await page.mouse.up();
});

/** Runs in the worker: until it has said what it has counted for a hand. */
function untilHeld(): Promise<void> {
  return new Promise((resolve) => {
    const say = self.postMessage.bind(self) as (message: unknown, how?: unknown) => void;
    self.postMessage = (message: { readonly type: string }, how?: unknown) => {
      say(message, how);
      if (message.type === "held") resolve();
    };
  });
}

/** Runs in the worker: it says no more. */
function silence(): void {
  self.postMessage = () => {};
}
