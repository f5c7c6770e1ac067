/** What a worker makes once for all of its tests that ask for it. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "@playwright/test";
import { type Served, serveArticle, serveStub } from "../embed/article-server.ts";

/** What the article embeds: the atlas itself, or the stand-in that speaks with the same code. */
type Surface = "atlas" | "stub";
const SURFACE = (process.env.ATLAS_EMBED ?? "atlas") as Surface;

export interface ServedArticle {
  /** The origin of what is embedded. */
  readonly embedded: string;
  readonly served: Served;
}

/** The article from an origin of its own, until it has been used. */
export async function withArticle(
  { baseURL }: { readonly baseURL?: string | undefined },
  use: (article: ServedArticle) => Promise<void>,
): Promise<void> {
  const stub = SURFACE === "stub" ? await serveStub() : null;
  const embedded = stub?.origin ?? new URL(baseURL ?? "").origin;
  const served = await serveArticle({
    address: `${embedded}/?view=embed`,
    script: `${embedded}/embed.js`,
  });
  await use({ embedded, served });
  await served.close();
  await stub?.close();
}

export interface MadeFile {
  /** For what else a test makes; it goes with the worker. */
  readonly folder: string;
  readonly path: string;
}

export const SHIPPED = "data/libya-2019-04-06.json";

/** The shipped dataset as one file, made as the README says, until it has been used. */
export async function withFile(use: (file: MadeFile) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "one-file-"));
  const path = join(folder, "made by the command, № 1.html");
  bundle(SHIPPED, path);
  await use({ folder, path });
  rmSync(folder, { recursive: true });
}

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

export function bundle(dataset: string, output: string, ...more: readonly string[]): void {
  const words = ["src/cli/dispatch-atlas.mjs", "bundle", dataset, "-o", output];
  const { status, stderr } = spawnSync(process.execPath, [...words, ...more], {
    cwd: ROOT,
    encoding: "utf8",
  });
  expect([status, stderr]).toEqual([0, ""]);
}
