/** Before the tests of an engine: builds the atlas, serves it under its policy, and makes what they look into a page with. */
import { fileURLToPath } from "node:url";
import { build, type Plugin, preview } from "vite";
import type { TestProject } from "vitest/node";
import { buildClassicScript } from "../../../.ci/build/embed-script.ts";
import { ferryDataset } from "../../browser/support/datasets.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Where the atlas is, with a slash at its end. */
    readonly address: string;
    /** The script of `in-page.ts`. */
    readonly inPage: string;
  }
}

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const IN_PAGE = fileURLToPath(new URL("in-page.ts", import.meta.url));

/** The address of a dataset that is made for tests, with a document of its own. */
export const FERRY = "made-for-tests/ferry.json";

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  await build({ root: ROOT, logLevel: "warn" });
  const server = await preview({
    root: ROOT,
    logLevel: "warn",
    plugins: [madeForTests()],
    preview: { port: 0 },
  });
  const [address] = server.resolvedUrls?.local ?? [];
  if (!address) throw new Error("the build is not served");
  project.provide("address", address);
  project.provide("inPage", await buildClassicScript(IN_PAGE, "es2022"));
  return () => server.close();
}

function madeForTests(): Plugin {
  return {
    name: "made-for-tests",
    configurePreviewServer({ middlewares }) {
      middlewares.use(`/${FERRY}`, (_request, response) => {
        response.setHeader("Content-Type", "application/json");
        response.end(JSON.stringify(ferryDataset()));
      });
    },
  };
}
