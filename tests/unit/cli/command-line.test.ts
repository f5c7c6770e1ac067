/** What holds of every command: help, words that are not understood, pipes, and what cannot be written. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { BIN, ROOT, run, runWith } from "./run-command.ts";

const COMMANDS = ["validate", "convert", "info", "cite", "pack", "bundle", "serve"];
const SHIPPED = "data/libya-2019-04-06.json";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "command-line-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

describe("help", () => {
  it.each([["help"], ["--help"], ["-h"]])("%s lists every command and every status", (word) => {
    const { status, stdout, stderr } = run(word);
    expect([status, stderr]).toEqual([0, ""]);
    for (const command of COMMANDS) expect(stdout).toMatch(new RegExp(`^  ${command} +\\S`, "m"));
    expect(stdout.match(/^ {2}[0-3] {2}\S.*$/gm)).toHaveLength(4);
  });

  it.each(COMMANDS)("of %s has its usage, its options and an example", (command) => {
    const { status, stdout } = run("help", command);
    expect(status).toBe(0);
    expect(stdout).toContain(`Usage: dispatch-atlas ${command} `);
    expect(stdout).toMatch(/^ {2}(?:-\w, )?--json /m);
    expect(stdout).toMatch(new RegExp(`^ {2}# .+\\n {2}.*dispatch-atlas ${command} `, "m"));
  });

  it("comes after a command's name too, whatever else is there", () => {
    expect(run("pack", "a", "b", "-h").stdout).toBe(run("help", "pack").stdout);
  });

  it("comes on standard error, with status 2, where nothing was asked for", () => {
    const { status, stdout, stderr } = run();
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("Usage: dispatch-atlas COMMAND");
  });
});

describe("words that are not understood", () => {
  it.each<[readonly string[], string]>([
    [["valdate"], "there is no command valdate; did you mean validate?"],
    [["frobnicate"], "there is no command frobnicate"],
    [["constructor"], "there is no command constructor"],
    [["--josn"], "there is no option --josn"],
    [["help", "convrt"], "there is no command convrt; did you mean convert?"],
  ])("are named with what may have been meant: %j", (words, fault) => {
    const { status, stdout, stderr } = run(...words);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toBe(`dispatch-atlas: ${fault}\nHow it is used: dispatch-atlas help\n`);
  });

  it.each<[readonly string[], string]>([
    [["info", "a", "b"], "it takes 1 file or word; b is one more"],
    [["info", "--constructor", "a"], "there is no option --constructor"],
    [["bundle", "-o"], "-o needs FILE after it"],
    [["bundle", "a", "-o", "--json"], "-o needs FILE after it"],
    [["bundle", "a", "-o", "b", "-o", "c"], "-o is given twice"],
    [["serve", "--port", "http"], "--port needs a number from 0 to 65535, not http"],
    [["serve", "-"], "a dataset must have a name, to be read anew"],
  ])("are named with the command: %j", (words, fault) => {
    const { status, stderr } = run(...words);
    const [command] = words;
    expect([status, stderr.split("\n")[0]]).toEqual([2, `dispatch-atlas ${command}: ${fault}`]);
  });
});

describe("pipes", () => {
  it("a file named - is standard input", () => {
    const text = run("convert", SHIPPED, "--to", "dispatch-atlas").stdout;
    const { status, stdout } = runWith(text, "info", "-");
    expect(status).toBe(0);
    expect(stdout).toMatch(/^-: Libya, 6 April 2019 /);
  });

  it("an empty standard input is a file without contents", () => {
    const { status, stdout, stderr } = runWith("", "validate", "-");
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(/^-: \(the whole file\): found /);
  });

  it("no progress is shown in one", () => {
    const { stdout, stderr } = run("validate", SHIPPED, "tests/fixtures/good/minimal.json");
    expect(stdout + stderr).not.toMatch(/(?!\n)\p{Cc}/u);
  });

  it("a reader that has had enough ends the command without a word", async () => {
    const child = spawn(process.execPath, [BIN, "convert", SHIPPED, "--to", "csv"], { cwd: ROOT });
    // Before anything is written, and more is to be written than a pipe holds.
    child.stdout.destroy();
    let words = "";
    child.stderr.on("data", (part) => {
      words += part;
    });
    const [status] = await once(child, "close");
    expect([status, words]).toEqual([0, ""]);
  });
});

describe("what cannot be written", () => {
  it.each([
    ["a folder", () => folder],
    ["a file in a folder that there is not", () => join(folder, "none", "a.csv")],
  ])("ends the command with status 3: %s", (_, output) => {
    const { status, stdout, stderr } = run("convert", SHIPPED, "--to", "csv", "-o", output());
    expect([status, stdout]).toEqual([3, ""]);
    expect(stderr).toContain(`${output()}: cannot be written: `);
  });

  it("the file that is read is not written over", () => {
    const { status, stderr } = run("convert", SHIPPED, "--to", "csv", "-o", `./${SHIPPED}`);
    expect([status, stderr]).toEqual([3, `./${SHIPPED}: is read, and would be written over\n`]);
  });
});
