/** Files are told by what is in them: cut off, renamed and shuffled ones too, and what is none of ours is none. */
import { describe, expect, it } from "vitest";
import { recogniseTree } from "../../../../src/formats/trees/recognise.ts";

const slide = { text: { headline: "x", text: "y" } };
const SAMPLES: readonly (readonly [string, unknown])[] = [
  ["dispatch-atlas", { title: "x", format: "dispatch-atlas/2", events: [] }],
  ["timelinejs", { events: [{ ...slide, start_date: { year: "1" } }] }],
  ["timelinejs", { timeline: { headline: "x", date: [] } }],
  ["storymapjs", { storymap: { slides: [slide] } }],
  ["timemap", [{ id: "1", description: "x", date: "8/23/2011", latitude: "1", longitude: "2" }]],
  ["timemap", { events: [{ id: "1", desc: "x", date: "8/23/2011", lat: "1", long: "2" }] }],
  ["geojson", { type: "FeatureCollection", features: [] }],
  ["geojson", { features: [], type: "FeatureCollection" }],
  ["geojson", { type: "Point", coordinates: [1, 2] }],
];

describe("recognising JSON", () => {
  it.each(SAMPLES)("%s: %j", (format, value) => {
    expect(recogniseTree(JSON.stringify(value))?.format).toBe(format);
    expect(recogniseTree(`\uFEFF ${JSON.stringify(value, null, 2)}`)?.format).toBe(format);
  });

  it("tells a long file by its beginning", () => {
    const events = Array.from({ length: 5000 }, () => ({ start_date: { year: "1" }, ...slide }));
    const text = JSON.stringify({ events });
    expect(recogniseTree(text.slice(0, 3001))?.format).toBe("timelinejs");
  });

  it.each([
    "",
    "[]",
    "{}",
    '{"type": "Point"}',
    '{"type": "module", "name": "x"}',
    '{"format": "dispatch-atlas-briefing/1", "steps": []}',
    '{"a": "\\"type\\": \\"FeatureCollection\\""}',
    '{"inner": {"storymap": {"slides": []}}}',
    '{"events": [{"name": "x", "date": "2019"}]}',
    "a,b\n1,2",
    '{"__proto__": {"type": "FeatureCollection"}}',
  ])("takes %j for none of them", (text) => {
    expect(recogniseTree(text)).toBeNull();
  });

  it("bears nesting without end", () => {
    expect(recogniseTree("[".repeat(60_000))).toBeNull();
    expect(recogniseTree('{"a":'.repeat(20_000))).toBeNull();
  });
});

describe("recognising XML", () => {
  it.each([
    ['<?xml version="1.0"?><!-- x --><kml xmlns="x"/>', "kml"],
    ["<ns:kml/>", "kml"],
    ["<!DOCTYPE kml [<!ENTITY a 'b'>]><kml/>", "kml"],
    ["<Document><Placemark/></Document>", "kml"],
    ["<gpx/>", null],
    ["<html><kml/></html>", null],
    ["<Document/>", null],
  ])("%s is %s", (text, format) => {
    expect(recogniseTree(text)?.format ?? null).toBe(format);
  });
});
