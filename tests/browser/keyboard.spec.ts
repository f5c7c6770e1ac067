/** The page by keyboard alone: how near each region is, and that the focus is never lost. */
import { expect, type Locator, type Page } from "@playwright/test";
import { Atlas, startsWith, test } from "./support/atlas.ts";
import { AIM, ALERT, CALL, OFFENSIVE, PUBLISHED, TEN_KILOMETRES } from "./support/dispatch.ts";
import { afterFrames } from "./support/start.ts";

/** From which a person can go on. */
async function expectFocusKept(page: Page): Promise<void> {
  await expect(page.locator(":focus")).not.toHaveCount(0);
  await expect(page.locator("body")).not.toBeFocused();
}

async function pressOn(button: Locator): Promise<void> {
  await button.focus();
  await button.press("Enter");
}

for (const width of [1440, 360]) {
  test(`at ${width} px the first stops skip to every region`, async ({ atlas, page }) => {
    await page.setViewportSize({ width, height: 800 });
    await atlas.open();
    const skips = page.getByRole("navigation", { name: "Skip to" }).getByRole("button");
    const names = ["Story", "Filters", "Map", "Timeline", "Factions", "Events"];
    await expect(skips).toHaveText(names.map((name) => `Skip to ${name}`));
    for (const [index, name] of names.entries()) {
      await skips.nth(index).focus();
      await expect(skips.nth(index)).toBeInViewport();
      await page.keyboard.press("Enter");
      await expect(atlas.region(name)).toBeFocused();
    }
  });
}

test("they are the first stops, and lead to the event while something is selected", async ({
  atlas,
  page,
}) => {
  await atlas.open("?event=phone-call");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Skip to Story" })).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Skip to Event", exact: true })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(atlas.event).toBeFocused();
});

test("every region has a heading", async ({ opened: atlas }) => {
  const { page } = atlas;
  await atlas.go("?event=phone-call");
  for (const name of ["Filters", "Map", "Timeline", "Factions", "Event", "Events"])
    await expect(
      atlas.region(name).getByRole("heading", { level: 2, name, exact: true }),
    ).toHaveCount(1);
  for (const name of ["Story", "Source"] as const) {
    await atlas.openPage(name);
    const heading = page.getByRole("heading", { level: 2, name, exact: true });
    await expect(atlas.region(name).and(page.locator(":has(h2)"))).toBeVisible();
    await expect(heading).toHaveCount(1);
  }
});

test("the fragments of the source are one stop, walked by the arrows", async ({
  opened: atlas,
}) => {
  const { page } = atlas;
  await atlas.openPage("Source");
  // Each is described by what rests on it.
  const fragments = atlas.source.getByRole("button").and(page.locator("[aria-describedby]"));
  await expect(fragments.and(page.locator('[tabindex="0"]'))).toHaveCount(1);
  await fragments.first().focus();
  await page.keyboard.press("ArrowRight");
  await expect(fragments.nth(1)).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(fragments.nth(2)).toBeFocused();
  await page.keyboard.press("ArrowLeft");
  await expect(fragments.nth(1)).toBeFocused();
  // The arrows are the source's there, and select no event.
  expect(atlas.query.get("event")).toBeNull();
  await page.keyboard.press("Tab");
  await expect(fragments.and(page.locator(":focus"))).toHaveCount(0);
});

test("with nothing selected the arrows walk on from the map's marks into the tray, and back", async ({
  opened: atlas,
}) => {
  const { page } = atlas;
  const focused = (title: string) => expect(atlas.mark("map", title)).toBeFocused();
  // After the events the open marks of questions.
  const questions = await atlas.map
    .locator(".map-root")
    .getByRole("button", { name: /open questions? here|^Open question/i })
    .count();
  const press = async (key: string, times: number) => {
    for (let time = 0; time < times; time++) await page.keyboard.press(key);
  };
  await atlas.mark("map", PUBLISHED).focus();
  await press("ArrowRight", 1);
  await focused(TEN_KILOMETRES);
  await press("ArrowRight", questions + 1);
  await focused(CALL);
  await press("ArrowRight", 1);
  await focused(AIM);
  await press("ArrowLeft", 1);
  await focused(CALL);
  await press("ArrowLeft", questions + 1);
  await focused(TEN_KILOMETRES);
  expect(atlas.query.get("event")).toBeNull();
});

test("the focus goes along from the map's marks to the tray and on to the map", async ({
  opened: atlas,
}) => {
  const { page } = atlas;
  await atlas.mark("map", ALERT).click();
  for (const title of [CALL, AIM]) {
    await page.keyboard.press("ArrowRight");
    await atlas.expectSelected(title);
    await expect(atlas.mark("map", title)).toBeFocused();
  }
  for (const title of [CALL, ALERT]) {
    await page.keyboard.press("ArrowLeft");
    await atlas.expectSelected(title);
    await expect(atlas.mark("map", title)).toBeFocused();
  }
});

test("in an embed the arrows walk the events of the map and the timeline", async ({
  atlas,
  page,
}) => {
  await atlas.open("?view=embed&views=map,timeline");
  const walking = page.waitForResponse(/walk-events/);
  await atlas.mark("timeline", OFFENSIVE).focus();
  await (await walking).finished();
  const current = (place: "map" | "timeline") =>
    atlas[place].locator('button[aria-current="true"]');
  await page.keyboard.press("Enter");
  await expect(atlas.mark("timeline", OFFENSIVE)).toHaveAttribute("aria-current", "true");
  await afterFrames(page, 5);
  for (const title of [ALERT, CALL]) {
    await page.keyboard.press("ArrowRight");
    await expect(atlas.mark("timeline", title)).toBeFocused();
    await expect(current("map")).toHaveAccessibleName(startsWith(title));
  }
});

test("no stop of the tab key is without a name, in explore and in an embed", async ({ page }) => {
  for (const query of ["", "?view=embed&views=map,timeline,factions,event,events"]) {
    await new Atlas(page).open(query);
    const nameless = await page.evaluate(() => {
      const stops = document.querySelectorAll<HTMLElement>("a[href], button, input, [tabindex]");
      return Array.from(stops)
        .filter((one) => one.tabIndex >= 0 && one.checkVisibility())
        .filter((one) => {
          const labels = one instanceof HTMLInputElement ? one.labels?.length : 0;
          return !labels && !one.ariaLabel && !one.textContent?.trim();
        })
        .map((one) => one.outerHTML.slice(0, 120));
    });
    expect(nameless).toEqual([]);
  }
});

test("every selection is announced once, in any view", async ({ opened: atlas }) => {
  const { page } = atlas;
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    for (const live of document.querySelectorAll("[aria-live], [role=status], [role=alert]"))
      new MutationObserver(() => said.push(live.textContent ?? "")).observe(live, {
        subtree: true,
        childList: true,
        characterData: true,
      });
  });
  const heard = () =>
    page.evaluate(() => (window as unknown as { said: string[] }).said.splice(0).filter(Boolean));
  await atlas.mark("timeline", ALERT).click();
  await expect.poll(heard).toEqual([`Selected: ${ALERT}, 3 of 9`]);
  await atlas.mark("table", OFFENSIVE).press("Enter");
  await expect.poll(heard).toEqual([`Selected: ${OFFENSIVE}, 2 of 9`]);
  await atlas.mark("map", CALL).click();
  await expect.poll(heard).toEqual([`Selected: ${CALL}, 4 of 9`]);
  await page.keyboard.press("k");
  await expect.poll(heard).toEqual([`Selected: ${ALERT}, 3 of 9`]);
});

test("with nothing selected an arrow on the timeline moves the focus alone, and Enter selects", async ({
  opened: atlas,
}) => {
  const { page } = atlas;
  await atlas.mark("timeline", OFFENSIVE).focus();
  await page.keyboard.press("ArrowRight");
  await expect(atlas.mark("timeline", ALERT)).toBeFocused();
  expect(atlas.query.get("event")).toBeNull();
  await page.keyboard.press("Enter");
  await atlas.expectSelected(ALERT);
  await page.keyboard.press("ArrowRight");
  await atlas.expectSelected(CALL);
});

test("an embed announces its selection once and briefly", async ({ atlas, page }) => {
  await atlas.open("?view=embed&views=map,timeline");
  await atlas.mark("timeline", CALL).click();
  await expect(page.locator("[aria-live]").filter({ hasText: CALL })).toHaveText(
    `Selected: ${CALL}, 4 of 9`,
  );
});

test.describe("the focus stays on the page", () => {
  test("at the start it goes on to what reads on, and stays there", async ({ opened: atlas }) => {
    const { page } = atlas;
    await pressOn(page.getByRole("button", { name: /^Read the dispatch/ }));
    const next = page.getByRole("button", { name: "Next step" });
    await expect(next).toBeFocused();
    await page.keyboard.press("Enter");
    await atlas.expectQuery("select", /^step:/);
    await expect(next).toBeFocused();
  });

  test("when a claim is opened, and when all are shown again", async ({ opened: atlas }) => {
    const { page } = atlas;
    const story = atlas.region("Story");
    await pressOn(story.getByRole("listitem").getByRole("button").first());
    await expect(story).toBeFocused();
    await pressOn(page.getByRole("button", { name: "All steps" }));
    await expect(story).toBeFocused();
  });

  test("when the event is closed, and when a link leads from card to card", async ({
    opened: atlas,
  }) => {
    await atlas.go("?event=al-sarraj-orders-alert");
    await pressOn(atlas.event.getByRole("button", { name: /Fayez al-Sarraj/ }));
    await atlas.expectQuery("select", /^actor:/);
    await expect(atlas.event).toBeFocused();
    await pressOn(atlas.event.getByRole("button", { name: "Close" }));
    await expect(atlas.region("Story")).toBeFocused();
  });

  test("when chips are taken off, to the last one", async ({ opened: atlas }) => {
    await atlas.go("?kind=call,order");
    const chips = atlas.chips.getByRole("button", { name: /^Take off/ });
    await pressOn(chips.first());
    await expect(chips).toHaveCount(1);
    await expect(chips).toBeFocused();
    await chips.press("Enter");
    await expect(atlas.filters).toBeFocused();
  });

  test("when the table is sorted", async ({ opened: atlas }) => {
    const head = atlas.table.getByRole("button", { name: /^Kind/ });
    await pressOn(head);
    await atlas.expectQuery("sort", "kind");
    await expect(head).toBeFocused();
  });

  test("when a notice, the tray or a box is closed", async ({ atlas, page }) => {
    await atlas.open("?event=no-such-event");
    await pressOn(page.getByRole("complementary").getByRole("button", { name: "Dismiss" }));
    await expectFocusKept(page);
    const tray = atlas.map.getByRole("button", { name: /^No place given/ });
    const boxes = [
      [tray, atlas.map.getByRole("heading", { name: /^Not on the map/ })],
      [
        atlas.filters.locator(".filter-sheet > summary"),
        atlas.filters.locator("summary", { hasText: "Kind of event" }),
      ],
    ] as const;
    for (const [opener, what] of boxes) {
      await pressOn(opener);
      await expect(what).toBeVisible();
      await page.keyboard.press("Tab");
      await page.keyboard.press("Escape");
      await expect(opener).toBeFocused();
    }
  });
});

test.describe("keys of a single letter", () => {
  test("follow the key's place where the keyboard writes another script", async ({ atlas }) => {
    await atlas.open();
    const press = (key: string, code: string) => strike(atlas, key, code);
    await press("о", "KeyJ");
    await press("о", "KeyJ");
    await atlas.expectSelected(OFFENSIVE);
    await press("ت", "KeyJ");
    await atlas.expectSelected(ALERT);
    await press("ن", "KeyK");
    await atlas.expectSelected(OFFENSIVE);
    await press(".", "Slash");
    await expect(atlas.filters.getByRole("searchbox")).toBeFocused();
  });

  test("can be switched off in the list of keys, for good", async ({ atlas, page }) => {
    await atlas.open();
    await page.keyboard.press("?");
    const dialog = page.getByRole("dialog", { name: "Keys" });
    const choice = dialog.getByRole("checkbox", { name: /^Keys of a single letter/ });
    await choice.uncheck();
    await page.keyboard.press("Escape");
    for (const key of ["j", "/", "?"]) await page.keyboard.press(key);
    await expect(dialog).toBeHidden();
    await atlas.open();
    await page.keyboard.press("j");
    // The arrows are no letters.
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await atlas.expectSelected(OFFENSIVE);
    await atlas.openMenu();
    await page.getByRole("button", { name: /^Keys/ }).click();
    await choice.check();
    await page.keyboard.press("Escape");
    await page.keyboard.press("j");
    await atlas.expectSelected(ALERT);
  });
});

/** A key as a keyboard of another script sends it. */
async function strike({ page }: Atlas, key: string, code: string): Promise<void> {
  await page.evaluate(
    (init) => {
      const target = document.activeElement ?? document.body;
      target.dispatchEvent(new KeyboardEvent("keydown", init));
    },
    { key, code, bubbles: true, cancelable: true },
  );
}
