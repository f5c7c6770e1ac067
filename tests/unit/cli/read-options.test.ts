/** How the command line is told what a file is: workbooks and their sheets, columns and what they mean, answers, the template. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeXlsx } from "hucre/xlsx";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run } from "./run-command.ts";

let folder = "";
const at = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "options-"));
  const sheets = [
    {
      name: "One",
      rows: [
        ["Datum", "Was"],
        ["04/05/2019", "a"],
        ["06/07/2019", "b"],
      ],
    },
    {
      name: "Two",
      rows: [
        ["When", "What"],
        ["2020", "c"],
      ],
    },
  ];
  writeFileSync(at("book.xlsx"), await writeXlsx({ sheets }));
});

afterAll(() => rmSync(folder, { recursive: true }));

function events(...words: string[]) {
  const { status, stdout, stderr } = run(
    "convert",
    at("book.xlsx"),
    "--to",
    "dispatch-atlas",
    ...words,
  );
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout).events.map(
    ({ title, when }: { title: string; when: { edtf: string } }) => `${when.edtf} ${title}`,
  );
}

describe("a workbook on the command line", () => {
  it("is read by the sheet, the columns and the order of dates that it is told", () => {
    const map = ["--map", "Datum=when", "--map", "Was=title"];
    expect(events(...map)).toEqual(["2019-05-04 a", "2019-07-06 b"]);
    expect(events(...map, "--month-first")).toEqual(["2019-04-05 a", "2019-06-07 b"]);
    expect(events(...map, "--answer", "day-first=month-first")[0]).toBe("2019-04-05 a");
    expect(events("--sheet", "Two")).toEqual(["2020 c"]);
  });

  it("is told by info as what convert would make of it", () => {
    const { stdout } = run("info", at("book.xlsx"), "--sheet", "Two", "--json");
    expect(JSON.parse(stdout)).toMatchObject({ sound: true, rows: { events: 1 } });
  });

  it("is taken by a mapping that was saved, with its answers", () => {
    const mapping = {
      "dispatch-atlas-mapping": 1,
      ...{ header: ["Was", "Datum"], columns: ["title", "when"] },
      answers: { "day-first": "month-first" },
    };
    writeFileSync(at("book.mapping.json"), JSON.stringify(mapping));
    expect(events("--mapping", at("book.mapping.json"))[0]).toBe("2019-04-05 a");
  });

  it.each<[number, readonly string[], string]>([
    [2, ["--map", "Datum=wen"], "--map wen is no meaning; did you mean when?"],
    [2, ["--map", "Datum"], "--map Datum is not COLUMN=MEANING"],
    [
      2,
      ["--answer", "decimal=dot"],
      "--answer decimal= dot is no choice; it is one of point, comma",
    ],
    [2, ["--day-first", "--month-first"], "exclude each other"],
    [1, ["--map", "Datun=when"], "has no column Datun; did you mean Datum? It has Datum, Was"],
    [1, ["--sheet", "Three"], 'found "Three"; expected a sheet of the workbook: One, Two'],
    [3, ["--mapping", "nowhere.json"], "nowhere.json: cannot be read"],
  ])("ends with status %i for %j", (expected, words, said) => {
    const { status, stdout, stderr } = run("convert", at("book.xlsx"), "--to", "csv", ...words);
    expect([status, stdout]).toEqual([expected, ""]);
    expect(stderr).toContain(said);
  });

  it("is no dataset to validate, which says how it becomes one", () => {
    const { status, stderr } = run("validate", at("book.xlsx"));
    expect(status).toBe(1);
    expect(stderr).toContain(
      "found a file of the format table; expected a dataset in JSON; dispatch-atlas convert",
    );
  });
});

describe("dispatch-atlas template", () => {
  it("writes a workbook that convert makes a sound dataset of", () => {
    const [book, dataset] = [at("mine.xlsx"), at("mine.json")];
    expect(run("template", "-o", book).status).toBe(0);
    const { status, stderr } = run("convert", book, "--to", "dispatch-atlas", "-o", dataset);
    expect([status, stderr.includes("template, ")]).toEqual([0, true]);
    expect(run("validate", dataset).stdout).toMatch(/: sound, 1 event/);
  });

  it("writes a sheet of it as CSV, and nothing where it is not told what", () => {
    expect(run("template", "-o", at("mine.csv")).status).toBe(0);
    expect(readFileSync(at("mine.csv"), "utf8")).toMatch(/^\uFEFFWhen,Until,What,/);
    expect(run("template", "--sheet", "places", "-o", "-").stdout).toContain("Name,Latitude");
    expect(run("template", "-o", at("mine.ods"))).toMatchObject({ status: 2, stdout: "" });
    expect(existsSync(at("mine.ods"))).toBe(false);
  });
});
