/** TimeMap: its columns of now and of before, with the month first in its dates. */
import { expect, it } from "vitest";
import { eventsOf, importOf } from "../every-field.ts";

it("reads both spellings of the columns, and keeps the others as codes", async () => {
  const { dataset, problems } = await importOf([
    {
      id: "e1",
      description: "They landed. Then they left.",
      date: "8/3/2011",
      time: "09:30",
      time_precision: "5 min",
      location: "Quay",
      latitude: "32.9",
      longitude: "13.2",
      associations: ["sea", "night"],
      category: "alpha",
      sources: ["src1", "src2"],
      colour: "#fff",
    },
    { desc: "Two", date: "2011-08-24", lat: "north", long: "13", filters: "a, b" },
  ]);
  const [first, second] = eventsOf(dataset);
  expect(first).toMatchObject({
    id: "e1",
    title: "They landed",
    summary: "They landed. Then they left.",
    when: { edtf: "2011-08-03T09:30" },
    where: { extent: "point", place: "quay" },
    tags: ["sea", "night", "alpha"],
    cites: ["src1", "src2"],
    imported: { codes: { time_precision: "5 min", colour: "#fff" } },
  });
  expect(second).toMatchObject({
    title: "Two",
    when: { edtf: "2011-08-24" },
    where: { extent: "unplaced" },
    tags: ["a", "b"],
  });
  expect(problems).toMatchObject([
    { code: "no-position", found: "north, 13", at: { pointer: "/1" } },
  ]);
});
