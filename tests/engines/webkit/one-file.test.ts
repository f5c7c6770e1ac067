/** The atlas as one file opens from a disk and does what the page does. */
import { pathToFileURL } from "node:url";
import { CALL, OFFENSIVE } from "../../browser/support/dispatch.ts";
import { withFile } from "../../browser/support/workers.ts";
import { test } from "./support/test.ts";

test("one file opens from a disk, selects, and searches", async ({ atlas }) => {
  await withFile(async ({ path }) => {
    await atlas.open("", pathToFileURL(path).href);
    await atlas.mark("timeline", CALL).click();
    await atlas.expectSelected(CALL);
    await atlas.mark("map", OFFENSIVE).click();
    await atlas.expectSelected(OFFENSIVE);
    await atlas.press("/", ..."telephone");
    await atlas.expectStatus(atlas.words.status(1, 9));
  });
});
