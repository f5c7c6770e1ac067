/** The commands themselves, as a shell runs them: what is packed is sound, and what is not is said. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { packDataset } from "../../../src/cli/data/pack-dataset.ts";
import { readDatasetText } from "../../../src/formats/read-dataset-text.ts";
import { datasetOf } from "../formats/parquet/any-event.ts";
import { fileOf, rowOf } from "../formats/parquet/packed.ts";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const GOOD = "tests/fixtures/good/every-field-2.json";
const BAD = "tests/fixtures/bad/many-faults-at-once.json";

let folder = "";
let name = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "pack-"));
  name = join(folder, "packed");
});

afterEach(() => rmSync(folder, { recursive: true }));

function run(command: string, ...words: string[]) {
  const all = ["src/cli/dispatch-atlas.mjs", command, ...words];
  return spawnSync(process.execPath, all, { cwd: ROOT, encoding: "utf8" });
}

describe("dispatch-atlas pack", () => {
  it("writes the dataset and its events apart, which validate finds sound", () => {
    const { status, stdout, stderr } = run("pack", GOOD, "-o", name);
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toBe(`${name}.json and ${name}.parquet: 10 events\n`);
    const head = JSON.parse(readFileSync(`${name}.json`, "utf8"));
    expect(head.events).toEqual({ href: "packed.parquet" });
    const verdict = run("validate", `${name}.json`);
    expect([verdict.status, verdict.stderr]).toEqual([0, ""]);
    expect(verdict.stdout).toBe(`${name}.json: sound, 10 events in ${name}.parquet\n`);
  });

  it("ends with status 1, every problem and no file for a faulty dataset", () => {
    const { status, stderr } = run("pack", BAD, "-o", name);
    expect(status).toBe(1);
    expect(stderr).toContain(`${BAD}: /title: found nothing; expected a value for "title"\n`);
    expect(readdirSync(folder)).toEqual([]);
  });

  it("ends with status 3 where it would write over what it reads", () => {
    const dataset = join(folder, "mine.json");
    writeFileSync(dataset, readFileSync(join(ROOT, GOOD)));
    const { status, stderr } = run("pack", dataset, "-o", dataset);
    expect([status, stderr]).toEqual([3, `${dataset}: is read, and would be written over\n`]);
    expect(readdirSync(folder)).toEqual(["mine.json"]);
  });

  it("ends with status 2 and the way to its help for words that it does not understand", () => {
    const { status, stderr } = run("pack", GOOD);
    expect([status, stderr]).toEqual([
      2,
      "dispatch-atlas pack: it needs -o NAME, for two files\nHow it is used: dispatch-atlas help pack\n",
    ]);
  });
});

describe("dispatch-atlas validate, of a packed dataset", () => {
  it("says what is wrong with the file of events, with row group, row and column", () => {
    const { events: _, ...head } = datasetOf([]);
    writeFileSync(`${name}.json`, JSON.stringify({ ...head, events: { href: "packed.parquet" } }));
    const rows = [rowOf({ id: "a" }), rowOf({ id: "b" }), rowOf({ id: "c", place: "moon" })];
    writeFileSync(`${name}.parquet`, new Uint8Array(fileOf(rows)));
    const { status, stderr } = run("validate", `${name}.json`);
    const fault =
      'row group 2, row 3, column place: found "moon"; expected the id of a record in /places';
    expect([status, stderr]).toEqual([1, `${name}.parquet: ${fault}\n`]);
  });

  it("says what the JSON beside it loses", () => {
    run("pack", GOOD, "-o", name);
    const text = readFileSync(`${name}.json`, "utf8");
    writeFileSync(`${name}.json`, text.replace('"title":', '"title": "Another", "title":'));
    const { status, stderr } = run("validate", `${name}.json`);
    expect(status).toBe(1);
    expect(stderr).toContain(`${name}.json: /title: found "title" a second time`);
  });

  it("ends with status 3 where the file of events is not there", () => {
    run("pack", GOOD, "-o", name);
    rmSync(`${name}.parquet`);
    const { status, stderr } = run("validate", `${name}.json`);
    expect(status).toBe(3);
    expect(stderr).toContain("its events cannot be read");
  });
});

it("events that come one by one, in no order, are packed like those of a list", () => {
  const { result } = readDatasetText(readFileSync(join(ROOT, GOOD), "utf8"));
  if (!result.ok) throw new Error("the fixture is not sound");
  const { events, ...head } = result.value;
  function* oneByOne() {
    yield* events;
  }
  packDataset(head, events, join(folder, "list"));
  packDataset(head, oneByOne(), join(folder, "stream"));
  const bytes = (file: string) => readFileSync(join(folder, `${file}.parquet`));
  expect(bytes("stream").equals(bytes("list"))).toBe(true);
});
