/** Builds the command line from its sources, for `src/cli/dispatch-atlas.mjs`, which runs it. It says nothing on standard output. */
import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/** Left as they are: what only some commands need and what is large, or finds its own files by its place. */
const OUTSIDE = /^(?:node:|vite$|vite\/|fsevents|mammoth|pdfjs-dist)/;
/** Builds that are older may go: nobody is running one any more. */
const OLD_MS = 3_600_000;

/**
 * @param {string} root of the checkout
 * @param {string} kept the file that tells of the build: where it begins, and what it was made of
 * @returns {Promise<string>} the address of its first module
 */
export async function buildCommandLine(root, kept) {
  if (process.stderr.isTTY) process.stderr.write("Building the command line…\n");
  installPackages(root);
  const folder = dirname(kept);
  // A folder of its own: two commands of one pipe may both find that there is none.
  const own = join(folder, `${Date.now()}-${process.pid}`);
  mkdirSync(own, { recursive: true });
  const began = Date.now();
  const files = await bundle(root, own);
  const entry = pathToFileURL(join(own, "main.mjs")).href;
  // What was changed meanwhile may not be in it.
  const inputs = files.map((file) => {
    const { mtimeMs, size } = statSync(file);
    return [file, mtimeMs < began ? mtimeMs : -1, size];
  });
  writeFileSync(join(own, "current.json"), JSON.stringify({ entry, inputs }));
  renameSync(join(own, "current.json"), kept);
  clearOld(folder, own);
  return entry;
}

/** A checkout that is fresh has no packages yet. */
function installPackages(root) {
  if (existsSync(join(root, "node_modules/vite/package.json"))) return;
  const script = fileURLToPath(new URL("ensure-installed.mjs", import.meta.url));
  // What it says goes where it disturbs no pipe.
  const { status } = spawnSync(process.execPath, [script], { cwd: root, stdio: ["ignore", 2, 2] });
  if (status !== 0) process.exit(3);
}

/** @returns {Promise<string[]>} the files that it is made of, but for packages, which the lock file stands for */
async function bundle(root, folder) {
  const { build } = await import("vite");
  const files = new Set([join(root, "package-lock.json"), fileURLToPath(import.meta.url)]);
  await build({
    configFile: false,
    root,
    logLevel: "error",
    publicDir: false,
    plugins: [ownAddresses(root, files)],
    ssr: { noExternal: true, external: [] },
    build: {
      ssr: join(root, "src/cli/main.ts"),
      outDir: folder,
      emptyOutDir: false,
      target: "node20.19",
      rolldownOptions: {
        external: OUTSIDE,
        output: { entryFileNames: "main.mjs", chunkFileNames: "[name]-[hash].mjs" },
        checks: { ineffectiveDynamicImport: false, bundlerTimings: false },
      },
    },
  });
  return [...files];
}

/** A module of the build finds the files of the checkout where its source would. */
function ownAddresses(root, files) {
  return {
    name: "own-addresses",
    enforce: "pre",
    transform(code, id) {
      const [file] = id.split("?");
      if (!file.startsWith(root) || file.includes("/node_modules/")) return null;
      files.add(file);
      const address = JSON.stringify(pathToFileURL(file).href);
      return { code: code.replaceAll("import.meta.url", address), map: null };
    },
  };
}

function clearOld(folder, own) {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    const made = Number(name.split("-")[0]);
    if (path !== own && Number.isFinite(made) && Date.now() - made > OLD_MS)
      rmSync(path, { recursive: true, force: true });
  }
}
