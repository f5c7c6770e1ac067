/** What `npm start` says where it cannot begin: one line that says what to do, whatever npm or Node had to say. */
import { spawnSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";

let checkout: string;
beforeEach(() => {
  checkout = mkdtempSync(join(tmpdir(), "checkout-"));
  mkdirSync(join(checkout, "bin"));
  cpSync(".ci", join(checkout, ".ci"), { recursive: true });
  writeFileSync(join(checkout, "package-lock.json"), "{}");
});
afterEach(() => rmSync(checkout, { recursive: true }));

/** Puts an npm first on the way that writes this to stderr, and ends so. */
function setNpm(said: string, status: number): void {
  const path = join(checkout, "bin/npm");
  writeFileSync(path, `#!/bin/sh\ncat >&2 <<'END'\n${said}\nEND\nexit ${status}\n`);
  chmodSync(path, 0o755);
}

function begin({
  node = [],
  uid,
}: {
  readonly node?: readonly string[];
  readonly uid?: number;
} = {}) {
  const path = `${join(checkout, "bin")}:${process.env.PATH}`;
  const { status, stderr } = spawnSync(process.execPath, [...node, ".ci/ensure-installed.mjs"], {
    cwd: checkout,
    encoding: "utf8",
    env: { ...process.env, PATH: path },
    ...(uid === undefined ? {} : { uid, gid: uid }),
  });
  return { status, lines: stderr.trim().split("\n") };
}

/** Of npm 11, shortened; npm 10 begins its lines with "npm ERR!". */
const OUT_OF_REACH = [
  "npm error code ECONNREFUSED",
  "npm error syscall connect",
  "npm error FetchError: request to https://registry.example/preact failed",
  "npm error     at ClientRequest.<anonymous> (lib/index.js:130:14)",
].join("\n");

test.each([
  ["a registry out of reach", OUT_OF_REACH, /reach.*ECONNREFUSED.*HTTPS_PROXY/],
  ["an npm of the years before", OUT_OF_REACH.replaceAll("error", "ERR!"), /reach.*ECONNREFUSED/],
  ["a name that nobody knows", "npm error code ENOTFOUND", /reach.*ENOTFOUND.*HTTPS_PROXY/],
  ["a proxy that wants a password", "npm error code E407", /proxy.*E407.*HTTPS_PROXY/],
  ["a proxy's certificate", "npm error code SELF_SIGNED_CERT_IN_CHAIN", /cafile/],
  [
    "a cache of somebody else",
    "npm error code EACCES\nnpm error path /home/a/.npm",
    /\/home\/a\/\.npm/,
  ],
  ["a full disk", "npm error code ENOSPC", /disk is full/],
])("%s is said in one line", (_, said, expected) => {
  setNpm(said, 1);
  const { status, lines } = begin();
  expect(status).toBe(1);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(expected);
});

test("what npm alone understands is shown, and the line comes last", () => {
  setNpm("npm error code EUSAGE\nnpm error the lock file is another's", 1);
  const { status, lines } = begin();
  expect(status).toBe(1);
  expect(lines[1]).toContain("the lock file is another's");
  expect(lines.at(-1)).toMatch(/npm says why above/);
});

test("what is installed is not installed again", () => {
  setNpm("", 0);
  mkdirSync(join(checkout, "node_modules"));
  expect(begin().status).toBe(0);
  setNpm("npm error code ENOTFOUND", 1);
  expect(begin().status).toBe(0);
});

test("an old Node is told which one is needed", () => {
  const old =
    "data:text/javascript,Object.defineProperty(process,'versions',{value:{...process.versions,node:'18.20.8'}})";
  const { status, lines } = begin({ node: ["--import", old] });
  expect(status).toBe(1);
  expect(lines).toEqual([expect.stringMatching(/^Node 20\.19 or later is needed/)]);
});

test("a checkout that may not be written to is named", () => {
  const isRoot = process.getuid?.() === 0;
  chmodSync(checkout, 0o555);
  // Root may write anywhere, and is nobody for this.
  const { status, lines } = begin(isRoot ? { uid: 65_534 } : {});
  chmodSync(checkout, 0o755);
  expect(status).toBe(1);
  expect(lines).toEqual([expect.stringContaining(`${checkout} cannot be written to`)]);
  expect(existsSync(join(checkout, "node_modules"))).toBe(false);
});

test("a port that is taken is said with another one to take", async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const { port } = server.address() as AddressInfo;
  const words = [".ci/serve.mjs", "--port", String(port), "--strictPort"];
  const { status, stderr } = spawnSync(process.execPath, words, { encoding: "utf8" });
  server.close();
  expect(status).toBe(1);
  // On a slow day the bundler says before it what took it long.
  expect(stderr.trimEnd().split("\n").at(-1)).toBe(
    `Port ${port} is taken. Name another: npm start -- --port ${port + 1}`,
  );
});

test("what is no port is answered with what may be said", () => {
  for (const words of [["--port", "x"], ["--port", "70000"], ["--bogus"]]) {
    const { status, stderr } = spawnSync(process.execPath, [".ci/serve.mjs", ...words], {
      encoding: "utf8",
    });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^npm start takes --port NUMBER.*\n$/m);
  }
});
