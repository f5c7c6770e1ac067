/** `serve`: the atlas at an address of this computer, with a dataset of one's own. */
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import { findEvents } from "../data/open-dataset.ts";
import { PUBLISHED, publishDataset } from "../data/publish-dataset.ts";
import { type Command, JSON_OPTION } from "../frame/command.ts";
import { STANDARD } from "../frame/files.ts";
import { misused } from "../frame/read-order.ts";
import { FINE, Refusal, reasonOf, type Status, UNUSABLE } from "../frame/status.ts";
import type { Terminal } from "../frame/terminal.ts";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const PORT = 4173;

export const serve: Command = {
  usage: ["[DATASET] [--port N] [--host NAME] [--built FOLDER]"],
  about:
    "Builds the atlas and serves it until it is stopped (Ctrl+C). The dataset is read anew whenever the page is loaded, so that changes show.",
  takes: { least: 0, most: 1 },
  options: {
    port: { value: "N", help: `the port, ${PORT} or the next that is free without it` },
    host: { value: "NAME", help: "lets other computers in, at this address; 0.0.0.0 for any" },
    built: { value: "FOLDER", help: "serves what npm run build has left there, such as dist" },
    json: JSON_OPTION,
  },
  examples: [
    ["serve my-dataset.json", "opens a dataset, and says at which address"],
    ["serve --built dist --port 8080", "the shipped dataset, without building"],
  ],
  async run(order, terminal) {
    const port = readPort(order.value("port"));
    const [dataset = null] = order.files;
    if (dataset === STANDARD) throw misused("serve", "a dataset must have a name, to be read anew");
    const own = dataset === null ? [] : [publishDataset(dataset, await findEvents(dataset))];
    const built = order.value("built");
    if (built !== null && !existsSync(`${built}/index.html`))
      throw new Refusal(`${built}: has no index.html; npm run build makes it`, UNUSABLE);
    terminal.progress("Building the atlas…");
    const server = await start({ plugins: own, built, port, host: order.value("host") });
    const { local = [], network = [] } = server.resolvedUrls ?? {};
    const [address] = [...local, ...network];
    const whole = dataset === null ? address : `${address}?data=${PUBLISHED}`;
    // Whoever hears the address may stop it at once.
    const stopped = untilStopped(server, terminal);
    if (order.has("json")) terminal.json({ address: whole });
    else terminal.say(`The atlas is at ${whole}`);
    return stopped;
  },
};

interface Wish {
  readonly plugins: readonly Plugin[];
  readonly built: string | null;
  readonly port: number | null;
  readonly host: string | null;
}

async function start({ plugins, built, port, host }: Wish) {
  const { build, preview } = await import("vite");
  // The policy and the other headers are those of the atlas.
  const config = { root: ROOT, configFile: `${ROOT}vite.config.ts`, logLevel: "error" as const };
  if (built === null) await build(config);
  try {
    return await preview({
      ...config,
      plugins: [...plugins],
      ...(built === null ? {} : { build: { outDir: resolve(built) } }),
      preview: {
        port: port ?? PORT,
        strictPort: port !== null,
        ...(host === null ? {} : { host }),
      },
    });
  } catch (fault) {
    throw new Refusal(`the atlas cannot be served: ${reasonOf(fault)}`, UNUSABLE);
  }
}

function readPort(text: string | null): number | null {
  if (text === null) return null;
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535)
    throw misused("serve", `--port needs a number from 0 to 65535, not ${text}`);
  return port;
}

/** Once more, it stops at once. */
function untilStopped(server: { close(): Promise<void> }, terminal: Terminal): Promise<Status> {
  return new Promise((done) => {
    const stop = () => {
      terminal.progress("");
      void server.close().then(() => done(FINE));
    };
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, stop);
  });
}
