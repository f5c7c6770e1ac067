/** The command itself, as a shell runs it, with a small template in place of the build's. */
import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { GAP } from "../../../src/formats/one-file.ts";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const GOOD = "tests/fixtures/good/minimal.json";
const BAD = "tests/fixtures/bad/many-faults-at-once.json";

let folder = "";
let template = "";
let output = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "bundle-"));
  template = join(folder, "template.html");
  output = join(folder, "atlas.html");
  writeFileSync(template, `<title>Dispatch Atlas</title>${GAP}`);
});

afterEach(() => rmSync(folder, { recursive: true }));

function bundle(...words: string[]) {
  const command = ["src/cli/dispatch-atlas.mjs", "bundle", ...words];
  return spawnSync(process.execPath, command, { cwd: ROOT, encoding: "utf8" });
}

/** Nothing was written beside the template. */
function expectNothingWritten(): void {
  expect(readdirSync(folder)).toEqual(["template.html"]);
}

describe("dispatch-atlas bundle", () => {
  it("writes the file over an older one, and says where and how large", () => {
    writeFileSync(output, "an older one, and longer than what comes".repeat(999));
    const { status, stdout, stderr } = bundle(GOOD, "-o", output, "--template", template);
    expect([status, stdout, stderr]).toEqual([0, `${output}: 1 kB\n`, ""]);
    expect(readFileSync(output, "utf8")).toMatch(/^<title>[^<]+ · Dispatch Atlas<\/title><script /);
  });

  it("takes several datasets into one file, and no two of one id", () => {
    const other = join(folder, "other.json");
    const dataset = JSON.parse(readFileSync(join(ROOT, GOOD), "utf8"));
    writeFileSync(other, JSON.stringify({ ...dataset, id: "other", title: "The other" }));
    expect(bundle(GOOD, other, "-o", output, "--template", template).status).toBe(0);
    const html = readFileSync(output, "utf8");
    expect(html).toMatch(/data-file="inside:other">.*"The other"/);
    const { status, stderr } = bundle(GOOD, other, GOOD, "-o", output, "--template", template);
    expect([status, stderr]).toEqual([
      1,
      `${GOOD}: its id is ${dataset.id}, which ${GOOD} has too\n`,
    ]);
  });

  it("ends with status 1, every problem with its pointer, and no file for a faulty dataset", () => {
    const { status, stderr } = bundle(BAD, "-o", output, "--template", template);
    expect(status).toBe(1);
    expect(stderr).toContain(`${BAD}: /title: found nothing; expected a value for "title"\n`);
    expect(stderr.trimEnd().split("\n")).toHaveLength(9);
    expectNothingWritten();
  });

  it("points at what is no JSON", () => {
    const { status, stderr } = bundle(template, "-o", output, "--template", template);
    expect([status, stderr.startsWith(`${template}: (the whole file): found `)]).toEqual([1, true]);
    expectNothingWritten();
  });

  it.each<[string, readonly string[]]>([
    ["nothing", []],
    ["no output", [GOOD]],
    ["an option that there is not", [GOOD, "-o", "atlas.html", "--tiny"]],
    ["two things for standard output", [GOOD, "-o", "-", "--json"]],
  ])("ends with status 2 and the way to its help, told %s", (_, words) => {
    const { status, stderr } = bundle(...words);
    expect(status).toBe(2);
    expect(stderr).toMatch(
      /^dispatch-atlas bundle: .+\nHow it is used: dispatch-atlas help bundle\n$/,
    );
  });

  it("ends with status 3 for files that cannot be read or written", () => {
    const nowhere = join(folder, "no-such-folder", "atlas.html");
    for (const [words, reason] of [
      [["no-such.json", "-o", output, "--template", template], "no-such.json: cannot be read"],
      [[GOOD, "-o", output, "--template", nowhere], `${nowhere}: cannot be read`],
      [[GOOD, "-o", nowhere, "--template", template], `${nowhere}: cannot be written`],
      [[GOOD, "-o", folder, "--template", template], `${folder}: cannot be written`],
      [[GOOD, "-o", output, "--template", GOOD], `${GOOD}: is no template`],
    ] as const) {
      const { status, stderr } = bundle(...words);
      expect([status, stderr.startsWith(reason)]).toEqual([3, true]);
    }
    expectNothingWritten();
  });

  it("does not write over the dataset, by whatever name", () => {
    const dataset = join(folder, "mine.json");
    copyFileSync(join(ROOT, GOOD), dataset);
    const { status, stderr } = bundle(
      dataset,
      "-o",
      join(folder, ".", "mine.json"),
      "--template",
      template,
    );
    expect([status, stderr]).toEqual([3, `${dataset}: is read, and would be written over\n`]);
    expect(readFileSync(dataset)).toEqual(readFileSync(join(ROOT, GOOD)));
  });
});
