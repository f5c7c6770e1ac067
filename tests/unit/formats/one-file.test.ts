/** The atlas as one file: whatever a dataset says comes out of the page as it went in, and stays words. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  datasetIslands,
  documentIslands,
  GAP,
  writeIsland,
  writeOneFile,
} from "../../../src/formats/one-file.ts";
import type { Dataset } from "../../../src/model/schema/dataset.ts";
import { goodValue } from "./read-fixtures.ts";

const TEMPLATE = `<html><head><title>Dispatch Atlas</title></head><body>${GAP}<script>run()</script></body></html>`;
const HOSTILE = [
  "</script><script>alert(1)</script>",
  "</SCRIPT\t>",
  "<!--<script>",
  "--> ]]> &lt;&amp;",
  "</title><meta http-equiv=refresh content=0>",
  "line\u2028and paragraph\u2029ends",
  "$& $1 $` $$",
  "\uD800 half a sign, \u0000 none",
  GAP,
];

const named = (title: string) => ({ ...goodValue("minimal"), title }) as Dataset;

/** As a browser takes it: an element of raw text ends at the first end tag of its name, and a comment in it may hide that. */
function islandsIn(html: string): readonly unknown[] {
  const islands = html.matchAll(
    /<script type="application\/json" data-file="[^"]*">(.*?)<\/script/gis,
  );
  return [...islands].map(([, text = ""]) => {
    expect(text).not.toMatch(/[<\u2028\u2029]/);
    return JSON.parse(text);
  });
}

function titleIn(html: string): string {
  const text = /<title>(.*?)<\/title>/s.exec(html)?.[1] ?? "";
  expect(text).not.toMatch(/[<>"]/);
  return text.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(code));
}

describe("a file", () => {
  it.each(HOSTILE)("reads back a dataset called %j, and has no element more for it", (title) => {
    const html = writeOneFile(TEMPLATE, named(title)) ?? "";
    expect(islandsIn(html)).toEqual([named(title)]);
    expect(titleIn(html)).toBe(`${title} · Dispatch Atlas`);
    expect(html.match(/<[a-z/!]/gi)).toEqual(
      writeOneFile(TEMPLATE, named("x"))?.match(/<[a-z/!]/gi),
    );
  });

  it("reads back any words, in any of its islands", () => {
    const words = fc.oneof(
      fc.string({ unit: "binary", maxLength: 60 }),
      fc.constantFrom(...HOSTILE),
      fc
        .array(fc.constantFrom("<", "/", "!", "-", "script", "title", ">", "&", '"'), {
          maxLength: 12,
        })
        .map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(words, fc.jsonValue(), words, (title, value, key) => {
        const more = { [`_${key}`]: value };
        const html = writeOneFile(TEMPLATE, named(title), [writeIsland("more", more)]) ?? "";
        expect(islandsIn(html)).toEqual([named(title), JSON.parse(JSON.stringify(more))]);
        expect(titleIn(html)).toBe(`${title} · Dispatch Atlas`);
      }),
    );
  });

  it("keeps all of the template but the place where the dataset comes", () => {
    const html = writeOneFile(TEMPLATE, named("x")) ?? "";
    const [before, after] = TEMPLATE.replace("<title>", "<title>x · ").split(GAP);
    expect(html.startsWith(before ?? "-") && html.endsWith(after ?? "-")).toBe(true);
  });
});

describe("a file with several datasets", () => {
  const first = { ...named("One"), translations: { ar: { title: "واحد" } } } as Dataset;
  const second = { ...named("Two"), id: "two" } as Dataset;

  it("has each of them, and a list with their titles in every language", () => {
    const html = writeOneFile(TEMPLATE, first, datasetIslands(first, [second])) ?? "";
    expect(islandsIn(html)).toEqual([
      first,
      second,
      [
        { address: "", title: "One", translations: { ar: { title: "واحد" } } },
        { address: "inside:two", title: "Two", translations: {} },
      ],
    ]);
    expect(html).toContain('data-file="inside:two"');
  });

  it("has no list where there is one alone", () => {
    expect(datasetIslands(first, [])).toEqual([]);
  });

  it("has the texts that come with the atlas, of those that rest on them, once", async () => {
    const source = { id: "northern-wire-2024-03-13" };
    const resting = { ...first, sources: [source] } as unknown as Dataset;
    const islands = await documentIslands([resting, second, resting], async (path) => `of ${path}`);
    expect(islands).toEqual([
      writeIsland("data/harbour-northern-wire.txt", "of data/harbour-northern-wire.txt"),
    ]);
  });
});

describe("no template", () => {
  it.each([
    ["empty", ""],
    ["without a place for the dataset", TEMPLATE.replace(GAP, "")],
    ["with two places", TEMPLATE.replace(GAP, GAP + GAP)],
    ["without a title", TEMPLATE.replace("<title>", "")],
    ["with its title after the place", `${GAP}<title>Dispatch Atlas</title>`],
    ["a file that has its dataset already", writeOneFile(TEMPLATE, named("x")) ?? ""],
  ])("is taken for one: %s", (_, text) => {
    expect(writeOneFile(text, named("x"))).toBeNull();
  });
});
