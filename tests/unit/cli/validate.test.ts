/** The command itself, as a shell runs it. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { DOCUMENT, ferryDataset, slippedFerryEvents } from "../../browser/support/datasets.ts";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const GOOD = "tests/fixtures/good/minimal.json";
const BAD = "tests/fixtures/bad/many-faults-at-once.json";

let folder = "";
let document = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "validate-"));
  document = write("notice.txt", DOCUMENT);
});

afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function validate(...files: string[]) {
  const command = ["src/cli/dispatch-atlas.mjs", "validate", ...files];
  return spawnSync(process.execPath, command, { cwd: ROOT, encoding: "utf8" });
}

describe("dispatch-atlas validate", () => {
  it("ends with status 0 and says that a file is sound", () => {
    const { status, stdout, stderr } = validate(GOOD);
    expect(stdout).toContain(`${GOOD}: sound, 1 event`);
    expect([status, stderr]).toEqual([0, ""]);
  });

  it("ends with status 1 and prints every problem of every file", () => {
    const { status, stdout, stderr } = validate(GOOD, BAD);
    expect(status).toBe(1);
    expect(stdout).toContain(`${GOOD}: sound`);
    expect(stderr).toContain(`${BAD}: /title: found nothing; expected a value for "title"\n`);
    expect(stderr.trimEnd().split("\n")).toHaveLength(9);
  });

  it("shortens what is said of a key as long as its file", () => {
    const key = "k".repeat(100_000);
    const { status, stderr } = validate(write("key.json", JSON.stringify({ [key]: 1 })));
    expect(status).toBe(1);
    expect(stderr).toContain("kkk…kkk");
    for (const line of stderr.split("\n")) expect(line.length).toBeLessThan(600);
  });

  it("ends with status 3 for a file that is not there, and still reads the others", () => {
    const { status, stdout, stderr } = validate("no-such.json", GOOD);
    expect(status).toBe(3);
    expect(stderr).toContain("no-such.json: cannot be read");
    expect(stdout).toContain("sound");
  });

  it("prints warnings apart from errors, and ends with status 0 where there is nothing else", () => {
    const { status, stdout, stderr } = validate(GOOD);
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/: sound, .*\n.*: warning: \/actors\/0\/evidence\/0, /);
  });

  it("ends with status 1 for bytes that are no UTF-8, and says where", () => {
    const name = write("latin.json", Uint8Array.of(0x7b, 0x0a, 0xe9));
    const { status, stderr } = validate(name);
    expect([status, stderr]).toEqual([
      1,
      `${name}: (the whole file): found the byte E9 at line 2, column 1; expected text in UTF-8; save the file in that encoding\n`,
    ]);
  });

  it("says of a file of another format what it is and what to do, rather than what is wrong with it as JSON", () => {
    const text = "event_date,latitude,longitude\n2019-04-06,32.9,13.2\n";
    const name = write("events.csv", text);
    const { status, stderr } = validate(name);
    expect([status, stderr]).toEqual([
      1,
      `${name}: (the whole file): found a file of the format table; expected a dataset in JSON; dispatch-atlas convert ${name} --to dispatch-atlas makes one of it\n`,
    ]);
  });

  it("compares a dataset with its document, and ends with status 0 where every fragment is there", () => {
    const name = write("ferry.json", JSON.stringify(ferryDataset()));
    const { status, stdout, stderr } = validate(name, "--document", document);
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toContain(`${name}: ${document}: the document of "notice"; 4 of 4 fragments`);
  });

  it("ends with status 1 and a line for each fragment that is not there", () => {
    const name = write("ferry.json", JSON.stringify(ferryDataset(slippedFerryEvents())));
    const { status, stderr } = validate(name, "--document", document);
    expect(status).toBe(1);
    expect(stderr.trimEnd().split("\n")).toEqual([
      expect.stringContaining(`${name}: /events/0/evidence/0: found `),
      expect.stringContaining(`${name}: /events/1/evidence/0: found `),
    ]);
  });

  it("ends with status 3 for a document that is not there", () => {
    const { status, stderr } = validate(GOOD, "--document", "no-such.txt");
    expect(status).toBe(3);
    expect(stderr).toContain("no-such.txt: cannot be read");
  });

  it.each<[readonly string[], string]>([
    [[], "it takes 1 file or word or more; too few are given"],
    [["--document", GOOD], "it takes 1 file or word or more; too few are given"],
    [[GOOD, GOOD, "--document", GOOD], "--document goes with one dataset"],
    [[GOOD, "--document"], "--document needs FILE after it"],
    [[GOOD, "--strict"], "there is no option --strict"],
    [[GOOD, "--jsno"], "there is no option --jsno; did you mean --json?"],
    [[GOOD, "--json=yes"], "--json takes no value"],
  ])("ends with status 2 and what it did not understand, told %j", (words, fault) => {
    const { status, stdout, stderr } = validate(...words);
    expect([status, stdout, stderr]).toEqual([
      2,
      "",
      `dispatch-atlas validate: ${fault}\nHow it is used: dispatch-atlas help validate\n`,
    ]);
  });
});
