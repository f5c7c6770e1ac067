import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { decodeTowns, type Town } from "../../../../src/model/gazetteer.ts";
import type { EventId } from "../../../../src/model/schema/common.ts";
import { drawPicture } from "../../../../src/views/picture/draw-picture.ts";
import type { PictureModel } from "../../../../src/views/picture/picture-model.ts";
import { readSvg, type SvgElement, walk, wordsOf } from "./read-svg.ts";
import { SIZES, shippedPicture } from "./sample-picture.ts";

const BOTH = ["map", "timeline"] as const;
const draw = (model: PictureModel) => readSvg(drawPicture(model));

describe.each(SIZES)("%s", (_, width, height) => {
  it.each(["en", "ar", "ru"] as const)("tells every event's title once, in %s", async (lang) => {
    const model = await shippedPicture(lang, { width, height, theme: "light", views: BOTH });
    const words = wordsOf(draw(model));
    expect(model.events).toHaveLength(9);
    for (const { title } of model.events)
      expect(
        words.filter((text) => text === title),
        title,
      ).toHaveLength(1);
  });

  it.each([["map"], ["timeline"]] as const)("tells every title with the %s alone", async (view) => {
    const model = await shippedPicture("en", { width, height, theme: "dark", views: [view] });
    const words = wordsOf(draw(model));
    for (const { title } of model.events) expect(words, title).toContain(title);
  });

  it("stays within its bounds", async () => {
    const model = await shippedPicture("en", { width, height, theme: "light", views: BOTH });
    const svg = draw(model);
    const [, , right = 0, bottom = 0] = (svg.attributes.get("viewBox") ?? "")
      .split(" ")
      .map(Number);
    for (const { name, attributes } of walk(svg)) {
      if (name !== "text" && name !== "tspan" && name !== "circle") continue;
      const x = Number(attributes.get("x") ?? attributes.get("cx") ?? 0);
      const y = Number(attributes.get("y") ?? attributes.get("cy") ?? 0);
      expect(x).toBeGreaterThanOrEqual(-10);
      expect(x).toBeLessThanOrEqual(right);
      expect(y).toBeGreaterThanOrEqual(-10);
      expect(y).toBeLessThanOrEqual(bottom);
    }
  });

  it("needs nothing from elsewhere, runs nothing, and is always the same", async () => {
    const model = await shippedPicture("ar", { width, height, theme: "dark", views: BOTH });
    const text = drawPicture(model);
    expect(drawPicture(model)).toBe(text);
    for (const { name, attributes } of walk(readSvg(text))) {
      expect(["script", "style", "image", "use", "a", "foreignObject"]).not.toContain(name);
      for (const [key, value] of attributes) {
        expect(key).not.toMatch(/^on|href|^style$|^class$/);
        if (key !== "xmlns") expect(value).not.toMatch(/https?:|data:/);
        expect(value).not.toMatch(/NaN|Infinity|undefined/);
      }
    }
  });
});

describe("a picture", () => {
  const options = { width: 680, height: 560, theme: "light", views: BOTH } as const;

  it("is an image with a name and a description", async () => {
    const svg = draw(await shippedPicture("en", options));
    expect(svg.attributes.get("role")).toBe("img");
    const [title, description] = svg.children;
    expect(title).toMatchObject({ name: "title", children: ["Libya, 6 April 2019"] });
    expect(description).toMatchObject({ name: "desc" });
  });

  it("defines every paint and clip that it refers to", async () => {
    const elements = Array.from(walk(draw(await shippedPicture("en", options))));
    const ids = elements.map(({ attributes }) => attributes.get("id"));
    const used = elements.flatMap(({ attributes }) =>
      [...attributes.values()].flatMap((value) => /^url\(#(.+)\)$/.exec(value)?.[1] ?? []),
    );
    expect(used.length).toBeGreaterThan(2);
    for (const id of used) expect(ids).toContain(id);
  });

  it("writes hostile words as words", async () => {
    const model = await shippedPicture("en", options);
    const hostile = `</text><script>alert("1")</script>&amp;'\u0000\ud800`;
    const events = model.events.map((event) => ({ ...event, title: hostile }));
    const svg = draw({ ...model, title: hostile, subtitle: hostile, credit: hostile, events });
    expect(Array.from(walk(svg)).some(({ name }) => name === "script")).toBe(false);
    expect(wordsOf(svg).join("").replaceAll(/\s/g, "")).toContain("<script>alert(");
  });

  it("counts the events that it has no room to name, and stacks those of one place", async () => {
    const model = await shippedPicture("en", options);
    const [first] = model.events.filter(({ place }) => place?.extent.type === "point");
    if (first === undefined) throw new Error("the dataset has no event at a point");
    const events = Array.from({ length: 200 }, (_, index) => ({
      ...first,
      id: `many-${index}` as EventId,
      title: `An event among very many, the one with the number ${index}`,
    }));
    const svg = draw({ ...model, events, unplaced: { ...model.unplaced, count: 0 } });
    const words = wordsOf(svg);
    expect(words.some((text) => /^\d+ more$/.test(text))).toBe(true);
    expect(words).toContain("200");
  });

  it("draws no event at all without failing", async () => {
    const model = await shippedPicture("en", options);
    expect(() => draw({ ...model, events: [], rows: [], seats: [] })).not.toThrow();
  });
});

describe("a picture of a near frame", () => {
  const file = "data/cities/19_12.json";
  const towns = decodeTowns(JSON.parse(readFileSync(file, "utf8")), file);
  const near = async (lang: "en" | "ar" | "ru", named: readonly Town[]) => {
    const options = { width: 1200, height: 800, theme: "light", views: ["map"] } as const;
    const frame = [
      [12, 31.8],
      [14.8, 33.2],
    ] as const;
    return { ...(await shippedPicture(lang, { ...options, towns: named })), frame };
  };

  it.each([
    ["en", "Khoms"],
    ["ar", "الخمس"],
    ["ru", "Эль-Хумс"],
  ] as const)("names the towns of its frame, each once, in %s", async (lang, town) => {
    const model = await near(lang, towns);
    const words = wordsOf(draw(model));
    expect(words).toContain(town);
    const without = new Set(wordsOf(draw(await near(lang, []))));
    const added = words.filter((text) => !without.has(text));
    expect(added.length).toBeGreaterThan(4);
    expect(new Set(added).size).toBe(added.length);
    // No title of an event has lost its place to them.
    for (const { title } of model.events) expect(words).toContain(title);
  });

  it("says whose names they are", async () => {
    expect((await near("en", towns)).credit).toContain("GeoNames");
    expect((await near("en", [])).credit).not.toContain("GeoNames");
  });

  it("tints a country by its own outline where there is one, not by the coarse map's", async () => {
    const box = [
      [12, 31],
      [14, 31],
      [14, 33],
      [12, 33],
    ];
    const none = { type: "MultiPolygon" as const, coordinates: [] };
    const lines = { type: "MultiLineString" as const, coordinates: [] };
    const land = { ...none, coordinates: [[[...box, [12, 31]]]] };
    const waters = { lakes: none, islands: none, ponds: none };
    const finer = { land, ...waters, coast: lines, borders: lines, credit: null };
    const tinted = (svg: SvgElement) =>
      [...walk(svg)].filter(({ attributes }) => attributes.get("fill-rule") === "evenodd");
    const model = await near("en", []);
    const coarse = tinted(draw({ ...model, finer }));
    const [own] = tinted(
      draw({ ...model, finer: { ...finer, home: [{ rings: [box], coast: [] }] } }),
    );
    expect(coarse[0]?.attributes.get("d")?.split("L").length).toBeGreaterThan(20);
    expect(own?.attributes.get("d")?.split("L").length).toBeLessThan(8);
  });
});
