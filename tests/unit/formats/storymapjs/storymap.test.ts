/** StoryMapJS: slides in their order, at their places, with times where the slides have them. */
import { expect, it } from "vitest";
import { eventsOf, importOf } from "../every-field.ts";

const slide = (date: string, location?: object) => ({
  date,
  text: { headline: `On ${date}`, text: "Words" },
  location,
});

it("makes a briefing of the slides, with their camera, and no time of a date that has no year", async () => {
  const { dataset, problems, rows } = await importOf({
    storymap: {
      slides: [
        { type: "overview", text: { headline: "The path", text: "All of it." } },
        slide("Aug 23", { lat: 23.2, lon: -75.5, zoom: 10, name: "Bahamas" }),
        slide("August 29, 2005", { lat: "29.3", lon: "-89.6", zoom: 22, name: "location" }),
        slide("2005", { lat: 230, lon: 5 }),
        slide(""),
      ],
    },
  });
  expect(dataset).toMatchObject({ title: "The path", summary: "All of it." });
  expect(rows).toMatchObject({ read: 5, events: 4, leftOut: 0 });
  expect(
    eventsOf(dataset).map(({ when: { edtf, note }, where: { extent } }) => [edtf, note, extent]),
  ).toEqual([
    ["/", "The file has: Aug 23", "point"],
    ["2005-08-29", undefined, "point"],
    ["2005", undefined, "unplaced"],
    ["/", "The file gives no time.", "unplaced"],
  ]);
  expect(dataset.places.map(({ name, lonLat }) => [name, lonLat])).toEqual([
    ["Bahamas", [-75.5, 23.2]],
    ["On August 29, 2005", [-89.6, 29.3]],
  ]);
  expect(dataset.briefing?.steps.map(({ title, camera }) => [title, camera])).toEqual([
    ["The path", undefined],
    ["On Aug 23", { place: "bahamas", zoom: 10 }],
    ["On August 29, 2005", { place: "on-august-29-2005", zoom: 19 }],
    ["On 2005", undefined],
    ["On", undefined],
  ]);
  expect(problems.map(({ code, at }) => [code, at])).toEqual([
    ["no-date", { pointer: "/storymap/slides/1" }],
    ["no-position", { pointer: "/storymap/slides/3" }],
  ]);
});

it("tells each step in the slide's words: what is short whole, of what is long the first sentence, and all of it in the notes", async () => {
  const long = `<p>The torch set out.</p> ${"It went on by sea and by air. ".repeat(12)}`;
  const { dataset } = await importOf({
    storymap: {
      slides: [
        { type: "overview", text: { headline: "The path", text: "All of<br>it." } },
        { text: { headline: "Out", text: long } },
        { text: { headline: "On", text: "" } },
      ],
    },
  });
  const [overview, out, on] = dataset.briefing?.steps ?? [];
  expect(overview).toMatchObject({ line: "All of it." });
  expect(overview?.notes).toBeUndefined();
  expect(out?.line).toBe("The torch set out.");
  expect(out?.notes).toContain("by sea and by air");
  expect(out?.notes).toBe(eventsOf(dataset)[0]?.summary);
  expect([on?.line, on?.notes]).toEqual([undefined, undefined]);
});
