/** A page of the atlas's own origin with nothing on it but the keeping of drafts, in a browser's real storage. */
import { fileURLToPath } from "node:url";
import { test as base, expect, type Page } from "@playwright/test";
import { build } from "vite";
import type { Keeping } from "./in-page.ts";

const ENTRY = fileURLToPath(new URL("in-page.ts", import.meta.url));
const ADDRESS = "./under-test/keeping.html";

interface PerTest {
  readonly tab: KeepingTab;
  /** Opens another tab of the same browser. */
  readonly openTab: () => Promise<KeepingTab>;
}

export const test = base.extend<PerTest, { readonly script: string }>({
  script: [
    async ({ playwright: _ }, use) => {
      const made = await build({
        configFile: false,
        logLevel: "warn",
        build: { write: false, minify: false, lib: { entry: ENTRY, formats: ["es"] } },
      });
      const [first] = Array.isArray(made) ? made : [made];
      if (!first || !("output" in first)) throw new Error("nothing was built");
      const [chunk] = first.output;
      await use(chunk.code);
    },
    { scope: "worker" },
  ],
  openTab: async ({ context, script }, use) => {
    await context.route("**/under-test/keeping.html", (route) =>
      route.fulfill({
        contentType: "text/html",
        body: '<!doctype html><title>Keeping</title><script type="module" src="keeping.js"></script>',
      }),
    );
    await context.route("**/under-test/keeping.js", (route) =>
      route.fulfill({ contentType: "text/javascript", body: script }),
    );
    await use(async () => {
      const tab = new KeepingTab(await context.newPage());
      await tab.visit();
      return tab;
    });
  },
  tab: async ({ openTab }, use) => use(await openTab()),
});

export class KeepingTab {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async visit(): Promise<void> {
    await this.page.goto(ADDRESS);
    await this.page.waitForFunction(() => "keeping" in window);
  }

  /** Does something with the keeping in the page. */
  do<Value, Given>(
    work: (keeping: Keeping, given: Given) => Value | Promise<Value>,
    given?: Given,
  ): Promise<Value> {
    const call = `(async () => (${String(work)})(window.keeping, ${JSON.stringify(given)}))()`;
    return this.page.evaluate(call);
  }

  begin(actors: number): Promise<string> {
    return this.do((keeping, actors) => keeping.begin(actors), actors);
  }

  open(key: string): Promise<string> {
    return this.do((keeping, key) => keeping.open(key), key);
  }

  type(id: string, part: string, text: string): Promise<void> {
    return this.do((keeping, [id, part, text]) => keeping.type(id, part, text), [
      id,
      part,
      text,
    ] as const);
  }

  settled(): Promise<void> {
    return this.do((keeping) => keeping.session.settled());
  }

  async expectNames(...names: readonly string[]): Promise<void> {
    await expect.poll(() => this.do((keeping) => keeping.names())).toEqual(names);
  }

  async expectTrouble(type: string | null): Promise<void> {
    await expect.poll(() => this.do((keeping) => keeping.state().trouble?.type ?? null)).toBe(type);
  }

  /** All rows of a store of the database, as they lie there. */
  rows(store: string): Promise<readonly { readonly key: string[]; readonly value: unknown }[]> {
    return this.page.evaluate(async (store) => {
      const answer = <Value>(request: IDBRequest<Value>) =>
        new Promise<Value>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const database = await answer(indexedDB.open("dispatch-atlas-drafts"));
      const rows = database.transaction(store).objectStore(store);
      const [keys, values] = await Promise.all([answer(rows.getAllKeys()), answer(rows.getAll())]);
      database.close();
      return keys.map((key, index) => ({ key: key as string[], value: values[index] }));
    }, store);
  }

  /** Puts a value in a row, behind the page's back. */
  async putRow(store: string, key: readonly string[], value: unknown): Promise<void> {
    await this.page.evaluate(
      ([store, key, value]) =>
        new Promise<void>((resolve, reject) => {
          const request = indexedDB.open("dispatch-atlas-drafts");
          request.onsuccess = () => {
            const change = request.result.transaction(store, "readwrite");
            change.objectStore(store).put(value, [...key]);
            change.onerror = () => reject(change.error);
            change.oncomplete = () => {
              request.result.close();
              resolve();
            };
          };
        }),
      [store, key, value] as const,
    );
  }
}
