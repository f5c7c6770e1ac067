/**
 * Puts `data/*.json` beside the page under the address that it has in development, so that `?data=data/NAME.json` works in
 * both, and the shipped dataset once more without its briefing, for embeds; and tells the page which of them are sound
 * datasets, by the digest of the bytes that it will be served.
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import type { Plugin } from "vite";
import { readDataset } from "../../src/model/read-dataset.ts";
import { warningsOf } from "../../src/model/warnings.ts";
import { SHIPPED, SHIPPED_LIGHT } from "../../src/surfaces/opening/shipped.ts";

const COUNTRY_CELLS = "data/country-cells.json";

/** What the file is shipped as: without the blanks. */
export function shippedText(path: string): string {
  return JSON.stringify(JSON.parse(readFileSync(path, "utf8")));
}

/** The shipped dataset for those who do not present it: a briefing is a third of its weight. */
function lightText(): string {
  return JSON.stringify({ ...JSON.parse(readFileSync(SHIPPED, "utf8")), briefing: undefined });
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .map((file) => `${folder}/${file}`);
}

/**
 * See `src/surfaces/opening/known-sound.ts`. That the shipped dataset has no warnings is held by a test; of another one, the
 * page tells them, and so looks at it itself.
 */
function soundDigests(): readonly string[] {
  const others = filesIn("data").filter((path) => path !== SHIPPED);
  const known = [
    ...[shippedText(SHIPPED), lightText()].filter((text) => readDataset(JSON.parse(text)).ok),
    ...others.map(shippedText).filter(isWithoutWarnings),
  ];
  return known.map((text) => createHash("sha256").update(text, "utf8").digest("hex"));
}

function isWithoutWarnings(text: string): boolean {
  const reading = readDataset(JSON.parse(text));
  const cells = JSON.parse(readFileSync(COUNTRY_CELLS, "utf8"));
  return reading.ok && warningsOf(reading.value, cells).length === 0;
}

export function shipData(): Plugin {
  return {
    name: "ship-data",
    config: (_config, { command }) =>
      command === "build" ? { define: { SOUND_DATASETS: JSON.stringify(soundDigests()) } } : {},
    configureServer({ middlewares }) {
      middlewares.use(`/${SHIPPED_LIGHT}`, (_request, response) => {
        response.setHeader("Content-Type", "application/json; charset=utf-8");
        response.end(lightText());
      });
    },
    generateBundle() {
      for (const path of [...filesIn("data"), ...filesIn("data/schema")])
        this.emitFile({ type: "asset", fileName: path, source: shippedText(path) });
      this.emitFile({ type: "asset", fileName: SHIPPED_LIGHT, source: lightText() });
    },
  };
}
