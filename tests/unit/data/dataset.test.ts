/** The shipped dataset: what it must hold, and that every fragment, offset and digest is that of the dispatch. */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readDatasetText } from "../../../src/formats/read-dataset-text.ts";
import { indexDataset } from "../../../src/model/atlas.ts";
import { evidenceIn } from "../../../src/model/checks/spans.ts";
import { eachObject } from "../../../src/model/checks/walk.ts";
import { basis } from "../../../src/model/facets/basis.ts";
import type { Dataset } from "../../../src/model/schema/dataset.ts";
import type { SourceDocument } from "../../../src/model/schema/source.ts";
import { warningsOf } from "../../../src/model/warnings.ts";
import { dispatch } from "./read-dispatch.ts";

const ROOT = new URL("../../../", import.meta.url);
const dataset = load();
const events = [...indexDataset(dataset).events.values()].map(({ event }) => event);
const source = dataset.sources.find((each) => each.type === "document") as SourceDocument;
const fragments = [...evidenceIn(dataset)].map(([evidence]) => evidence);

function load(): Dataset {
  const file = new URL("data/libya-2019-04-06.json", ROOT);
  const { result } = readDatasetText(readFileSync(file, "utf8"));
  if (!result.ok) throw new Error(JSON.stringify(result.error, null, 1));
  return result.value;
}

describe("the shipped dataset", () => {
  it("has its events, actors and relations, each with evidence", () => {
    expect(dataset.events.length).toBeGreaterThanOrEqual(9);
    expect(dataset.actors.length).toBeGreaterThanOrEqual(12);
    expect(dataset.relations.length).toBeGreaterThanOrEqual(8);
    for (const { evidence } of [...events, ...dataset.actors, ...dataset.relations])
      expect(evidence).not.toEqual([]);
  });

  it("says of every event who says so, down to the agency that printed it", () => {
    for (const { id, attribution } of events)
      expect(attribution.at(-1)?.actor, id).toBe(source.publisher);
  });

  it("says once, for every date, that the dispatch does not give the year", () => {
    const throughout = dataset.inferences?.filter((inference) => inference.throughout);
    expect(throughout?.map(({ id }) => id)).toEqual(["year-2019"]);
    const dates: [Readonly<Record<string, unknown>>, string][] = [];
    eachObject(dataset, (record, found) => {
      if (typeof record.edtf === "string") dates.push([record, [...found.path()].join("/")]);
    });
    expect(dates.length).toBeGreaterThan(dataset.events.length);
    for (const [date, path] of dates) {
      expect(date.edtf, path).toMatch(/2019/);
      expect(date.inferences ?? [], path).not.toContain("year-2019");
    }
  });

  it("takes for stated no date but the one that the dispatch gives with day and month", () => {
    const stated = events.filter(({ when }) => when.basis === "stated").map(({ id }) => id);
    expect(stated).toEqual(["haftar-announces-offensive"]);
  });

  it("counts an event for inferred where a point of it is", () => {
    const inferred = [...indexDataset(dataset).events.values()].filter((facts) =>
      basis.valuesOf(facts).includes("inferred-fact"),
    );
    expect(inferred.map(({ event }) => event.id)).toEqual([
      "haftar-states-aim",
      "al-sarraj-orders-alert",
    ]);
  });

  it.each(["ar", "ru"])("names places, actors, factions and events in %s too", (language) => {
    const script = language === "ar" ? /\p{Script=Arabic}/u : /\p{Script=Cyrillic}/u;
    for (const { id, translations } of [...dataset.places, ...dataset.actors, ...dataset.factions])
      expect(translations?.[language]?.name, id).toMatch(script);
    for (const { id, translations } of [dataset, ...dataset.events])
      expect(translations?.[language]?.title, id).toMatch(script);
  });

  it("quotes at most twelve words at a time, and never a whole sentence", () => {
    expect(fragments.length).toBeGreaterThan(40);
    const sentences = source.paragraphs.flatMap((paragraph) => paragraph.sentences);
    expect(sentences.length).toBeGreaterThan(8);
    for (const { exact, start, end } of fragments) {
      expect(exact.trim().split(/\s+/).length, exact).toBeLessThanOrEqual(12);
      expect([...exact].length, exact).toBe(end - start);
      for (const [from, to] of sentences) expect(start <= from && end >= to - 1, exact).toBe(false);
    }
  });

  it("has nothing implausible, and gives no sentence of its source back", () => {
    const cells = JSON.parse(readFileSync(new URL("data/country-cells.json", ROOT), "utf8"));
    expect(warningsOf(dataset, cells)).toEqual([]);
  });

  it("uses every source, place, faction and inference that it lists", () => {
    const text = JSON.stringify(dataset);
    for (const { id } of [
      ...dataset.sources,
      ...dataset.places,
      ...dataset.factions,
      ...(dataset.inferences ?? []).filter(({ throughout }) => !throughout),
    ])
      expect(text.split(JSON.stringify(id)).length - 1, id).toBeGreaterThan(1);
  });
});

const named = dispatch
  ? "the dispatch beside the repository"
  : "the dispatch (skipped: ../shared/dispatch does not exist beside the repository)";

describe.skipIf(!dispatch)(named, () => {
  const bytes = dispatch ?? Buffer.alloc(0);
  const signs = [...bytes.toString("utf8")];
  const between = (start: number, end: number) => signs.slice(start, end).join("");

  it("has the dataset's digest and length", () => {
    expect(createHash("sha256").update(bytes).digest("hex")).toBe(source.digest.value);
    expect(signs.length).toBe(source.length);
  });

  it("has its paragraphs where the dataset says", () => {
    const lines = [...signs.join("").matchAll(/[^\n]+/g)].map(({ index, 0: line }) => {
      const start = [...signs.join("").slice(0, index)].length;
      return [start, start + [...line].length];
    });
    expect(source.paragraphs.map(({ start, end }) => [start, end])).toEqual(lines);
  });

  it("has its sentences where the dataset says, with nothing but blanks between them", () => {
    for (const { role, end, sentences } of source.paragraphs) {
      expect(sentences.at(-1)?.[1]).toBe(end);
      for (const [index, [from, to]] of sentences.entries()) {
        expect(between(from, to)).toMatch(/^["“]?\p{Lu}/u);
        if (role === "body" || role === "dateline")
          expect(between(from, to)).toMatch(/[.!?]["”]?$/u);
        const before = sentences[index - 1];
        if (before) expect(between(before[1], from)).toMatch(/^\s+$/);
      }
    }
  });

  it("has every fragment at its offsets, letter by letter", () => {
    for (const { start, end, exact } of fragments) expect(between(start, end)).toBe(exact);
  });

  it("is given away, word by word, in runs of at most twelve and never for more than three quarters of a sentence", () => {
    const words = [...signs.join("").matchAll(/[^\s]+/g)]
      .filter(([word]) => /[\p{L}\p{N}]/u.test(word))
      .map(({ index, 0: word }) => {
        const start = [...signs.join("").slice(0, index)].length;
        const end = start + [...word].length;
        return { start, end, isShown: fragments.some((one) => one.start < end && start < one.end) };
      });
    const run = (at: number) => {
      const hidden = words.slice(at).findIndex(({ isShown }) => !isShown);
      return hidden < 0 ? words.length - at : hidden;
    };
    expect(Math.max(...words.map((_, at) => run(at)))).toBeLessThanOrEqual(12);
    for (const [from, to] of source.paragraphs.flatMap(({ sentences }) => sentences)) {
      const inside = words.filter(({ start, end }) => start < to && from < end);
      const shown = inside.filter(({ isShown }) => isShown).length;
      expect(shown, `${from}`).toBeLessThan(inside.length);
      if (inside.length >= 9) expect(shown / inside.length, `${from}`).toBeLessThanOrEqual(3 / 4);
    }
  });

  it("has no sentence in any file of the repository", () => {
    const blanks = (text: string) => text.replaceAll(/\s+/g, " ");
    const sentences = source.paragraphs
      .filter(({ role }) => role !== "navigation")
      .flatMap((paragraph) => paragraph.sentences)
      .map(([from, to]) => blanks(between(from, to)).replaceAll(/^["“]|[."”]+$/g, ""));
    expect(sentences.every((sentence) => sentence.length > 30)).toBe(true);
    const list = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
    const files = execFileSync("git", list, { cwd: fileURLToPath(ROOT), encoding: "utf8" });
    const names = files.split("\0").filter((name) => name !== "");
    expect(names).toContain("data/libya-2019-04-06.json");
    for (const name of names) {
      const file = new URL(encodeURI(name), ROOT);
      const text = existsSync(file) ? blanks(readFileSync(file, "utf8")) : "";
      expect(
        sentences.filter((sentence) => text.includes(sentence)),
        name,
      ).toEqual([]);
    }
  });
});
