/** The atlas at an address, with a dataset of one's own, from a folder that stands for the build's. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { BIN, ROOT, run } from "./run-command.ts";

const GOOD = "tests/fixtures/good/every-field-2.json";
const BAD = "tests/fixtures/bad/many-faults-at-once.json";

let folder = "";
let server: ChildProcess | null = null;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "serve-"));
  writeFileSync(join(folder, "index.html"), "<!doctype html><title>Atlas</title>");
});

afterEach(() => {
  server?.kill("SIGKILL");
  server = null;
  rmSync(folder, { recursive: true });
});

/** @returns the address that it tells */
async function serve(...words: string[]): Promise<URL> {
  const all = [BIN, "serve", "--built", folder, "--json", ...words];
  const child = spawn(process.execPath, all, { cwd: ROOT });
  server = child;
  const [line] = await once(createInterface(child.stdout), "line");
  return new URL(JSON.parse(line).address);
}

describe("dispatch-atlas serve", () => {
  it("serves the page under its policy, and the dataset as it is on the disk now", async () => {
    const file = join(folder, "mine.json");
    writeFileSync(file, '{"not":"yet"}');
    expect(run("serve", file, "--built", folder)).toMatchObject({ status: 1, stdout: "" });
    expect(run("convert", GOOD, "--to", "dispatch-atlas", "-o", file).status).toBe(0);
    const address = await serve(file);
    const page = await fetch(address);
    expect(page.headers.get("Content-Security-Policy")).toContain("default-src 'self'");
    expect(await page.text()).toContain("<title>Atlas</title>");
    const data = new URL(address.searchParams.get("data") ?? "", address);
    expect(await (await fetch(data)).json()).toMatchObject({ format: "dispatch-atlas/2" });
    writeFileSync(file, '{"changed":true}');
    expect(await (await fetch(data)).json()).toEqual({ changed: true });
    rmSync(file);
    expect((await fetch(data)).status).toBe(404);
  });

  it("gives the events beside a dataset in parts, and no other file", async () => {
    const name = join(folder, "packed");
    expect(run("pack", GOOD, "-o", name).status).toBe(0);
    const address = await serve(`${name}.json`);
    const data = new URL(address.searchParams.get("data") ?? "", address);
    const events = new URL("packed.parquet", data);
    const part = await fetch(events, { headers: { Range: "bytes=0-3" } });
    expect([part.status, await part.text()]).toEqual([206, "PAR1"]);
    const past = await fetch(events, { headers: { Range: "bytes=99999999-" } });
    expect(past.status).toBe(416);
    expect((await fetch(new URL("other.json", data))).status).toBe(404);
  });

  it("ends with status 0 when it is stopped", async () => {
    await serve();
    server?.kill("SIGINT");
    const [status] = server ? await once(server, "exit") : [];
    expect(status).toBe(0);
  });

  it("ends with status 1 for a faulty dataset, 3 for a folder without a build or a port that is taken", async () => {
    expect(run("serve", BAD, "--built", folder)).toMatchObject({ status: 1, stdout: "" });
    expect(run("serve", "--built", join(folder, "none"))).toMatchObject({ status: 3, stdout: "" });
    const { port } = await serve();
    const { status, stderr } = run("serve", "--built", folder, "--port", port);
    expect([status, stderr]).toEqual([3, expect.stringContaining("cannot be served")]);
  });
});
