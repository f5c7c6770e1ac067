/** A plan in other languages and themes, and the rarer ways in which a browser keeps nothing. */
import { expect } from "@playwright/test";
import { test } from "../support/atlas.ts";
import { expectPlanSound, openFerry } from "../support/plan.ts";

for (const [how, spoil] of [
  ["there is none", () => Object.defineProperty(window, "indexedDB", { value: undefined })],
  [
    "it refuses to open",
    () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException("no", "InvalidStateError");
      };
    },
  ],
  [
    "it never opens",
    () => {
      IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest;
    },
  ],
] as const)
  test(`where ${how}, that is said, too`, async ({ page }) => {
    await page.addInitScript(spoil);
    const plan = await openFerry(page);
    await plan.add();
    await plan.expectTitles("First", "Second", "Third", "The ferry to Gull Island");
    await expect(
      plan.panel.getByRole("alert").filter({ hasText: "does not let the page keep" }),
    ).toBeVisible();
  });

test("has nothing that keeps anyone out: dark, ar", async ({ atlas, page }) => {
  await atlas.open("?theme=dark&lang=ar&event=phone-call");
  await expectPlanSound(page);
});
