/** The reader's plan beside the atlas: its parts by role and name, and what the browser keeps of it. */
import { expect, type Locator, type Page } from "@playwright/test";
import { findBarriers } from "./axe.ts";
import { ferryDataset, serve } from "./datasets.ts";

export const stepNamed = (id: string, title: string, more = {}) => ({
  id,
  title,
  events: [],
  ...more,
});

/** The ferry with a briefing of three steps. */
export const WITH_BRIEFING = {
  ...ferryDataset(),
  briefing: {
    steps: [
      stepNamed("one", "First", { events: ["stopped"] }),
      stepNamed("two", "Second", { events: ["waits"], line: "The crew is patient." }),
      stepNamed("three", "Third"),
    ],
  },
};

/** The plan beside the atlas, by roles and names. */
export class Plan {
  readonly page: Page;
  readonly panel: Locator;

  constructor(page: Page) {
    this.page = page;
    this.panel = page.getByRole("region", { name: "Briefing", exact: true });
  }

  async open(): Promise<void> {
    await this.page.getByRole("banner").getByRole("button", { name: "Briefing" }).click();
    await expect(this.addButton).toBeFocused();
  }

  get addButton(): Locator {
    return this.button("Add the current view as a step");
  }

  button(name: string): Locator {
    return this.panel.getByRole("button", { name, exact: true });
  }

  title(step: number): Locator {
    return this.panel.getByRole("textbox", { name: `Title of step ${step}`, exact: true });
  }

  get said(): Locator {
    return this.panel.getByRole("status");
  }

  async add(): Promise<void> {
    await this.addButton.click();
    await expect(this.said).toHaveText(/^Added as step/);
  }

  async expectTitles(...titles: readonly string[]): Promise<void> {
    const fields = this.panel.getByRole("textbox", { name: /^Title of step/ });
    await expect
      .poll(() => fields.evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value)))
      .toEqual(titles);
  }

  /** What the browser keeps, by key. */
  kept(): Promise<Record<string, unknown>> {
    return this.page.evaluate(
      () =>
        new Promise((resolve, reject) => {
          const request = indexedDB.open("dispatch-atlas");
          request.onerror = () => reject(request.error);
          request.onsuccess = () => {
            const plans = request.result.transaction("plans").objectStore("plans");
            const kept: Record<string, unknown> = {};
            plans.openCursor().onsuccess = ({ target }) => {
              const cursor = (target as IDBRequest<IDBCursorWithValue | null>).result;
              if (!cursor) {
                request.result.close();
                resolve(kept);
                return;
              }
              kept[String(cursor.key)] = cursor.value;
              cursor.continue();
            };
          };
        }),
    );
  }
}

export async function openFerry(page: Page, dataset: object = WITH_BRIEFING): Promise<Plan> {
  const data = await serve(page, "ferry", dataset);
  await page.goto(`./?data=${data}`);
  await expect(page.locator(':root[data-atlas="ready"]')).toBeAttached();
  const plan = new Plan(page);
  await plan.open();
  return plan;
}

/** Opens the plan of a page in any language, with a step and its notes, and holds it to every rule of axe. */
export async function expectPlanSound(page: Page): Promise<void> {
  await page.locator(".masthead-plan").click();
  await page.locator(".plan-add").click();
  await expect(page.locator(".plan-step")).not.toHaveCount(0);
  await page.locator(".plan-notes summary").first().click();
  expect(await findBarriers(page, { within: ".plan" })).toEqual([]);
}
