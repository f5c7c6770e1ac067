/** A file added to what is open: what may be the same is asked, what comes of it opens beside it, and one press takes it back. */
import { expect, type Page } from "@playwright/test";
import { test } from "./support/atlas.ts";

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
    page.getByRole("heading", { name: "Add to “Harbour strike, March 2024”" }),
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
  await expect(status).toHaveText("Adds 2 events.");
  await choice.getByRole("radio", { name: "Keep mine" }).focus();
  await page.keyboard.press("Space");
  await expect(status).toHaveText("Adds 1 event, leaves 1 event out.");
  await page.getByRole("button", { name: "Make them one" }).click();
  await atlas.settle();
  await expect(atlas.status).toHaveText("7 events");
  const notice = page.getByRole("complementary", { name: "Added to “Harbour strike, March 2024”" });
  await expect(notice).toContainText("Adds 1 event, leaves 1 event out.");
  await page.reload();
  await atlas.settle();
  await expect(atlas.status).toHaveText("7 events");
  await notice.getByRole("button", { name: "Undo" }).click();
  await expect(page).toHaveURL(/data=data%2Fharbour\.json/);
  await atlas.settle();
  await expect(atlas.status).toHaveText("6 events");
});
