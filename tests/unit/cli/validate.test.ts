/** The command itself, as a shell runs it. */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const GOOD = "tests/fixtures/good/minimal.json";
const BAD = "tests/fixtures/bad/many-faults-at-once.json";

function validate(...files: string[]) {
  const command = ["node_modules/tsx/dist/cli.mjs", "src/cli/validate.ts", ...files];
  return spawnSync(process.execPath, command, { cwd: ROOT, encoding: "utf8" });
}

describe("npm run validate", () => {
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

  it("ends with status 2 for a file that is not there, and still reads the others", () => {
    const { status, stdout, stderr } = validate("no-such.json", GOOD);
    expect(status).toBe(2);
    expect(stderr).toContain("no-such.json: cannot be read");
    expect(stdout).toContain("sound");
  });

  it("ends with status 2 and its usage without a file", () => {
    const { status, stderr } = validate();
    expect([status, stderr]).toEqual([2, "Usage: npm run validate -- FILE [FILE ...]\n"]);
  });
});
