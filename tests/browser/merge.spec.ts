/** A file added to what is open: what may be the same is asked, what comes of it opens beside it, and one press takes it back. */
import { expect, type Page } from "@playwright/test";
import { test } from "./support/atlas.ts";
import { ferryDataset, ferryEvents } from "./support/datasets.ts";

const OPEN = "data/harbour.json";
/** One that both have, in other words, and one that is new. */
const TABLE = [
  "id,date,title,place,latitude,longitude,source",
  "r1,2024-03-12,Dockers at Eastquay stop work,Eastquay terminal,-49.566,69.338,The Island Post",
  "r2,2024-03-20,Ferries sail again,Marrowgate,-49.545,69.375,The Island Post",
].join("\n");

async function bringTable(page: Page) {
  await page.goto(`./?view=import&into=${OPEN}`);
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByText("Choose a file").click(),
  ]);
  await chooser.setFiles({
    name: "island-post.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(TABLE),
  });
  await page.getByRole("button", { name: "Add to what is open…" }).click();
  await expect(
    page.getByRole("heading", { name: /^Add to “.*Harbour strike, March 2024/ }),
  ).toBeVisible();
}

test("asks what is the same, adds the rest, and is undone with one press", async ({
  atlas,
  page,
}) => {
  await bringTable(page);
  const group = page.getByRole("region", { name: "Events 1" });
  const choice = group.getByRole("group", { name: "Dockers stop work at Eastquay" });
  await expect(choice.getByRole("radio", { name: "Keep both" })).toBeChecked();
  await expect(group.getByRole("row", { name: /^Title/ })).toContainText(
    "Dockers at Eastquay stop work",
  );
  const status = page.getByRole("contentinfo").getByRole("status");
  await expect(status).toHaveText("2 events new.");
  await choice.getByRole("radio", { name: "Keep mine" }).focus();
  await page.keyboard.press("Space");
  await expect(status).toHaveText("1 event new, 1 event left out.");
  await page.getByRole("button", { name: "Make them one" }).click();
  await atlas.settle();
  await expect(atlas.status).toHaveText("7 of 7 events");
  const notice = page.getByRole("complementary", { name: /^Added to “.*Harbour strike/ });
  await expect(notice).toContainText("1 event new, 1 event left out.");
  await page.reload();
  await atlas.settle();
  await expect(atlas.status).toHaveText("7 of 7 events");
  await notice.getByRole("button", { name: "Undo" }).click();
  await expect(page).toHaveURL(/data=data%2Fharbour\.json/);
  await atlas.settle();
  await expect(atlas.status).toHaveText("6 of 6 events");
});

test("a dataset of the atlas opens in place of the other, and can be added to it then", async ({
  atlas,
  page,
}) => {
  await page.goto(`./?view=import&into=${OPEN}`);
  await page.locator("input[type=file]").setInputFiles({
    name: "ferry.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(ferryDataset())),
  });
  await page.waitForURL(/data=kept/);
  await atlas.settle();
  await page.getByRole("link", { name: "Add this to it…" }).click();
  await expect(page.getByText(/are new/)).toContainText("The ferry to Gull Island");
  await expect(page.getByText(/hours are marked as those of Asia\/Tokyo/)).toBeVisible();
  await page.getByRole("button", { name: "Make them one" }).click();
  await atlas.settle();
  await expect(atlas.status).toHaveText(
    `${6 + ferryEvents().length} of ${6 + ferryEvents().length} events`,
  );
});
