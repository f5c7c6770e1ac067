/** The reader's own plan for a briefing: made of views, edited, kept, and never lost, whatever becomes of the storage. */
import { readFileSync } from "node:fs";
import { expect, type Locator, type Page } from "@playwright/test";
import { test } from "./support/atlas.ts";
import { CALL, OFFENSIVE } from "./support/dispatch.ts";
import { expectPlanSound, openFerry, Plan, stepNamed, type WITH_BRIEFING } from "./support/plan.ts";
import { STILL } from "./support/start.ts";

test.use(STILL);

/** Puts a value where the plan is kept, before the page looks. */
async function keepInstead(page: Page, value: unknown): Promise<void> {
  await page.goto("./embed.js");
  await page.evaluate(
    (value) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open("dispatch-atlas");
        request.onupgradeneeded = () => request.result.createObjectStore("plans");
        request.onsuccess = () => {
          const change = request.result.transaction("plans", "readwrite");
          change.objectStore("plans").put(value, "ferry");
          change.oncomplete = () => {
            request.result.close();
            resolve();
          };
          change.onerror = () => reject(change.error);
        };
      }),
    value,
  );
}

const fileOf = (name: string, value: unknown) => ({
  name,
  mimeType: "application/json",
  buffer: Buffer.from(typeof value === "string" ? value : JSON.stringify(value)),
});

async function saved(page: Page, button: Locator): Promise<{ name: string; text: string }> {
  const coming = page.waitForEvent("download");
  await button.click();
  const download = await coming;
  const text = readFileSync(await download.path(), "utf8");
  return { name: download.suggestedFilename(), text };
}

test("what is on the screen becomes a step, while map and timeline go on", async ({
  atlas,
  page,
}) => {
  await atlas.open("?event=phone-call");
  const plan = new Plan(page);
  await plan.open();
  await plan.button("Start from nothing").click();
  await plan.add();
  await atlas.mark("timeline", OFFENSIVE).click();
  await atlas.map.getByRole("button", { name: "Zoom in" }).click();
  await atlas.expectQuery("map", /./);
  await plan.add();
  await plan.expectTitles(CALL, OFFENSIVE);
  const [second] = ((await plan.kept())["libya-2019-04-06"] as { steps: object[] }).steps.slice(1);
  expect(second).toMatchObject({
    events: ["haftar-announces-offensive"],
    camera: { bounds: [expect.any(Array), expect.any(Array)] },
  });
});

test("the first change makes the reader's own copy of the dataset's steps, and says so", async ({
  page,
}) => {
  const plan = await openFerry(page);
  await expect(plan.panel).toContainText("These are the dataset’s steps.");
  await expect(plan.panel.getByRole("link", { name: "Present" })).not.toHaveAttribute(
    "href",
    /plan=own/,
  );
  expect(await plan.kept()).toEqual({});
  await plan.add();
  await expect(plan.panel).toContainText("Your own plan, kept in this browser.");
  await plan.expectTitles("First", "Second", "Third", "The ferry to Gull Island");
  await expect(plan.panel.getByRole("link", { name: "Present" })).toHaveAttribute(
    "href",
    /\?view=brief&plan=own&data=made-for-tests%2Fferry\.json$/,
  );
});

test("title, line and notes are written in place, and are there after a reload", async ({
  page,
}) => {
  const plan = await openFerry(page);
  await plan.title(2).fill("Renamed");
  await plan.panel.getByRole("textbox", { name: "Line of step 2" }).fill("A new line.");
  await plan.panel.getByText("Notes for the speaker").nth(1).click();
  const notes = plan.panel.getByRole("textbox", { name: "Notes for the speaker, step 2" });
  await notes.pressSequentially("Slowly.\nThen ask.");
  // No field is left, no button pressed: every letter is kept as it is written.
  await expect
    .poll(async () => ((await plan.kept()).ferry as typeof WITH_BRIEFING.briefing).steps[1])
    .toEqual({
      id: "two",
      title: "Renamed",
      line: "A new line.",
      notes: "Slowly.\nThen ask.",
      events: ["waits"],
    });
  await page.reload();
  await plan.open();
  await plan.expectTitles("First", "Renamed", "Third");
  await plan.title(2).fill("");
  await plan.title(1).focus();
  await expect(plan.title(2)).toHaveValue("Renamed");
});

test("steps are put in order by mouse, by buttons and by keys", async ({ page }) => {
  const plan = await openFerry(page);
  await plan.button("Move down: step 1").click();
  await expect(plan.said).toHaveText("Now step 2.");
  await plan.expectTitles("Second", "First", "Third");
  await expect(plan.button("Move down: step 2")).toBeFocused();
  await plan.button("Move up: step 3").focus();
  await page.keyboard.press("Alt+ArrowUp");
  await plan.expectTitles("Second", "Third", "First");
  await expect(plan.button("Move up: step 2")).toBeFocused();
  await page.keyboard.press("Alt+ArrowUp");
  await plan.expectTitles("Third", "Second", "First");

  const items = plan.panel.getByRole("listitem");
  await items.nth(2).scrollIntoViewIfNeeded();
  const grip = await items.nth(2).locator(".plan-grip").boundingBox();
  const first = await items.nth(0).boundingBox();
  if (!grip || !first) throw new Error("no steps to drag");
  await page.mouse.move(grip.x + grip.width / 2, grip.y + 12);
  await page.mouse.down();
  await page.mouse.move(first.x + 20, first.y + 60, { steps: 4 });
  await page.mouse.move(first.x + 20, first.y + 6, { steps: 4 });
  await page.mouse.up();
  await plan.expectTitles("First", "Third", "Second");
});

test("a step is deleted, and the focus goes to the one in its place", async ({ page }) => {
  const plan = await openFerry(page);
  await plan.button("Delete: step 2").click();
  await expect(plan.said).toHaveText("Deleted: Second.");
  await plan.expectTitles("First", "Third");
  await expect(plan.button("Delete: step 2")).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await plan.expectTitles();
  await expect(plan.addButton).toBeFocused();
  await expect(plan.panel).toContainText("No step yet.");
});

test("everything is taken back and done again, by buttons and by keys", async ({ page }) => {
  const plan = await openFerry(page);
  await plan.title(1).pressSequentially("!?");
  await plan.button("Delete: step 3").click();
  await plan.button("Move down: step 1").click();
  await plan.expectTitles("Second", "First!?");
  await page.keyboard.press("Control+z");
  await plan.expectTitles("First!?", "Second");
  await page.keyboard.press("Control+z");
  await plan.expectTitles("First!?", "Second", "Third");
  // The letters of one visit to a field are one step back.
  await plan.button("Undo").click();
  await plan.expectTitles("First", "Second", "Third");
  await expect(plan.said).toHaveText("Taken back.");
  await expect(plan.button("Undo")).toHaveAttribute("aria-disabled", "true");
  await plan.button("Redo").click();
  await page.keyboard.press("Control+Shift+z");
  await page.keyboard.press("Control+Shift+z");
  await plan.expectTitles("Second", "First!?");
});

test("what is done is shown at once, however long the storage takes", async ({ page }) => {
  const plan = await openFerry(page);
  await plan.add();
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const request = indexedDB.open("dispatch-atlas");
        request.onsuccess = () => {
          const plans = request.result.transaction("plans", "readwrite").objectStore("plans");
          // Others wait for as long as a transaction has something to ask.
          const ask = () => {
            if (document.title === "Go on") request.result.close();
            else plans.get("nothing").onsuccess = ask;
          };
          ask();
          resolve();
        };
      }),
  );
  await plan.button("Move up: step 4").focus();
  await page.keyboard.press("Alt+ArrowUp");
  await page.keyboard.press("Alt+ArrowUp");
  await plan.expectTitles("First", "The ferry to Gull Island", "Second", "Third");
  await plan.button("Delete: step 1").focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await plan.expectTitles("Second", "Third");
  await plan.title(1).pressSequentially("!");
  await page.evaluate(() => {
    document.title = "Go on";
  });
  await expect
    .poll(async () => ((await plan.kept()).ferry as typeof WITH_BRIEFING.briefing).steps)
    .toMatchObject([{ title: "Second!" }, { title: "Third" }]);
  for (let count = 0; count < 5; count++) await plan.button("Undo").click();
  await plan.expectTitles("First", "Second", "Third", "The ferry to Gull Island");
});

test("two tabs that change the plan at the same time lose nothing", async ({ page, context }) => {
  const one = await openFerry(page);
  const other = await openFerry(await context.newPage());
  const work = async (plan: Plan, step: number, words: string) => {
    await plan.title(step).pressSequentially(words);
    for (let count = 0; count < 4; count++) await plan.addButton.click();
  };
  await Promise.all([work(one, 1, " by the one"), work(other, 2, " by the other")]);
  const added = Array.from({ length: 8 }, () => "The ferry to Gull Island");
  for (const plan of [one, other])
    await plan.expectTitles("First by the one", "Second by the other", "Third", ...added);
  // Each takes back what it did itself.
  await one.button("Delete: step 3").click();
  await other.expectTitles("First by the one", "Second by the other", ...added);
  await other.button("Delete: step 2").click();
  await one.button("Undo").click();
  // What it followed is gone: it comes last.
  for (const plan of [one, other]) await plan.expectTitles("First by the one", ...added, "Third");
});

test.describe("typing", () => {
  const WORDS = "Forty-three letters, typed without a pause.";
  const keptTitle = async (plan: Plan) => {
    const { ferry } = await plan.kept();
    return (ferry as typeof WITH_BRIEFING.briefing | undefined)?.steps[0]?.title;
  };

  test("is kept by a few writes, not by one a letter", async ({ page }) => {
    await page.addInitScript(() => {
      const put = IDBObjectStore.prototype.put;
      IDBObjectStore.prototype.put = function (...parts: Parameters<typeof put>) {
        const counter = window as { puts?: number };
        counter.puts = (counter.puts ?? 0) + 1;
        return put.apply(this, parts);
      };
    });
    const plan = await openFerry(page);
    await plan.title(1).evaluate((field, words) => {
      for (let end = 1; end <= words.length; end++) {
        (field as HTMLTextAreaElement).value = words.slice(0, end);
        field.dispatchEvent(new Event("input", { bubbles: true }));
      }
    }, WORDS);
    await expect.poll(() => keptTitle(plan)).toBe(WORDS);
    expect(await page.evaluate(() => (window as { puts?: number }).puts)).toBe(1);
  });

  test("survives a crash but for its last moment", async ({ page, context }) => {
    const plan = await openFerry(page);
    await plan.title(1).fill("");
    await plan.title(1).pressSequentially(WORDS);
    // As long as may be lost.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
    const other = await context.newPage();
    const crashed = page.waitForEvent("crash");
    const client = await context.newCDPSession(page);
    void client.send("Page.crash").catch(() => {});
    await crashed;
    await other.goto("./embed.js");
    expect(await keptTitle(new Plan(other))).toBe(WORDS);
  });

  for (const way of ["another page", "a reload"] as const)
    test(`is kept to the last letter by whoever leaves it for ${way}`, async ({ page }) => {
      const plan = await openFerry(page);
      await plan.title(1).fill(WORDS);
      if (way === "a reload") await page.reload();
      else {
        await page.goto("./embed.js");
        await page.goBack();
      }
      await plan.open();
      await plan.expectTitles(WORDS, "Second", "Third");
      await expect.poll(() => keptTitle(plan)).toBe(WORDS);
    });

  test("is not lost with a tab that is closed while the storage is busy", async ({
    page,
    context,
  }) => {
    const plan = await openFerry(page);
    const other = await context.newPage();
    await other.goto("./embed.js");
    await other.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const request = indexedDB.open("dispatch-atlas");
          request.onsuccess = () => {
            const plans = request.result.transaction("plans", "readwrite").objectStore("plans");
            const ask = () => {
              plans.get("nothing").onsuccess = ask;
            };
            ask();
            resolve();
          };
        }),
    );
    await plan.title(1).fill(WORDS);
    await page.close({ runBeforeUnload: true });
    await other.close();
    const again = await openFerry(await context.newPage());
    await again.expectTitles(WORDS, "Second", "Third");
    await expect.poll(() => keptTitle(again)).toBe(WORDS);
  });

  test("in one field in two tabs loses neither text: who wrote first is told and chooses", async ({
    page,
    context,
  }) => {
    const one = await openFerry(page);
    const other = await openFerry(await context.newPage());
    await one.title(1).fill("From the one");
    await other.expectTitles("From the one", "Second", "Third");
    await other.title(1).fill("From the other");
    const told = one.panel.getByRole("alert").filter({ hasText: "Title of step 1" });
    await expect(told).toContainText("another tab has written here as well");
    await expect(told).toContainText("From the one");
    await expect(told).toContainText("From the other");
    expect(await keptTitle(one)).toBe("From the other");
    await told.getByRole("button", { name: "Keep mine" }).click();
    await expect(told).toBeHidden();
    await other.expectTitles("From the other", "Second", "Third");
    await expect.poll(() => keptTitle(one)).toBe("From the one");
    // Now the other is the earlier one.
    const otherTold = other.panel.getByRole("alert").filter({ hasText: "Title of step 1" });
    await otherTold.getByRole("button", { name: "Keep the other" }).click();
    for (const plan of [one, other]) await plan.expectTitles("From the one", "Second", "Third");
    expect(await keptTitle(one)).toBe("From the one");
  });
});

test("the plan goes out as a file and comes in again", async ({ page }) => {
  const plan = await openFerry(page);
  await plan.title(3).fill("The end");
  const { name, text } = await saved(page, plan.button("Save to a file"));
  expect(name).toBe("ferry.briefing.json");
  expect(JSON.parse(text)).toMatchObject({
    format: "dispatch-atlas-briefing/1",
    dataset: "ferry",
    steps: [{ id: "one" }, { id: "two" }, { id: "three", title: "The end" }],
  });
  await plan.button("Start from nothing").click();
  await plan.expectTitles();
  await plan.panel.getByLabel("Open a file…").setInputFiles(fileOf(name, text));
  await plan.expectTitles("First", "Second", "The end");
  await plan.button("Start from the dataset’s briefing").click();
  await plan.expectTitles("First", "Second", "Third");
  await plan.button("Undo").click();
  await plan.expectTitles("First", "Second", "The end");
});

test("a faulty file is not opened; every fault in it is shown with its pointer", async ({
  page,
}) => {
  const plan = await openFerry(page);
  const chooser = plan.panel.getByLabel("Open a file…");
  const faulty = { format: "dispatch-atlas-briefing/1", dataset: "ferry", steps: [{ id: "a b" }] };
  await chooser.setInputFiles(fileOf("mine.json", faulty));
  await expect(plan.panel.getByRole("alert").filter({ hasText: "mine.json" })).toBeVisible();
  const rows = plan.panel.getByRole("table").getByRole("rowheader");
  await expect(rows).toHaveText(["/steps/0/id", "/steps/0/title", "/steps/0/events"]);
  await plan.expectTitles("First", "Second", "Third");
  expect(await plan.kept()).toEqual({});
  await chooser.setInputFiles(fileOf("mine.json", '{"format": }'));
  await expect(plan.panel.getByRole("table")).toContainText('"}" at line 1, column 12');
});

test("a file that names what the dataset lacks is opened, and the step says what is missing", async ({
  page,
}) => {
  const plan = await openFerry(page);
  const file = {
    format: "dispatch-atlas-briefing/1",
    dataset: "another-ferry",
    steps: [stepNamed("a", "Lost", { events: ["sunk"], emphasis: { factions: ["pirates"] } })],
  };
  await plan.panel.getByLabel("Open a file…").setInputFiles(fileOf("other.json", file));
  await plan.expectTitles("Lost");
  await expect(plan.panel).toContainText("Not in this dataset: sunk, pirates");
  await expect(plan.said).toContainText("The file was made for another dataset: another-ferry.");
});

test("a step is shown in the atlas until the reader turns to something else", async ({
  atlas,
  page,
}) => {
  await openFerry(page).then(async (plan) => {
    await plan.button("Show: step 2").click();
    await expect(atlas.event.getByRole("heading", { name: "The crew waits" })).toBeVisible();
    await expect(plan.button("Show: step 2")).toHaveAttribute("aria-pressed", "true");
    await atlas.mark("timeline", "The ferry stops").click();
    await expect(plan.button("Show: step 2")).toHaveAttribute("aria-pressed", "false");
  });
});

test.describe("storage that fails", () => {
  test("where it is blocked, the page says so, works on, and offers the plan as a file", async ({
    page,
  }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, "indexedDB", {
        get() {
          throw new DOMException("denied", "SecurityError");
        },
      });
    });
    const plan = await openFerry(page);
    const alert = plan.panel.getByRole("alert").filter({ hasText: "does not let the page keep" });
    await expect(alert).toBeVisible();
    await plan.add();
    await plan.title(1).fill("Still here");
    await plan.button("Undo").click();
    await plan.button("Redo").click();
    // Nor does it go with the panel.
    await plan.button("Close").click();
    await plan.open();
    await plan.expectTitles("Still here", "Second", "Third", "The ferry to Gull Island");
    const { text } = await saved(page, alert.getByRole("button", { name: "Save to a file" }));
    expect(JSON.parse(text).steps).toHaveLength(4);
    const asking = page.waitForEvent("dialog");
    await page.close({ runBeforeUnload: true });
    expect((await asking).type()).toBe("beforeunload");
  });

  test("where it is full, nothing is lost, and the plan is kept again once there is room", async ({
    page,
  }) => {
    await page.addInitScript(() => {
      const put = IDBObjectStore.prototype.put;
      IDBObjectStore.prototype.put = function (...parts: Parameters<typeof put>) {
        if ((window as { isFull?: boolean }).isFull)
          throw new DOMException("no room", "QuotaExceededError");
        return put.apply(this, parts);
      };
    });
    const plan = await openFerry(page);
    await plan.add();
    await page.evaluate(() => Object.assign(window, { isFull: true }));
    await plan.title(1).fill("Not kept");
    const alert = plan.panel.getByRole("alert").filter({ hasText: "storage is full" });
    await expect(alert).toBeVisible();
    await plan.button("Delete: step 2").click();
    await plan.expectTitles("Not kept", "Third", "The ferry to Gull Island");
    const { text } = await saved(page, alert.getByRole("button", { name: "Save to a file" }));
    expect(JSON.parse(text).steps[0].title).toBe("Not kept");
    await page.evaluate(() => Object.assign(window, { isFull: false }));
    await alert.getByRole("button", { name: "Try to keep it again" }).click();
    await expect(plan.said).toHaveText("The plan is kept again.");
    await page.reload();
    await plan.open();
    await plan.expectTitles("Not kept", "Third", "The ferry to Gull Island");
  });

  test("a kept value that is no plan is put aside and offered as a file", async ({ page }) => {
    await keepInstead(page, { format: "dispatch-atlas-briefing/1", steps: "torn" });
    const plan = await openFerry(page);
    const alert = plan.panel.getByRole("alert").filter({ hasText: "cannot be read" });
    await expect(alert).toBeVisible();
    const { name, text } = await saved(
      page,
      alert.getByRole("button", { name: "Save what was put aside" }),
    );
    expect(name).toBe("ferry.put-aside.json");
    expect(JSON.parse(text).steps).toBe("torn");
    await plan.add();
    await plan.expectTitles("First", "Second", "Third", "The ferry to Gull Island");
    const kept = await plan.kept();
    const aside = Object.entries(kept).filter(([key]) => key.startsWith("aside//ferry//"));
    expect(aside.map(([, value]) => value)).toMatchObject([{ steps: "torn" }]);
    await page.reload();
    await plan.open();
    await plan.expectTitles("First", "Second", "Third", "The ferry to Gull Island");
    await expect(alert).toBeHidden();
  });
});

test("the dataset is not changed by any of it", async ({ page }) => {
  const plan = await openFerry(page);
  await plan.title(1).fill("Mine");
  await plan.button("Delete: step 2").click();
  await plan.button("Start from the dataset’s briefing").click();
  await plan.expectTitles("First", "Second", "Third");
});

test("has nothing that keeps anyone out", async ({ atlas, page }) => {
  await atlas.open("?event=phone-call");
  await expectPlanSound(page);
});

test("on a phone the plan is as wide as the screen, and nothing sticks out", async ({
  atlas,
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("./");
  await expect(page.locator(':root[data-atlas="ready"]')).toBeAttached();
  const plan = new Plan(page);
  await plan.open();
  await plan.add();
  const box = await plan.panel.boundingBox();
  expect(box?.width).toBe(360);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await expect(atlas.map).toBeVisible();
});
