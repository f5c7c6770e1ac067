/** Files of other formats as datasets, and datasets as files of other formats. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { run, runWith } from "./run-command.ts";

const GOOD = "tests/fixtures/good/every-field-2.json";
const BAD = "tests/fixtures/bad/many-faults-at-once.json";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "convert-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** Invented rows in the shape of UCDP GED. */
const COLUMNS = {
  id: "1",
  year: "2016",
  type_of_violence: "1",
  conflict_name: "Northland: Government",
  dyad_name: "Government of Northland - Harbour Front",
  side_a: "Government of Northland",
  side_b: "Harbour Front",
  source_article: '"Gazette, 2016-03-02"',
  source_original: "A spokesman",
  where_prec: "1",
  where_coordinates: "Eastquay",
  latitude: "35.1",
  longitude: "36.9",
  country: "Syria",
  event_clarity: "1",
  date_prec: "1",
  date_start: "2016-03-01 00:00:00.000",
  date_end: "2016-03-01 00:00:00.000",
  deaths_a: "0",
  deaths_b: "1",
  deaths_civilians: "0",
  deaths_unknown: "2",
  best: "3",
  high: "4",
  low: "3",
};
type Row = Partial<typeof COLUMNS>;

function tableOf(rows: readonly Row[], delimiter = ","): string {
  const quote = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
  const lines = rows.map((row) => Object.values({ ...COLUMNS, ...row }).map(quote));
  return [Object.keys(COLUMNS), ...lines].map((line) => `${line.join(delimiter)}\n`).join("");
}

describe("dispatch-atlas convert", () => {
  it("says what became of rows that tell one event, with the other choice, and validate finds it sound", () => {
    const output = join(folder, "strike.json");
    const file = write(
      "strike.csv",
      [
        "event_id,date,deaths,source",
        "E1,2024-03-04,3,Northern Wire",
        "E1,2024-03-05,4,Coast Courier",
        "E2,2024-03-06,,Northern Wire",
        "E2,2024-03-06,,Coast Courier",
      ].join("\n"),
    );
    const ended = run("convert", file, "--to", "dispatch-atlas", "-o", output);
    expect(ended.stderr).toContain(
      "4 rows read; 2 events, 2 that tell of an event again (events in accounts: 1, told alike: 1), 0 rows kept in part",
    );
    expect(ended.stderr).toContain("same-id: taken as one-event of one-event, own-events: ");
    expect(run("validate", output).stdout).toContain("sound, 2 events");
    const apart = ["convert", file, "--to", "dispatch-atlas", "-o", output] as const;
    expect(run(...apart, "--answer", "same-id=own-events").stderr).toContain(
      "4 rows read; 4 events, 0 rows kept in part",
    );
    const told = run("info", file).stdout;
    expect(told).toContain("4 read, 2 that tell of an event again");
  });

  it("tells a table by its columns, and makes a dataset of it that validate finds sound", () => {
    const rows = [{}, { id: "2", side_b: "Ridge Council" }];
    const output = join(folder, "north.json");
    const file = write("north.csv", tableOf(rows));
    const ended = run("convert", file, "--to", "dispatch-atlas", "-o", output);
    expect([ended.status, ended.stdout]).toEqual([0, ""]);
    expect(ended.stderr).toContain("ucdp-ged, certain by ");
    expect(ended.stderr).toContain("2 rows read; 2 events, 0 rows kept in part, 0 left out");
    expect(run("validate", output).stdout).toMatch(/: sound, 2 events, 3 actors, /);
    expect(JSON.parse(readFileSync(output, "utf8"))).toMatchObject({ id: "north" });
  });

  it("gives a dataset back as it was, by way of a sheet of events and a pipe", () => {
    const own = run("convert", GOOD, "--to", "dispatch-atlas").stdout;
    const sheet = run("convert", GOOD, "--to", "csv").stdout;
    expect(sheet.split("\r\n")[0]).toMatch(/^id,title,/);
    const { status, stdout } = runWith(sheet, "convert", "-", "--to", "dispatch-atlas");
    expect(status).toBe(0);
    expect(stdout).toBe(own);
  });

  it("takes in the events that lie beside a dataset", () => {
    const name = join(folder, "packed");
    expect(run("pack", GOOD, "-o", name).status).toBe(0);
    const { status, stdout } = run("convert", `${name}.json`, "--to", "dispatch-atlas");
    expect(status).toBe(0);
    const ids = (text: string) => JSON.parse(text).events.map(({ id }: { id: string }) => id);
    expect(ids(stdout).sort()).toEqual(ids(readFileSync(GOOD, "utf8")).sort());
  });

  it("lists rows that have a problem, and writes just those, to be mended", () => {
    const rows = [{}, { id: "2", latitude: "north", best: "some" }, { id: "3" }];
    const mend = join(folder, "mend.csv");
    const file = write("north.csv", tableOf(rows));
    const { stderr } = run(
      "convert",
      file,
      "--to",
      "csv",
      "-o",
      join(folder, "a.csv"),
      "--problems",
      mend,
    );
    expect(stderr).toMatch(/^row +column +found +expected +what came of it$/m);
    expect(stderr).toMatch(/^3 +latitude +.*north/m);
    const [header, row, ...more] = readFileSync(mend, "utf8").trimEnd().split("\r\n");
    expect(header).toBe(`${Object.keys(COLUMNS).join(",")},problem row,problems`);
    expect(row).toMatch(/^2,2016,.*,north,.*,3,.*latitude: found /);
    expect(more).toEqual([]);
  });

  it("tells programs what came of the rows", () => {
    const output = join(folder, "a.json");
    const file = write("north.csv", tableOf([{}, { id: "2", latitude: "north" }], ";"));
    const words = ["convert", file, "--to", "dispatch-atlas", "-o", output, "--json"];
    const { stdout, stderr } = run(...words);
    expect(stderr).toBe("");
    expect(JSON.parse(stdout)).toMatchObject({
      recognised: { format: "ucdp-ged", sure: "certain" },
      form: { encoding: "utf-8", delimiter: ";" },
      rows: { read: 2, events: 2 },
      problems: [{ at: { row: 3, column: "latitude" } }],
      errors: [],
      output,
    });
  });

  it("reads an encoding that is found by rule, and another where one is chosen", () => {
    const text = tableOf([{ side_b: "Фронт гавани" }]);
    const bytes = Uint8Array.from(text, (sign) => {
      const code = sign.charCodeAt(0);
      return code < 0x80 ? code : code - 0x0410 + 0xc0;
    });
    const words = ["convert", write("north.csv", bytes), "--to", "dispatch-atlas"];
    expect(run(...words).stdout).toContain('"Фронт гавани"');
    expect(run(...words, "--encoding", "cp1252").stdout).toContain('"Ôðîíò ãàâàíè"');
    expect(run(...words, "--encoding", "klingon")).toMatchObject({ status: 2, stdout: "" });
  });

  it("reads any table whose columns can be told, and says what each was taken for", () => {
    const rows = ["Date;Latitude;Longitude;Title;Colour", "2016-03-01;35.1;36.9;A lamp is lit;red"];
    const table = `${[...rows, "2016-03-02;35.2;36.8;A lamp goes out;blue"].join("\n")}\n`;
    const { status, stdout, stderr } = runWith(table, "convert", "-", "--to", "dispatch-atlas");
    expect(status).toBe(0);
    expect(JSON.parse(stdout).events).toHaveLength(2);
    expect(stderr).toMatch(/^-: column Date: when \((?:certain|likely)\)$/m);
    expect(stderr).toMatch(/^-: column Colour: kept as it is/m);
  });

  it.each(["geojson", "timelinejs", "kml"])(
    "writes %s, and tells it by its content when it comes back",
    (to) => {
      const written = run("convert", GOOD, "--to", to);
      expect(written.status).toBe(0);
      const { stderr } = runWith(written.stdout, "convert", "-", "--to", "dispatch-atlas");
      expect(stderr).toContain(`-: ${to}, `);
      expect(stderr).toMatch(/[1-9]\d* events/);
    },
  );

  it.each([
    ["icalendar", "BEGIN:VCALENDAR"],
    ["graphml", "<graphml "],
  ])("writes %s", (to, sign) => {
    const { status, stdout } = run("convert", GOOD, "--to", to);
    expect([status, stdout.includes(sign)]).toEqual([0, true]);
  });

  it("ends with status 1 and writes nothing for a dataset with errors", () => {
    const output = join(folder, "a.csv");
    const { status, stderr } = run("convert", BAD, "--to", "csv", "-o", output);
    expect(status).toBe(1);
    expect(stderr.trimEnd().split("\n")).toHaveLength(9);
    expect(existsSync(output)).toBe(false);
  });

  it.each([
    [
      "a table of nobody's",
      "name,colour\nAnn,red\nBob,blue\n",
      "a table with the columns name, colour",
    ],
    ["nothing", "", "is empty"],
    ["a picture", "\u0089PNG", "no reader"],
  ])("ends with status 1 and says what it has no reader for: %s", (_, content, words) => {
    const { status, stdout, stderr } = runWith(content, "convert", "-", "--to", "csv");
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toContain(words);
  });

  it.each<[readonly string[], string]>([
    [
      [GOOD],
      "it needs --to NAME, one of dispatch-atlas, csv, geojson, timelinejs, kml, icalendar, graphml",
    ],
    [[GOOD, "--to", "cvs"], "--to cvs is no format; did you mean csv?"],
    [[GOOD, "--to", "csv", "--from", "ucdp"], "--from ucdp is no format; did you mean ucdp-ged?"],
    [[GOOD, "--to", "csv", "--json"], "--json and the file would both go to standard output"],
    [[GOOD, "--to", "csv", "--delimiter", "#"], "--delimiter is comma, semicolon, tab or bar"],
  ])("ends with status 2, told %j", (words, fault) => {
    const { status, stdout, stderr } = run("convert", ...words);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(`dispatch-atlas convert: ${fault}`);
  });
});
