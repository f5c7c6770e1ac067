/**
 * Builds `embed.js`, the script that other sites load: one classic script under an address that never changes, which leaves
 * one name behind.
 */
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "vite";

const SOURCE = fileURLToPath(new URL("../../src/surfaces/embed/host-script.ts", import.meta.url));
const NAME = "embed.js";

/** Older than the atlas's own target: a story's page has readers whose browsers the atlas may not run in. */
const TARGET = "es2020";

/**
 * Bundles one file and what it imports into a classic script.
 * @param entry its path
 */
export async function buildClassicScript(entry: string, target = TARGET): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: "warn",
    build: {
      write: false,
      target,
      modulePreload: false,
      rolldownOptions: {
        input: entry,
        output: { format: "iife", codeSplitting: false },
        checks: { bundlerTimings: false },
      },
    },
  });
  const [output] = "output" in built ? built.output : [];
  if (output?.type !== "chunk") throw new Error(`${entry} did not become one script`);
  return output.code;
}

export function embedScript(): Plugin {
  return {
    name: "embed-script",
    configureServer({ middlewares }) {
      middlewares.use(`/${NAME}`, (_request, response, next) => {
        buildClassicScript(SOURCE).then((code) => {
          response.setHeader("Content-Type", "text/javascript");
          response.end(code);
        }, next);
      });
    },
    async generateBundle() {
      this.emitFile({ type: "asset", fileName: NAME, source: await buildClassicScript(SOURCE) });
    },
  };
}
