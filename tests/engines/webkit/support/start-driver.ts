/** Before the tests in WebKit: starts its driver on a display without a screen, anew where they ask, and ends it after them. */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer as createHttpServer } from "node:http";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { setTimeout } from "node:timers/promises";
import type { TestProject } from "vitest/node";
import { DISPLAY_SERVER, findWebkit } from "../../../../.ci/find-webkit.mjs";

declare module "vitest" {
  export interface ProvidedContext {
    /** Says where the driver listens; `DELETE` ends it and starts another. */
    readonly driverDesk: string;
    /** What it calls its browser. */
    readonly browserName: string;
  }
}

/** The tests take one minute on a quiet machine; an engine that has stopped to answer would hold them for ever. */
const BOUND_MS = 20 * 60_000;

export async function setup(project: TestProject): Promise<() => void> {
  const path = findWebkit();
  if (!path)
    throw new Error("no driver of WebKit found: install it, or name one in WEBKIT_DRIVER_PATH");
  const isSafari = path.endsWith("safaridriver");
  const home = makeHome();
  const started: ChildProcess[] = [];
  const drivers: ChildProcess[] = [];
  const end = () => {
    for (const one of [...drivers.splice(0), ...started.splice(0)]) endGroup(one);
    rmSync(home, { recursive: true, force: true });
  };
  process.once("exit", end);
  const bound = globalThis.setTimeout(() => {
    console.error(`The tests in WebKit were given up after ${BOUND_MS / 60_000} minutes.`);
    process.exit(1);
  }, BOUND_MS);
  const display = isSafari ? {} : { DISPLAY: `:${await startDisplay(started)}` };
  // Far from the datasets' own zones: theirs must show, not the device's.
  const env = { ...process.env, ...display, XDG_CONFIG_HOME: home, TZ: "America/New_York" };
  const startAnew = () => {
    for (const one of drivers.splice(0)) endGroup(one);
    return startDriver(path, env, drivers);
  };
  const desk = await openDesk(startAnew);
  project.provide("driverDesk", desk.address);
  project.provide("browserName", isSafari ? "safari" : "MiniBrowser");
  return () => {
    clearTimeout(bound);
    desk.close();
    end();
  };
}

/** @returns where it listens */
async function startDriver(
  path: string,
  env: NodeJS.ProcessEnv,
  drivers: ChildProcess[],
): Promise<string> {
  const port = await freePort();
  const args = path.endsWith("safaridriver") ? ["-p", String(port)] : [`--port=${port}`];
  // A group of its own, so that its browsers end with it.
  drivers.push(spawn(path, args, { detached: true, stdio: "ignore", env }));
  const address = `http://127.0.0.1:${port}`;
  await untilThere(`${address}/status`);
  return address;
}

/** The tests run in another process than what starts the driver and must end it. */
async function openDesk(startAnew: () => Promise<string>) {
  let driver = startAnew();
  const desk = createHttpServer((request, response) => {
    if (request.method === "DELETE") driver = startAnew();
    driver.then(
      (address) => response.end(address),
      (fault: unknown) => response.writeHead(500).end(String(fault)),
    );
  });
  await driver;
  const port = await freePort();
  await new Promise<void>((resolve) => desk.listen(port, "127.0.0.1", resolve));
  return { address: `http://127.0.0.1:${port}/`, close: () => desk.close() };
}

/** Settings for a reader who wants no motion: flights take the processor longer than what most tests ask of it. */
function makeHome(): string {
  const home = mkdtempSync(join(tmpdir(), "webkit-"));
  mkdirSync(join(home, "gtk-3.0"));
  writeFileSync(join(home, "gtk-3.0/settings.ini"), "[Settings]\ngtk-enable-animations=0\n");
  return home;
}

/** @returns its number, which it chooses itself */
function startDisplay(started: ChildProcess[]): Promise<string> {
  const args = ["-displayfd", "3", "-screen", "0", "1920x1200x24", "-nolisten", "tcp"];
  const display = spawn(DISPLAY_SERVER, args, {
    detached: true,
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  started.push(display);
  return new Promise((resolve, reject) => {
    display.once("error", reject);
    display.once("exit", (code) => reject(new Error(`${DISPLAY_SERVER} ended with ${code}`)));
    (display.stdio[3] as Readable).once("data", (number) => resolve(String(number).trim()));
  });
}

/** Asks until it answers; the bound ends what never does. */
async function untilThere(address: string): Promise<void> {
  const answer = await fetch(address).catch(() => null);
  if (answer?.ok) return;
  await setTimeout(100);
  return untilThere(address);
}

function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

function endGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid);
  } catch {
    // It has ended by itself.
  }
}
