/** Files of others on the import screen: brought in every way, read as what they are, changed in what they mean, and opened. */
import { expect, type Page } from "@playwright/test";
import { writeXlsx } from "hucre/xlsx";
import { UCDP_COLUMNS } from "../../src/formats/ucdp/columns.ts";
import { test } from "./support/atlas.ts";
import { findBarriers, WCAG } from "./support/axe.ts";
import { serve } from "./support/datasets.ts";
import { STILL } from "./support/start.ts";

test.use(STILL);

const HEADER = "nr,what,date,place,lat,lon,party,hurt";
const ROWS = [
  "1,Cranes stop,3/4/2024,Eastquay,54.62,-1.11,Dockers,0",
  "2,Talks begin,14/4/2024,Westquay,54.60,-1.20,Port Authority,0",
  "3,Gate blocked,31/2/2024,Eastquay,54.62,-1.11,Dockers,2",
  "4,Ferry held,20/5/2024,Ferry pier,546.2,-1.11,Seafarers,1",
  "5,Talks end,28/5/2024,Westquay,54.60,-1.20,Port Authority,0",
];
const STRIKES = [HEADER, ...ROWS].join("\n");

const open = (page: Page) => page.getByRole("button", { name: /^Open \d/ });
const meaning = (page: Page, column: string) =>
  page.getByRole("combobox", { name: `What ${column} means`, exact: true });
const heading = (page: Page) => page.getByRole("heading", { level: 1 });

async function choose(page: Page, name: string, content: string | Uint8Array): Promise<void> {
  const buffer = Buffer.from(content);
  await page.getByLabel("Choose a file").setInputFiles({ name, mimeType: "", buffer });
}

/** Lets go of a file over the page, as a person does. */
async function drop(page: Page, name: string, content: string): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([title = "", text = ""]) => {
      const held = new DataTransfer();
      held.items.add(new File([text], title));
      return held;
    },
    [name, content],
  );
  await page.dispatchEvent("body", "dragover", { dataTransfer: transfer });
  await expect(page.getByText("Let go to open it as an atlas")).toBeVisible();
  await page.dispatchEvent("body", "drop", { dataTransfer: transfer });
}

test("a table becomes an atlas that a reload keeps; its mapping is remembered for the next file", async ({
  atlas,
  page,
}) => {
  await atlas.open();
  await atlas.openMenu();
  await page.getByRole("link", { name: "Open…" }).click();
  await atlas.settle();
  await choose(page, "strikes.csv", STRIKES);
  await expect(heading(page)).toHaveText(
    "A table, 8 columns; dates in column 3, coordinates in columns 5 and 6",
  );
  await expect(open(page)).toHaveText("Open 5 events");
  await expect(page.getByText("3 without + 2 kept in part + 0 left out = 5")).toBeVisible();
  const problem = page.getByRole("row").filter({ hasText: "31/2/2024" }).last();
  await expect(problem).toContainText("kept, time not given");
  await problem.getByRole("button", { name: "Row 4, as it stands in the file" }).focus();
  await expect(problem.getByText("Gate blocked")).toBeVisible();
  // The numbers follow what a column means.
  await expect(page.getByText("On the map 4, without a place 1: 5")).toBeVisible();
  await meaning(page, "lat").selectOption("kept with the row");
  await expect(page.getByText("On the map 0, without a place 5: 5")).toBeVisible();
  await meaning(page, "lat").selectOption("where: latitude");
  await meaning(page, "hurt").selectOption("wounded");
  await expect(page.getByText("On the map 4, without a place 1: 5")).toBeVisible();
  expect(await findBarriers(page, { rules: WCAG })).toEqual([]);
  await page.getByRole("textbox", { name: "Title" }).fill("Strikes in the harbour");
  await open(page).click();
  await page.waitForURL(/data=kept/);
  await atlas.settle();
  await expect(atlas.status).toHaveText("5 of 5 events");
  await page.reload();
  await atlas.settle();
  await expect(heading(page)).toHaveText("Strikes in the harbour");
  await expect(atlas.status).toHaveText("5 of 5 events");
  // The next file with these columns.
  await atlas.open("?view=import");
  await expect(page.getByRole("link", { name: "Strikes in the harbour" })).toBeVisible();
  await choose(page, "next.csv", [HEADER, ...ROWS.slice(0, 2)].join("\n"));
  await expect(page.getByText(/The mapping of .* is taken/)).toBeVisible();
  await expect(meaning(page, "hurt")).toHaveValue("wounded");
  await page.getByRole("button", { name: "Forget it" }).click();
  await expect(meaning(page, "hurt")).not.toHaveValue("wounded");
});

test("rows of one number and different sources are one event in accounts, which is said and can be changed", async ({
  atlas,
  page,
}) => {
  await atlas.open("?view=import");
  await choose(
    page,
    "two-papers.csv",
    [
      "event_id,date,place,lat,lon,deaths,source,title",
      "E1,2024-03-04,Eastquay,54.62,-1.11,3,Northern Wire,Strike at the gate",
      "E1,2024-03-05,Eastquay,54.62,-1.11,4,Coast Courier,Strike at the gate",
      "E2,2024-03-07,Westquay,54.60,-1.20,,Northern Wire,Talks",
      "E2,2024-03-07,Westquay,54.60,-1.20,,Coast Courier,Talks",
      "E3,2024-03-08,Ferry pier,54.61,-1.15,1,Northern Wire; Coast Courier,Ferry held",
    ].join("\n"),
  );
  await expect(open(page)).toHaveText("Open 3 events");
  await expect(page.getByText("2 events; in accounts 1, alike 1.")).toBeVisible();
  const sum = page.getByText("3 events + 2 rows that tell one again + 0 left out = 5 rows");
  await expect(sum).toBeVisible();
  const choice = page.getByRole("group", {
    name: "Rows with one number and different sources: one event?",
  });
  await expect(choice.getByRole("radio", { name: "One event, told by each" })).toBeChecked();
  await choice.getByRole("radio", { name: "An event for each row" }).check();
  await expect(open(page)).toHaveText("Open 5 events");
  await expect(sum).toBeHidden();
  await choice.getByRole("radio", { name: "One event, told by each" }).check();
  await expect(open(page)).toHaveText("Open 3 events");
  await open(page).click();
  await page.waitForURL(/data=kept/);
  await atlas.settle();
  await expect(atlas.status).toHaveText("3 of 3 events");
  await atlas.mark("timeline", "Strike at the gate").click();
  await expect(page.getByRole("heading", { name: "They differ: Deaths" })).toBeVisible();
});

test("a dataset of the field that is dropped on the page is known, with counts that add up, and can be a plain table", async ({
  atlas,
  page,
}) => {
  await atlas.open();
  await drop(page, "ged.csv", ucdpFile(7));
  await page.waitForURL(/view=import/);
  await expect(heading(page)).toHaveText("UCDP GED, 49 columns");
  await expect(open(page)).toHaveText("Open 7 events");
  const rules = page.getByRole("table", { name: "What the columns become" });
  await expect(rules.getByRole("row").filter({ hasText: "side_a, side_b" })).toContainText(
    "5 with two parties · 2 against civilians",
  );
  await expect(rules.getByRole("row").filter({ hasText: "where_prec" })).toContainText(
    "1: 4 · 4: 3",
  );
  await page.getByRole("combobox", { name: "Read it as" }).selectOption("A table");
  await expect(heading(page)).toHaveText(/^A table, 49 columns/);
  await expect(meaning(page, "side_a")).toHaveValue("side");
  await page.getByRole("combobox", { name: "Read it as" }).selectOption("UCDP GED");
  await open(page).click();
  await page.waitForURL(/data=kept/);
  await atlas.settle();
  await expect(atlas.status).toHaveText("7 of 7 events");
});

test("a table that is pasted outside of a field is read, and cancelling leads back", async ({
  atlas,
  page,
}) => {
  await atlas.open("?event=phone-call");
  await page.evaluate(
    (text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", text);
      document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true }));
    },
    STRIKES.replaceAll(",", "\t"),
  );
  await page.waitForURL(/view=import/);
  await expect(open(page)).toHaveText("Open 5 events");
  await expect(page.getByText(/tab between cells/)).toBeVisible();
  await page.getByRole("button", { name: "Cancel", exact: true }).click();
  await atlas.settle();
  await expect(atlas.status).toHaveText("9 of 9 events");
});

test("another sheet of a workbook is chosen, and what it tells is worked on in compose", async ({
  atlas,
  page,
}) => {
  const rows = [HEADER, ...ROWS].map((line) => line.split(","));
  const sheets = [
    {
      name: "Notes",
      rows: [["when", "what"], ...["2024", "2025"].map((year) => [year, "a note"])],
    },
    { name: "Strikes", rows },
  ];
  await atlas.open("?view=import");
  await choose(page, "strikes.xlsx", await writeXlsx({ sheets }));
  await expect(open(page)).toHaveText("Open 2 events");
  await page.getByRole("combobox", { name: "Sheet" }).selectOption("Strikes");
  await expect(open(page)).toHaveText("Open 5 events");
  await page.getByRole("button", { name: "Edit in Compose" }).click();
  await page.waitForURL(/view=compose/);
  await expect(page.getByText("Cranes stop").first()).toBeVisible();
});

test("where the browser keeps nothing, what was read is not opened and can be saved", async ({
  atlas,
  page,
}) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("blocked", "SecurityError");
    };
  });
  await atlas.open("?view=import");
  await choose(page, "strikes.csv", STRIKES);
  await open(page).click();
  await expect(page.getByText(/lets the page keep nothing/)).toBeVisible();
  const saved = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save the dataset" }).click();
  expect((await saved).suggestedFilename()).toBe("strikes.json");
});

test("a hostile table ends in a report, and what is sound of it in an atlas", async ({
  atlas,
  page,
}) => {
  const hostile = [
    HEADER,
    ...ROWS.slice(0, 2),
    '3,"never closed,3/4/2024,Eastquay,54.62,-1.11,Dockers,0',
    '4,"=HYPERLINK(""http://x"")",not a day,<b>Eastquay</b>,\u0000,1e999,__proto__,-5',
    `5,${"long ".repeat(2000)},5/4/2024,Eastquay,54.62,-1.11,Dockers,0,more,and more`,
  ].join("\r\n");
  await atlas.open("?view=import");
  await choose(page, "hostile.csv", hostile);
  await expect(open(page)).toHaveText("Open 4 events");
  await expect(page.getByRole("heading", { name: "3 rows with a problem" })).toBeVisible();
  await expect(page.getByText("2 without + 2 kept in part + 1 left out = 5")).toBeVisible();
  const saved = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save this list" }).click();
  expect((await saved).suggestedFilename()).toBe("hostile-problems.csv");
});

test("a timeline at an address, which is none of ours, leads to the screen and not to a list of errors", async ({
  atlas,
  page,
}) => {
  const slide = (headline: string, day: number) => ({
    start_date: { year: "2021", month: "5", day: String(day) },
    text: { headline, text: "It sails." },
  });
  const timeline = {
    title: { text: { headline: "Ferries" } },
    events: [slide("One", 1), slide("Two", 2)],
  };
  const address = await serve(page, "ferries", timeline);
  await page.goto(`?data=${address}`);
  await page.waitForURL(/view=import/);
  await expect(heading(page)).toHaveText("TimelineJS");
  await open(page).click();
  await page.waitForURL(/data=kept/);
  await atlas.settle();
  await expect(atlas.status).toHaveText("2 of 2 events");
});

/** Rows of an invented conflict in the columns of UCDP's dataset: the last two are one-sided, and three are known to a governorate. */
function ucdpFile(count: number): string {
  const rows = Array.from({ length: count }, (_, at) => {
    const cells: Record<string, string> = {
      id: String(at + 1),
      type_of_violence: at >= count - 2 ? "3" : "1",
      conflict_name: "Marrow: Government",
      side_a: "Government of Marrow",
      side_b: at >= count - 2 ? "Civilians" : "Marrow insurgents",
      source_office: "Northern Wire",
      source_date: "2021-05-09",
      source_headline: "Shots at the quay",
      where_prec: at % 3 === 1 || at === 5 ? "4" : "1",
      where_coordinates: "Eastquay",
      latitude: "54.62",
      longitude: "-1.11",
      country: "United Kingdom",
      event_clarity: "1",
      date_prec: "1",
      date_start: `2021-05-0${at + 1} 00:00:00.000`,
      date_end: `2021-05-0${at + 1} 00:00:00.000`,
      ...{ best: "1", low: "1", high: "2" },
    };
    return Object.keys(UCDP_COLUMNS).map((name) => cells[name] ?? "");
  });
  return [Object.keys(UCDP_COLUMNS), ...rows].map((cells) => cells.join(",")).join("\n");
}
