/** Any file: what it is decides what reads it, its name does not; hostile ones end in a report. */
import { describe, expect, it } from "vitest";
import { canonicalJson } from "../../../src/model/draft/canonical-json.ts";
import { eventsOf, everyField, importOf, open } from "./every-field.ts";

const slides = (headline: string) => ({
  storymap: { slides: [{ date: "2019", text: { headline } }] },
});

describe("any file", () => {
  it("is read as what it is, under whatever name", async () => {
    const { dataset } = await importOf(everyField());
    expect(canonicalJson(dataset)).toBe(canonicalJson(everyField()));
    expect(open(slides("x"), "table.csv").recognised?.format).toBe("storymapjs");
  });

  it("has its name for a title where it has none of its own", async () => {
    const reading = await open(slides("x"), "C:\\maps\\My map.json").read();
    expect(reading).toMatchObject({
      ok: true,
      value: { draft: { head: { title: "My map", id: "my-map" } } },
    });
  });

  it.each(["", "a", "{", "[1,2", "\u0000\u0001", "<html></html>"])(
    "that is %j is none, and that is said",
    async (text) => {
      const reading = await open(text).read();
      expect(reading).toMatchObject({ ok: false, error: [{ code: "invalid" }] });
    },
  );

  it("can be read as another format, where a person knows better", async () => {
    const reading = await open([{ desc: "x" }]).read({}, "timemap");
    expect(reading.ok && reading.value.rows.events).toBe(1);
  });
});

describe("hostile JSON", () => {
  it("says which keys are there twice", async () => {
    const text =
      '{"storymap": {"slides": [{"date": "2018", "date": "2019", "text": {"headline": "x"}}]}}';
    const { problems, dataset } = await importOf(text);
    expect(problems).toMatchObject([
      { code: "duplicate-key", at: { pointer: "/storymap/slides/0/date" } },
    ]);
    expect(eventsOf(dataset)[0]?.when.edtf).toBe("2019");
  });

  it("takes nothing from a key of that name, and gives nothing to it", async () => {
    const text =
      '{"__proto__": {"type": "x"}, "type": "FeatureCollection", "features": [{"__proto__": {"geometry": 1}, "type": "Feature", "properties": {"__proto__": {"name": "bad"}, "constructor": "y", "name": "x"}}]}';
    const { dataset } = await importOf(text);
    expect(eventsOf(dataset)[0]).toMatchObject({ title: "x", where: { extent: "unplaced" } });
    expect(({} as { name?: string }).name).toBeUndefined();
  });

  it("makes whole signs of halves, so that the dataset can be written", async () => {
    const { dataset } = await importOf(
      '{"storymap": {"slides": [{"date": "2019", "text": {"headline": "a\\ud800b", "text": "\\udc00"}}]}}',
    );
    expect(eventsOf(dataset)[0]).toMatchObject({ title: "a\ufffdb", summary: "\ufffd" });
  });

  it("bears nesting without end where something else is due", async () => {
    const deep = "[".repeat(100_000) + "]".repeat(100_000);
    const { dataset, rows } = await importOf(
      `{"type": "FeatureCollection", "features": [${deep}, {"type": "Feature", "geometry": {"type": "Polygon", "coordinates": ${deep}}, "properties": {"name": "x"}}]}`,
    );
    expect(rows).toMatchObject({ read: 2, events: 1, leftOut: 1 });
    expect(eventsOf(dataset)[0]?.where.extent).toBe("unplaced");
  });

  it("keeps what is longer than the format takes in part, and says so", async () => {
    const { dataset, problems } = await importOf(slides("long ".repeat(1000)));
    expect(eventsOf(dataset)[0]?.title).toHaveLength(2000);
    expect(problems.map(({ code }) => code)).toContain("too-long");
  });
});
