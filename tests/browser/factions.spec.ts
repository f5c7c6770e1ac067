/** The faction panel: who stands where, with which ties, and what pointing and clicking there does. */
import { expect, type Locator } from "@playwright/test";
import { LIT, test } from "./support/atlas.ts";
import { ferryDataset, serve } from "./support/datasets.ts";
import { ALERT, dispatch } from "./support/dispatch.ts";

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error("nothing to be seen of it");
  return box;
}

test("every faction holds its actors with their offices", async ({ opened: atlas }) => {
  for (const faction of dispatch.factions) {
    const group = atlas.factions.getByRole("group", { name: faction.name, exact: true });
    for (const actor of dispatch.actors.filter((one) => one.faction === faction.id))
      await expect(group.getByRole("button", { name: `${actor.name}, ` }).last()).toBeAttached();
  }
  await expect(atlas.factions).toContainText("Commander of the Libyan National Army");
});

test("the rival executives stand side by side", async ({ opened: atlas }) => {
  const accord = await boxOf(
    atlas.factions.getByRole("group", { name: "Government of National Accord" }),
  );
  const east = await boxOf(atlas.factions.getByRole("group", { name: "Eastern authorities" }));
  expect(Math.abs(accord.y - east.y)).toBeLessThan(4);
  expect(accord.x + accord.width).toBeLessThan(east.x);
});

test("every tie can be read as a sentence, with a word where it is inferred or a claim", async ({
  opened: atlas,
}) => {
  const ties = atlas.factions.getByRole("region", { name: "Ties" });
  await expect(ties.getByRole("listitem")).toHaveCount(dispatch.relations.length);
  await expect(
    ties.getByRole("button", { name: "Khalifa Haftar commands the Libyan National Army" }),
  ).toBeAttached();
  await expect(
    ties.getByRole("button", {
      name: /^The Government of National Accord opposes the interim government.*inferred/,
    }),
  ).toBeAttached();
});

test("pointing at an actor lights its ties", async ({ opened: atlas }) => {
  await atlas.factions.getByRole("button", { name: /^Khalifa Haftar,/ }).hover();
  const ties = atlas.factions.getByRole("region", { name: "Ties" });
  await expect(ties.getByRole("button", { name: /^Khalifa Haftar commands/ })).toHaveClass(LIT);
  await expect(ties.getByRole("button", { name: /^Fayez al-Sarraj heads/ })).not.toHaveClass(LIT);
});

test("a click on a faction only selects it; its card keeps only it, and everything again", async ({
  opened: atlas,
}) => {
  const title = atlas.factions.getByRole("button", { name: /^Eastern authorities, / });
  await title.click();
  await expect(atlas.event.getByRole("heading", { name: "Eastern authorities" })).toBeVisible();
  await expect(title).toHaveAttribute("aria-current", "true");
  await expect(atlas.status).toHaveText("9 of 9 events");
  const keep = atlas.event.getByRole("button", { name: "Show only this (4)" });
  await keep.click();
  await expect(atlas.status).toHaveText("4 of 9 events");
  await expect(keep).toHaveAttribute("aria-pressed", "true");
  await atlas.expectQuery("faction", "east");
  await keep.click();
  await expect(atlas.status).toHaveText("9 of 9 events");
  await expect(keep).toHaveAttribute("aria-pressed", "false");
});

test("a click on an actor tells about it; its card keeps only it", async ({ opened: atlas }) => {
  const actor = atlas.factions.getByRole("button", { name: /^Fayez al-Sarraj,/ });
  await actor.click();
  await expect(atlas.event.getByRole("heading", { name: "Fayez al-Sarraj" })).toBeVisible();
  await expect(atlas.event).toContainText("Prime Minister");
  await expect(atlas.event.getByRole("button", { name: /^Fayez al-Sarraj heads/ })).toBeVisible();
  await expect(atlas.status).toHaveText("9 of 9 events");
  await atlas.event.getByRole("button", { name: "Show only this (1)" }).click();
  await expect(atlas.status).toHaveText("1 of 9 events");
  await expect(atlas.mark("table", ALERT)).toBeVisible();
});

test("the counts follow the filters", async ({ opened: atlas }) => {
  await atlas.go("?kind=movement");
  const { factions } = atlas;
  await expect(
    factions.getByRole("button", { name: "Eastern authorities, 1 event" }),
  ).toBeAttached();
  await expect(
    factions.getByRole("button", { name: "Libyan National Army, 1 event" }),
  ).toBeAttached();
  await expect(factions.getByRole("button", { name: "Khalifa Haftar, 0 events" })).toBeAttached();
});

test("a count says what it counts, and a nought is not shown", async ({ opened: atlas }) => {
  await atlas.go("?kind=movement");
  const shown = (name: RegExp) =>
    atlas.factions.getByRole("button", { name }).first().locator(".faction-count");
  await expect(shown(/^Eastern authorities, 1 event/)).toHaveText("1 event");
  await expect(shown(/^Russia, 0 events/)).toBeEmpty();
  await expect(atlas.factions.getByText("0", { exact: true })).toHaveCount(0);
});

/** What takes the focus in the panel though it is no button, by its markup: asked of the browser, element by element. */
function namelessStops(panel: Locator): Promise<string[]> {
  return panel.evaluate((root) =>
    [...root.querySelectorAll<HTMLElement | SVGElement>("*")]
      .filter((element) => {
        const name = element.getAttribute("aria-label") ?? element.textContent;
        if (element.matches("button") && name?.trim()) return false;
        element.focus();
        return document.activeElement === element;
      })
      .map((element) => element.outerHTML.slice(0, 80)),
  );
}

test("nothing without a name takes the focus, in the page or in the embed", async ({
  opened: atlas,
}) => {
  expect(await namelessStops(atlas.factions)).toEqual([]);
  await atlas.page.goto("./?view=embed&views=factions,map");
  await expect(atlas.factions.getByRole("region", { name: "Ties" })).toBeAttached();
  expect(await namelessStops(atlas.factions)).toEqual([]);
});

test("boxes and ties are one tab stop each, and arrows walk them", async ({ opened: atlas }) => {
  const { page, factions } = atlas;
  const ties = factions.getByRole("region", { name: "Ties" }).getByRole("button");
  await expect(factions.locator('.factions button:not([tabindex="-1"])')).toHaveCount(2);
  await ties.first().focus();
  await page.keyboard.press("ArrowDown");
  await expect(ties.nth(1)).toBeFocused();
  await expect(ties.nth(1)).toHaveClass(LIT);
  await page.keyboard.press("End");
  await expect(ties.last()).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Shift+Tab");
  // The box that one was at last; at first, the first.
  await expect(factions.getByRole("group").locator('button:not([tabindex="-1"])')).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(ties.nth(dispatch.relations.length - 2)).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(ties.nth(dispatch.relations.length - 2)).toHaveAttribute("aria-current", "true");
});

test("more ties than can be drawn are counted under the lines, and all of them listed", async ({
  atlas,
  page,
}) => {
  const { actors, ...rest } = ferryDataset();
  const hands = Array.from({ length: 6 }, (_, at) => ({
    ...actors[at % 2],
    id: `hand-${at}`,
    name: `Hand ${at}`,
  }));
  const relations = Array.from({ length: 60 }, (_, at) => ({
    id: `tie-${at}`,
    type: at < 30 ? "opposes" : "supports",
    from: `hand-${at % 6}`,
    to: `hand-${(at + 3) % 6}`,
    basis: "stated",
    attribution: [{ actor: "office", how: "reported" }],
    evidence: actors[0]?.evidence,
  }));
  const dataset = { ...rest, actors: [...actors, ...hands], relations };
  await atlas.open(`?data=${await serve(page, "many-ties", dataset)}`);
  const more = atlas.factions.getByText(/^and \d+ more ties$/);
  await expect(more).toBeVisible();
  const told =
    (await atlas.factions.locator(".tie-verbs .tie").count()) +
    (await atlas.factions.locator(".tie-note").count());
  expect(told).toBeGreaterThan(0);
  await expect(more).toHaveText(`and ${60 - told} more ties`);
  await expect(
    atlas.factions.getByRole("region", { name: "Ties" }).getByRole("listitem"),
  ).toHaveCount(60);
});

test("the panel's name says how many there are", async ({ opened: atlas }) => {
  const { actors, relations } = dispatch;
  await expect(
    atlas.factions.getByText(`${actors.length} actors, ${relations.length} ties`),
  ).toBeVisible();
});

test("a far tie is a line of words in its box, and a click on it selects the tie", async ({
  opened: atlas,
}) => {
  const army = atlas.factions.getByRole("button", { name: /^Libyan National Army,/ });
  await army.getByText("opposes GNA (inferred)", { exact: true }).click();
  await atlas.expectQuery("select", "relation:lna-opposes-gna");
  await expect(army).not.toHaveAttribute("aria-current", "true");
});

test("who has a part in the selected event says which, and an unnamed teller has a box for as long", async ({
  opened: atlas,
}) => {
  const { factions } = atlas;
  const unnamed = factions.getByText("Source not given", { exact: true });
  await expect(unnamed).toHaveCount(0);
  await atlas.go("?event=lna-ten-kilometres");
  await expect(
    factions.getByRole("button", { name: "Libyan National Army, 3 events, acts" }),
  ).toBeInViewport({ ratio: 0.9 });
  await expect(
    factions.getByRole("button", { name: "TASS, 0 events, passed it on" }),
  ).toBeInViewport({ ratio: 0.9 });
  await expect(unnamed).toBeInViewport();
  await expect(
    factions.getByRole("group", { name: "No side" }).getByText("reported it first"),
  ).toBeVisible();
  await atlas.go("?event=al-sarraj-orders-alert");
  await expect(
    factions.getByRole("button", { name: "Fayez al-Sarraj, 1 event, acts" }),
  ).toHaveClass(LIT);
  await expect(factions.getByRole("button", { name: "TASS, 0 events, reported" })).toHaveClass(LIT);
  await expect(unnamed).toHaveCount(0);
});

/** What each kind of selection lights at the panel's foot or head. */
const SELECTIONS = [
  ["event=lna-ten-kilometres", /^TASS,/],
  ["select=actor:extremist-groups", /^Groups called terrorist/],
  ["select=relation:lna-opposes-groups", /^Groups called terrorist/],
  ["select=question:which-groups", /^Groups called terrorist/],
  ["select=step:stated-aim", /^Groups called terrorist/],
] as const;

for (const [query, name] of SELECTIONS)
  test(`the panel scrolls what ${query} lights into sight`, async ({ atlas, page }) => {
    await page.setViewportSize({ width: 1440, height: 620 });
    await atlas.open();
    const lit = atlas.factions
      .getByRole("group", { name: "No side" })
      .getByRole("button", { name });
    await expect(lit).not.toBeInViewport();
    await atlas.go(`?${query}`);
    await expect(lit).toBeInViewport({ ratio: 0.9 });
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

test("the whole diagram opens large, draws every tie, selects, and gives the focus back", async ({
  opened: atlas,
}) => {
  const { page } = atlas;
  const button = atlas.factions.getByRole("button", { name: "Full diagram" });
  await button.click();
  const dialog = page.getByRole("dialog", {
    name: "Factions, their actors and the ties between them",
  });
  await expect(dialog.locator(".tie-verbs .tie")).toHaveCount(dispatch.relations.length);
  await expect(dialog.locator(".tie-note")).toHaveCount(0);
  await dialog.getByRole("button", { name: /^Ghassan Salamé,/ }).click();
  await expect(dialog.getByRole("status")).toHaveText("Selected: Ghassan Salamé");
  await atlas.expectQuery("select", "actor:salame");
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(button).toBeFocused();
  await atlas.expectQuery("select", "actor:salame");
});

for (const lang of ["en", "ar", "ru"])
  test(`no verb lies over a card, a title or another verb as drawn, in ${lang}`, async ({
    atlas,
    page,
  }) => {
    await atlas.open(`?lang=${lang}`);
    await expect(page.locator(".panel-factions .tie-verb").first()).toBeVisible();
    const touching = await page.locator(".panel-factions").evaluate((panel) => {
      const all = (selector: string) =>
        [...panel.querySelectorAll(selector)].map((one) => ({
          text: one.textContent,
          box: one.getBoundingClientRect(),
        }));
      const verbs = all(".tie-verb");
      const others = [...all(".actor-card"), ...all(".faction-title"), ...verbs];
      return verbs.flatMap(({ text, box }) =>
        others
          .filter((other) => other.box !== box)
          .filter(
            (other) =>
              box.left < other.box.right &&
              other.box.left < box.right &&
              box.top + 2 < other.box.bottom &&
              other.box.top < box.bottom - 2,
          )
          .map((other) => `${text} on ${other.text}`),
      );
    });
    expect(touching).toEqual([]);
  });

test("a tie tells who says so, and marks its words in the source", async ({ opened: atlas }) => {
  await atlas.factions
    .getByRole("region", { name: "Ties" })
    .getByRole("button", { name: "Russia supports the mediatory steps of the United Nations" })
    .click();
  await expect(
    atlas.event.getByRole("heading", {
      name: "Russia supports the mediatory steps of the United Nations",
    }),
  ).toBeVisible();
  await expect(atlas.event).toContainText("Who says so");
  await atlas.openPage("Source");
  await expect(atlas.source.locator('[aria-current="true"]').first()).toBeAttached();
  await atlas.expectQuery("select", "relation:russia-supports-un");
});

test("an inferred tie says so on its line, and its card that we infer it, from what and on whose words", async ({
  opened: atlas,
}) => {
  await expect(
    atlas.factions
      .locator(".tie-verbs .tie.is-inferred .tie-verb tspan")
      .filter({ hasText: /^inferred/ }),
  ).toHaveCount(await atlas.factions.locator(".tie-verbs .tie.is-inferred").count());
  await atlas.go("?select=relation:executives-rival");
  const facts = atlas.event.locator(".card-facts");
  await expect(facts.getByRole("definition").first()).toHaveText(
    /^We infer it:.*both called supreme/,
  );
  await expect(facts.getByRole("term")).toHaveText(["Who says so", "It rests on"]);
  await expect(facts.getByRole("definition").last()).toContainText("TASS reported");
});

test("an actor whose side is inferred says from what", async ({ opened: atlas }) => {
  await atlas.go("?select=actor:haftar");
  await expect(atlas.event.getByRole("definition").first()).toHaveText(
    /^We infer it:.*our grouping/,
  );
});

test("a faction's card lists as many events as it counts, and apart from them what its actors are in", async ({
  opened: atlas,
}) => {
  await atlas.go("?select=faction:east");
  await expect(atlas.event.getByRole("button", { name: "Show only this (4)" })).toBeVisible();
  const listUnder = (name: string) =>
    atlas.event
      .locator(".card-list")
      .filter({ has: atlas.page.getByRole("heading", { name, exact: true }) })
      .getByRole("listitem");
  await expect(listUnder("Its events (4)")).toHaveCount(4);
  await expect(listUnder("Its actors also take part in (3)")).toHaveCount(3);
});

test("emphasis keeps everything and dims the rest", async ({ opened: atlas }) => {
  await atlas.go("?select=actor:haftar");
  await atlas.event.getByRole("button", { name: "Emphasise", exact: true }).click();
  await atlas.expectQuery("focus", "actor:haftar");
  await expect(atlas.status).toHaveText("9 of 9 events");
  await expect(atlas.mark("timeline", ALERT)).toHaveClass(/is-dimmed/);
});
