/** TimelineJS: its two versions are read, what is written is read back, and nothing is made up. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeTimeline } from "../../../../src/formats/timelinejs/write-timeline.ts";
import { toldOf } from "../../../../src/formats/told.ts";
import { parseEdtf } from "../../../../src/model/edtf.ts";
import { eventsOf, everyField, importOf } from "../every-field.ts";
import { anyEvents, datasetOf } from "../parquet/any-event.ts";

const slide = (start: object, more: object = {}) => ({
  start_date: start,
  text: { headline: "A landing", text: "<p>They came by <b>boat</b>.</p>" },
  ...more,
});

describe("version 3", () => {
  it("makes events of slides, plain text of HTML, and links of media", async () => {
    const { dataset, rows } = await importOf({
      title: { text: { headline: "Two<br>days", text: "At sea" } },
      events: [
        slide(
          { year: "1943", month: "7", day: "9", hour: "5", minute: "2" },
          {
            unique_id: "landing",
            group: "sea",
            media: {
              url: "//example.org/a.jpg",
              caption: "A <i>boat</i>",
              credit: "<a href='https://example.org/who'>Somebody</a>",
            },
          },
        ),
      ],
    });
    const [event] = eventsOf(dataset);
    expect(rows).toEqual({ read: 1, events: 1, inPart: 0, leftOut: 0 });
    expect(dataset).toMatchObject({ title: "Two days", summary: "At sea" });
    expect(event).toMatchObject({
      id: "landing",
      title: "A landing",
      summary: "They came by boat.",
      when: { edtf: "1943-07-09T05:02", basis: "stated" },
      where: { extent: "unplaced" },
      tags: ["sea"],
      participants: [],
      absent: { participants: "no-actors", attribution: "no-chain", evidence: "no-text" },
      cites: ["a-file"],
      media: [
        { url: "https://example.org/a.jpg", title: "A boat · Somebody" },
        { url: "https://example.org/who", title: "Somebody" },
      ],
    });
  });

  it("tells the slides in the order of their dates, after the title", async () => {
    const { dataset } = await importOf({
      title: { text: { headline: "Whole", text: "All of it." } },
      events: [
        slide({ year: 1950 }, { unique_id: "late" }),
        slide({ year: 1949 }, { unique_id: "early" }),
      ],
    });
    expect(
      dataset.briefing?.steps.map(({ title, line, events }) => ({ title, line, events })),
    ).toEqual([
      { title: "Whole", line: "All of it.", events: [] },
      { title: "A landing", line: "They came by boat.", events: ["early"] },
      { title: "A landing", line: "They came by boat.", events: ["late"] },
    ]);
  });

  it("reads eras as stretches of a kind of their own, which are no slides", async () => {
    const { dataset } = await importOf({
      eras: [
        { start_date: { year: "600" }, end_date: { year: "650" }, text: { headline: "First" } },
      ],
      events: [slide({ year: "-13800000000" })],
    });
    expect(eventsOf(dataset).map(({ kind, when: { edtf } }) => [kind, edtf])).toEqual([
      ["entry", "Y-13800000000"],
      ["era", "0600/0650"],
    ]);
    expect(dataset.briefing?.steps).toHaveLength(1);
  });

  it.each([
    [{ year: "1999", month: "13" }, "/"],
    [{ year: "1999", month: "2", day: "30" }, "/"],
    [{ year: "soon" }, "/"],
    ["someday", "/"],
  ])("keeps %j, which is no date, as it is written", async (start, edtf) => {
    const { dataset, problems } = await importOf({ events: [slide(start as object)] });
    expect(eventsOf(dataset)[0]?.when).toMatchObject({ edtf });
    expect(eventsOf(dataset)[0]?.when.note).toContain(typeof start === "string" ? start : "year");
    expect(problems).toMatchObject([
      { code: "no-date", at: { pointer: "/events/0" }, outcome: "kept-as-written" },
    ]);
  });

  it("keeps the start where the end comes before it, and says so", async () => {
    const { dataset, problems, rows } = await importOf({
      events: [slide({ year: 1950 }, { end_date: { year: 1940 } })],
    });
    expect(eventsOf(dataset)[0]?.when.edtf).toBe("1950");
    expect(problems.map(({ code }) => code)).toEqual(["end-before-start"]);
    expect(rows.inPart).toBe(1);
  });
});

describe("version 2", () => {
  it("reads its slides, its assets and its eras", async () => {
    const { dataset } = await importOf({
      timeline: {
        headline: "Old",
        text: "Words",
        date: [
          {
            startDate: "1963,8,9",
            endDate: "1963,8,11",
            headline: "One",
            asset: { media: "https://example.org/v", caption: "Film" },
          },
          { startDate: "8/9/1964", headline: "Two", tag: "b" },
        ],
        era: [{ startDate: "1960", endDate: "1970", headline: "Sixties" }],
      },
    });
    expect(eventsOf(dataset).map(({ title, when: { edtf } }) => [title, edtf])).toEqual([
      ["One", "1963-08-09/1963-08-11"],
      ["Two", "1964-08-09"],
      ["Sixties", "1960/1970"],
    ]);
    expect(eventsOf(dataset)[0]?.media).toEqual([{ url: "https://example.org/v", title: "Film" }]);
  });
});

describe("writing", () => {
  it("gives back ids, titles, texts, times and first links of any events, but those without any time", async () => {
    await fc.assert(
      fc.asyncProperty(anyEvents, async (events) => {
        const dataset = datasetOf(events);
        const { text, leftOut } = writeTimeline(dataset);
        const { dataset: back } = await importOf(text);
        const gone = new Set(leftOut.map(({ event }) => event));
        const kept = events.filter(({ id }) => !gone.has(id)).map(toldOf);
        expect(eventsOf(back).map(({ id, when }) => [id, when.edtf])).toEqual(
          kept.map(({ id, when }) => [id, when.edtf]),
        );
        expect(
          eventsOf(back).map(({ title, summary, media }) => ({ title, summary, media })),
        ).toEqual(
          kept.map(({ title, summary, media }) => ({
            title: title.trim(),
            summary: summary?.trim(),
            media,
          })),
        );
        for (const { event } of leftOut)
          expect(
            parseEdtf(toldOf(events.find(({ id }) => id === event) as never).when.edtf),
          ).toMatchObject({
            value: { earliest: null, latest: null },
          });
      }),
      { numRuns: 60 },
    );
  });

  it("takes plain words for plain words, and never for markup", async () => {
    const dataset = { ...everyField(), title: "<b>1 < 2</b> & &amp;\n3" };
    const { dataset: back } = await importOf(writeTimeline(dataset).text);
    expect(back.title).toBe("<b>1 < 2</b> & &amp; 3");
  });
});
