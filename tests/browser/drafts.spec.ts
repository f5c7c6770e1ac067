/** Drafts in a browser's storage: kept with every change, by several tabs, and never lost, whatever becomes of the storage. */
import { expect } from "@playwright/test";
import { type KeepingTab, test } from "./support/keeping/keeping-page.ts";

const WORDS = "Forty-three letters, typed without a pause.";

/** From now on, as long as `window.isFull` says so, the browser has no room. */
async function makeFull(tab: KeepingTab): Promise<void> {
  await tab.page.evaluate(() => {
    const put = IDBObjectStore.prototype.put;
    Object.assign(window, { isFull: true });
    IDBObjectStore.prototype.put = function (...parts: Parameters<typeof put>) {
      if ((window as { isFull?: boolean }).isFull)
        throw new DOMException("no room", "QuotaExceededError");
      return put.apply(this, parts);
    };
  });
}

test("a draft is there again after a reload, with its text, and listed by name and day", async ({
  tab,
}) => {
  const key = await tab.begin(2);
  await tab.type("a0", "name", "Harbour master");
  await tab.do((keeping) => keeping.remove("a1"));
  await tab.settled();
  await tab.page.reload();
  expect(await tab.open(key)).toBe("open");
  await tab.expectNames("Harbour master");
  expect(await tab.do((keeping) => keeping.state().texts)).toEqual({ paper: "The ferry stops." });
  const listed = await tab.do((keeping) => keeping.listDrafts());
  expect(listed).toMatchObject([{ key, summary: { name: "Harbour", events: 0, letters: 16 } }]);
});

test("a letter writes its own record, the step that takes it back and the draft's first row, however large the draft", async ({
  tab,
}) => {
  await tab.begin(2000);
  await tab.page.evaluate(() => {
    const put = IDBObjectStore.prototype.put;
    Object.assign(window, { put: [] });
    IDBObjectStore.prototype.put = function (...parts: Parameters<typeof put>) {
      (window as unknown as { put: string[] }).put.push(this.name);
      return put.apply(this, parts);
    };
  });
  await tab.type("a7", "name", WORDS);
  await tab.settled();
  expect(await tab.page.evaluate(() => (window as unknown as { put: string[] }).put)).toEqual([
    "records",
    "history",
    "drafts",
  ]);
});

test("a crash takes no more than the last moment's letters", async ({ tab, openTab, context }) => {
  const key = await tab.begin(1);
  const other = await openTab();
  await tab.type("a0", "name", WORDS);
  // As long as may be lost.
  await tab.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
  const crashed = tab.page.waitForEvent("crash");
  const client = await context.newCDPSession(tab.page);
  void client.send("Page.crash").catch(() => {});
  await crashed;
  await other.open(key);
  await other.expectNames(WORDS);
});

test("a tab that is closed leaves what is due to whoever opens the draft next", async ({
  tab,
  openTab,
}) => {
  const key = await tab.begin(1);
  const other = await openTab();
  // Others wait for as long as a transaction has something to ask.
  await other.page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const request = indexedDB.open("dispatch-atlas-drafts");
        request.onsuccess = () => {
          const rows = request.result.transaction("drafts", "readwrite").objectStore("drafts");
          const ask = () => {
            rows.get(["nothing"]).onsuccess = ask;
          };
          ask();
          resolve();
        };
      }),
  );
  await tab.type("a0", "name", WORDS);
  await tab.page.close({ runBeforeUnload: true });
  await other.page.close();
  const again = await openTab();
  await again.open(key);
  await again.expectNames(WORDS);
  await again.settled();
  expect(await again.rows("records")).toMatchObject([{ value: { name: WORDS } }]);
  expect(await again.page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

test.describe("two tabs", () => {
  test("that write in records of their own, and in parts of one, lose nothing", async ({
    tab,
    openTab,
  }) => {
    const key = await tab.begin(3);
    const other = await openTab();
    await other.open(key);
    await Promise.all([
      tab.type("a0", "name", "By the one"),
      other.type("a1", "name", "By the other"),
      tab.type("a2", "name", "Name"),
      other.type("a2", "note", "Note"),
    ]);
    await Promise.all([tab.settled(), other.settled()]);
    for (const one of [tab, other]) {
      await one.expectNames("By the one", "By the other", "Name");
      const third = await one.do((keeping) => keeping.state().draft.lists.actors[2]);
      expect(third).toEqual({ id: "a2", name: "Name", note: "Note" });
      expect(await one.do((keeping) => keeping.state().clashes)).toEqual([]);
    }
    // Either takes back what both have done, the newest first: which that is the clock tells.
    await expect.poll(() => tab.do((keeping) => keeping.state().undo.length)).toBe(4);
    for (let left = 4; left > 0; left--) await tab.do((keeping) => void keeping.session.undo());
    for (const one of [tab, other]) {
      await one.expectNames("", "", "");
      const third = await one.do((keeping) => keeping.state().draft.lists.actors[2]);
      expect(third).toEqual({ id: "a2", name: "" });
    }
  });

  test("that write in one part keep the later text, and the earlier one is told of both", async ({
    tab,
    openTab,
  }) => {
    const key = await tab.begin(1);
    const other = await openTab();
    await other.open(key);
    await tab.type("a0", "name", "Mine");
    await other.expectNames("Mine");
    await other.type("a0", "name", "Theirs");
    await tab.expectNames("Theirs");
    const clashes = await tab.do((keeping) => keeping.state().clashes);
    expect(clashes).toEqual([
      { list: "actors", id: "a0", part: "name", mine: "Mine", theirs: "Theirs" },
    ]);
    await tab.do((keeping) => {
      const [clash] = keeping.state().clashes;
      if (clash) keeping.session.settle(clash, "mine");
    });
    await other.expectNames("Mine");
    expect(await tab.do((keeping) => keeping.state().clashes)).toEqual([]);
  });
});

test.describe("storage that fails", () => {
  test("where it is full, work goes on, and all is kept again once there is room", async ({
    tab,
    openTab,
  }) => {
    const key = await tab.begin(3);
    const other = await openTab();
    await other.open(key);
    await makeFull(tab);
    await tab.type("a0", "name", "Not kept");
    await tab.expectTrouble("full");
    await tab.do((keeping) => keeping.remove("a2"));
    await tab.do((keeping) => void keeping.session.undo());
    await tab.do((keeping) => void keeping.session.redo());
    await tab.expectNames("Not kept", "");
    await other.type("a1", "name", "Meanwhile");
    await other.settled();
    expect(await tab.do((keeping) => keeping.session.tryAgain())).toBe(false);
    await tab.page.evaluate(() => Object.assign(window, { isFull: false }));
    expect(await tab.do((keeping) => keeping.session.tryAgain())).toBe(true);
    await tab.expectTrouble(null);
    for (const one of [tab, other]) await one.expectNames("Not kept", "Meanwhile");
    await tab.page.reload();
    await tab.open(key);
    await tab.expectNames("Not kept", "Meanwhile");
  });

  test("where it is blocked, the page says so, works on, and asks before it is closed", async ({
    tab,
  }) => {
    await tab.page.addInitScript(() => {
      Object.defineProperty(window, "indexedDB", {
        get() {
          throw new DOMException("denied", "SecurityError");
        },
      });
    });
    await tab.visit();
    await tab.begin(1);
    await tab.expectTrouble("blocked");
    await tab.type("a0", "name", "Still here");
    await tab.expectNames("Still here");
    expect(await tab.do((keeping) => keeping.listDrafts())).toBeNull();
    // A page that nobody has touched is not asked about.
    await tab.page.mouse.click(10, 10);
    const asking = tab.page.waitForEvent("dialog");
    await tab.page.close({ runBeforeUnload: true });
    expect((await asking).type()).toBe("beforeunload");
  });

  test("a record that is broken is put aside and told; the others are there", async ({ tab }) => {
    const key = await tab.begin(2);
    await tab.type("a1", "name", "Whole");
    await tab.settled();
    await tab.page.reload();
    await tab.putRow("records", [key, "actors", "a0"], "torn");
    await tab.open(key);
    await tab.expectNames("Whole");
    await tab.expectTrouble("corrupted");
    expect(await tab.do((keeping) => keeping.state().trouble)).toMatchObject({
      raw: [{ value: "torn" }],
    });
    const aside = await tab.rows("aside");
    expect(aside).toEqual([
      { key: [key, expect.any(String), "records", "actors", "a0"], value: "torn" },
    ]);
    await tab.page.reload();
    await tab.open(key);
    await tab.expectNames("Whole");
    await tab.expectTrouble(null);
  });

  test("a draft of a later version is not opened, and not changed", async ({ tab }) => {
    const key = await tab.begin(1);
    const [first] = await tab.rows("drafts");
    const later = { ...(first?.value as object), version: 99 };
    await tab.putRow("drafts", [key], later);
    expect(await tab.open(key)).toBe("newer");
    expect(await tab.rows("drafts")).toEqual([{ key: [key], value: later }]);
  });
});

test.describe("a draft that is deleted", () => {
  test("is gone with its texts, and comes back as long as the page is there", async ({ tab }) => {
    const key = await tab.begin(2);
    await tab.putRow("aside", [key, "2026-01-01", "texts", "other"], 7);
    await tab.do(async (keeping, key) => {
      Object.assign(window, { bringBack: await keeping.deleteDraft(key) });
    }, key);
    for (const store of ["drafts", "parts", "records", "texts", "aside"])
      expect(await tab.rows(store)).toEqual([]);
    await tab.page.evaluate(() =>
      (window as unknown as { bringBack: () => Promise<void> }).bringBack(),
    );
    expect(await tab.open(key)).toBe("open");
    await tab.expectNames("", "");
    expect(await tab.do((keeping) => keeping.state().texts)).toEqual({ paper: "The ferry stops." });
  });

  test("while another tab has it open is in that tab, which is told, and can keep it again", async ({
    tab,
    openTab,
  }) => {
    const key = await tab.begin(1);
    const other = await openTab();
    await other.do((keeping, key) => keeping.deleteDraft(key).then(() => null), key);
    await tab.expectTrouble("deleted");
    await tab.type("a0", "name", "Still here");
    expect(await tab.do((keeping) => keeping.session.tryAgain())).toBe(true);
    await tab.expectTrouble(null);
    expect(await other.open(key)).toBe("open");
    await other.expectNames("Still here");
  });
});

test.describe("the list of drafts", () => {
  test("is in all tabs; deleting is asked twice, and taken back until the page is left", async ({
    tab,
    openTab,
  }) => {
    const { page } = tab;
    await tab.do((keeping) => keeping.drawList());
    await expect(page.getByText("No draft yet.")).toBeVisible();
    const other = await openTab();
    await other.begin(1);
    const item = page.getByRole("listitem").filter({ hasText: "Harbour" });
    await expect(item).toContainText("0 events · 16 characters of text");
    await page.getByRole("button", { name: "Delete: Harbour" }).press("Enter");
    const asked = item.getByRole("group", {
      name: "Delete “Harbour” and the text of its document?",
    });
    await expect(asked.getByRole("button", { name: "No, keep it" })).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("button", { name: "Delete: Harbour" })).toBeFocused();
    expect(await tab.rows("drafts")).toHaveLength(1);
    await page.keyboard.press("Enter");
    await asked.getByRole("button", { name: "Yes, delete it" }).click();
    await expect(page.getByRole("status")).toHaveText(/^Deleted: Harbour/);
    await expect(page.getByRole("heading", { name: "Drafts in this browser" })).toBeFocused();
    await expect(item).toBeHidden();
    expect(await tab.rows("texts")).toEqual([]);
    await page.getByRole("button", { name: "Bring it back" }).click();
    await expect(item).toBeVisible();
    await page.getByRole("button", { name: "Open: Harbour" }).click();
    await tab.expectNames("");
  });

  test("says where the browser keeps none", async ({ tab }) => {
    await tab.page.addInitScript(() =>
      Object.defineProperty(window, "indexedDB", { value: undefined }),
    );
    await tab.visit();
    await tab.do((keeping) => keeping.drawList());
    await expect(tab.page.getByText("does not let the page keep drafts")).toBeVisible();
  });
});

test.describe("what is said of a draft", () => {
  test("is that it is not kept, with a file and another try", async ({ tab }) => {
    await tab.begin(1);
    await tab.do((keeping) => keeping.drawNote());
    await makeFull(tab);
    await tab.type("a0", "name", "Not kept");
    const alert = tab.page.getByRole("alert").filter({ hasText: "storage is full" });
    await alert.getByRole("button", { name: "Save to a file" }).click();
    expect(await tab.page.evaluate(() => (window as { saved?: string }).saved)).toBe("dataset");
    await tab.page.evaluate(() => Object.assign(window, { isFull: false }));
    await alert.getByRole("button", { name: "Try to keep it again" }).click();
    await expect(alert).toBeHidden();
    expect(await tab.rows("records")).toMatchObject([{ value: { name: "Not kept" } }]);
  });

  test("is that another tab wrote in the same part, with both texts", async ({ tab, openTab }) => {
    const key = await tab.begin(1);
    await tab.do((keeping) => keeping.drawNote());
    const other = await openTab();
    await other.open(key);
    await tab.type("a0", "name", "Mine");
    await other.expectNames("Mine");
    await other.type("a0", "name", "Theirs");
    const alert = tab.page.getByRole("alert").filter({ hasText: "another tab" });
    await expect(alert).toContainText("Mine");
    await expect(alert).toContainText("Theirs");
    await alert.getByRole("button", { name: "Keep mine" }).click();
    await other.expectNames("Mine");
    await expect(alert).toBeHidden();
  });
});
