/** What of a build is kept for no network. */
import { expect, test } from "vitest";
import { keptOf } from "../../../.ci/build/service-worker.ts";

const LEFT_OUT = [
  "assets/load-pdf-1.js",
  "assets/pdf-worker-1.js",
  "assets/load-word-1.js",
  "assets/jszip.min-1.js",
  "assets/workbook-1.js",
  "assets/parquet-table-1.js",
  "assets/xlsx-1.js",
  "assets/embed-1.js",
  "data/libya-2019-04-06-light.json",
  "data/base-map-light.json",
];

const OTHERS = [
  ".vite/chunks.json",
  "data/cities/19_13.json",
  "data/parts/5/1_2.json",
  "data/schema/dataset.schema.json",
  "embed.js",
  "one-file.html",
  "static/libya-2019-04-06.svg",
];

const KEPT = [
  "assets/start-1.js",
  "assets/start-1.css",
  "data/cities/world.json",
  "data/harbour.json",
  "data/harbour-coast-courier.txt",
  "index.html",
];

test("the program and what is shipped are kept; readers, embeds, cells and other pages are not", () => {
  expect(keptOf([...LEFT_OUT, ...OTHERS, ...KEPT])).toEqual(KEPT);
});

test("a list that names a file which is no longer built stops the build", () => {
  expect(() => keptOf([...LEFT_OUT.slice(1), ...KEPT])).toThrow("load-pdf");
});
