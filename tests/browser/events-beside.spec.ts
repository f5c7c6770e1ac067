/** Datasets whose events are in a Parquet file beside them: opened from hosts of every kind, and what is wrong with one is said. */
import { expect, type Page, type Route } from "@playwright/test";
import { ByteWriter } from "hyparquet-writer";
import { keepRows, packEvents } from "../../src/formats/parquet/pack.ts";
import { readDataset } from "../../src/model/read-dataset.ts";
import { must } from "../../src/model/result.ts";
import { parseZone } from "../../src/model/zone.ts";
import { type Atlas, test } from "./support/atlas.ts";
import { eventOf, ferryDataset, serve } from "./support/datasets.ts";
import { STILL } from "./support/start.ts";

test.use(STILL);

const COUNT = 600;
const FILE = packSailings();

function packSailings(): Buffer {
  const sailings = Array.from({ length: COUNT }, (_, index) =>
    eventOf({
      id: `sailing-${index}`,
      title: `Sailing ${index + 1}`,
      edtf: new Date(Date.UTC(1990, 0, 1 + index)).toISOString().slice(0, 10),
      place: index % 2 ? "harbour" : "island",
    }),
  );
  const read = readDataset(ferryDataset(sailings));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const { events, zone } = read.value;
  const writer = new ByteWriter();
  packEvents(events, writer, { zone: must(parseZone(zone)), store: keepRows() });
  return Buffer.from(writer.getBuffer());
}

/** @returns the value for `?data=` */
async function serveBeside(
  page: Page,
  host: (route: Route, range: [number, number]) => Promise<void>,
  href = "sailings.parquet",
): Promise<string> {
  await page.route("**/made-for-tests/*.parquet", (route) => {
    const range = /^bytes=(\d+)-(\d+)$/.exec(route.request().headers().range ?? "") ?? [];
    return host(route, [Number(range[1]), Number(range[2])]);
  });
  const { events: _, ...head } = ferryDataset();
  return serve(page, "beside", { ...head, format: "dispatch-atlas/2", events: { href } });
}

function sendPart(route: Route, file: Buffer, [start, end]: [number, number]): Promise<void> {
  return route.fulfill({
    status: 206,
    headers: {
      "Content-Range": `bytes ${start}-${Math.min(end, file.length - 1)}/${file.length}`,
    },
    body: file.subarray(start, end + 1),
  });
}

const sendWhole = (route: Route) => route.fulfill({ body: FILE });

async function expectSailings(atlas: Atlas): Promise<void> {
  await expect(atlas.status).toHaveText("600 of 600 events");
  await atlas.filters.getByRole("searchbox").fill("499");
  await expect(atlas.status).toHaveText("1 of 600 events");
  await atlas.mark("table", "Sailing 499").click();
  await expect(atlas.page.locator("#card-title").filter({ hasText: "Sailing 499" })).toBeVisible();
}

test("a host that sends parts is asked for what is needed", async ({ atlas, page }) => {
  const asked: number[] = [];
  const data = await serveBeside(page, (route, range) => {
    asked.push(range[1] - range[0]);
    return sendPart(route, FILE, range);
  });
  await atlas.open(`?data=${data}`);
  await expectSailings(atlas);
  expect(Math.max(...asked)).toBeLessThan(FILE.length);
});

test("a host that knows no parts sends the whole", async ({ atlas, page }) => {
  await atlas.open(`?data=${await serveBeside(page, sendWhole)}`);
  await expectSailings(atlas);
});

const CUT = FILE.subarray(0, FILE.length / 2);

for (const [name, host, said] of [
  [
    "is cut short",
    (route, range) => sendPart(route, CUT, range),
    "a whole Parquet file, that ends in its own description",
  ],
  [
    "is a page of HTML",
    (route) => route.fulfill({ contentType: "text/html", body: "<!doctype html><p>Sign in" }),
    "a whole Parquet file, that ends in its own description",
  ],
  ["is not there", (route) => route.fulfill({ status: 404, body: "" }), "status 404 from"],
  ["does not come", (route) => route.abort("connectionreset"), "no answer from"],
  [
    "stops in the middle",
    // The first bytes and the description at its end come, the columns do not.
    (route, range) =>
      range[0] === 0 || range[1] === FILE.length - 1
        ? sendPart(route, FILE, range)
        : route.abort("connectionreset"),
    "the whole of it, from a host that goes on sending",
  ],
] as const satisfies readonly [string, Parameters<typeof serveBeside>[1], string][])
  test(`a file that ${name} is said with its name`, async ({ atlas, page }) => {
    atlas.allowFault(/Failed to load resource/);
    await atlas.open(`?data=${await serveBeside(page, host)}`, "error");
    const main = page.getByRole("main");
    await expect(main).toContainText("sailings.parquet");
    await expect(main).toContainText(said);
  });

test("an address that is none is said with its pointer", async ({ atlas, page }) => {
  await atlas.open(`?data=${await serveBeside(page, sendWhole, "http://[")}`, "error");
  await expect(page.getByRole("main")).toContainText("/events/href");
});

test("an address elsewhere, which the page's policy refuses, is said with its name", async ({
  atlas,
  page,
}) => {
  const href = "https://elsewhere.example/sailings.parquet";
  atlas.allowFault(/connect-src|Content Security Policy/);
  await atlas.open(`?data=${await serveBeside(page, sendWhole, href)}`, "error");
  await expect(page.getByRole("main")).toContainText(`no answer from ${href}`);
});
