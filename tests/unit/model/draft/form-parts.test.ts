/** What a draft's facts rest on, and what new points and places are called. */
import { expect, test } from "vitest";
import type { Draft } from "../../../../src/model/draft/draft.ts";
import { gazetteerSource } from "../../../../src/model/draft/gazetteer-source.ts";
import { reasonsForDating } from "../../../../src/model/draft/inferred-dates.ts";
import { newNumberId, numbersTold } from "../../../../src/model/draft/number-id.ts";
import { newPointId } from "../../../../src/model/draft/point-id.ts";
import { countLacking, countResting } from "../../../../src/model/draft/rests-on.ts";
import { placeOfTown } from "../../../../src/model/draft/town-place.ts";

const evidence = (inferences: readonly string[]) => ({ basis: "inferred", inferences });
const draft = {
  head: {},
  lists: {
    inferences: [{ id: "year", note: "year" }],
    gaps: [],
    sources: [{ id: "wire", published: { basis: "inferred", inferences: ["dateline"] } }],
    places: [],
    factions: [],
    actors: [{ id: "ann", factionInferences: ["year"] }],
    relations: [],
    events: [
      {
        id: "strike",
        when: { basis: "inferred", inferences: ["year", "weekday"] },
        evidence: [evidence(["year"]), evidence([])],
        points: [{ id: "strike-1" }],
      },
      { id: "talks", accounts: [{ points: [{ id: "talks-2" }] }, {}] },
    ],
    questions: [],
    steps: [],
    marks: [],
    refusals: [],
  },
} as unknown as Draft;

test("every fact that names an inference rests on it: times, fragments, sides, wherever they stand", () => {
  expect(countResting(draft, "year")).toBe(3);
  expect(countResting(draft, "dateline")).toBe(1);
  expect(countResting(draft, "nobody")).toBe(0);
});

test("a point is numbered within its event, past every id that any event's points have", () => {
  expect(newPointId(draft, "strike")).toBe("strike-2");
  expect(newPointId(draft, "talks")).toBe("talks-1");
});

test("a time's missing year or weekday takes the draft's own reason; one said throughout is not named", () => {
  const known = [
    { id: "year", dates: "year", throughout: true },
    { id: "monday", dates: "weekday" },
  ] as unknown as Draft["lists"]["inferences"];
  expect(reasonsForDating(known, ["year", "weekday", "dateline"])).toEqual({
    inferences: ["monday"],
    open: ["dateline"],
  });
  expect(reasonsForDating(known, [])).toEqual({ inferences: [], open: [] });
});

test("a town is named in the dataset's language, its other names are translations", () => {
  const town = {
    names: { en: "Tripoli", ar: "طرابلس" },
    lonLat: [13.19, 32.89],
    importance: 7,
  } as const;
  expect(placeOfTown(town, "ar")).toEqual({
    name: "طرابلس",
    translations: { en: { name: "Tripoli" } },
    kind: "city",
    lonLat: [13.19, 32.89],
  });
  expect(placeOfTown(town, "fr")).toMatchObject({
    name: "Tripoli",
    translations: { en: { name: "Tripoli" }, ar: { name: "طرابلس" } },
  });
  expect(placeOfTown({ ...town, names: { en: "X" } }, "en")).not.toHaveProperty("translations");
});

test("a town keeps the country that it was found in", () => {
  const town = { names: { en: "Suva" }, lonLat: [178.44, -18.14], importance: 5 } as const;
  expect(placeOfTown({ ...town, country: "FJ" }, "en").country).toBe("FJ");
  expect(placeOfTown(town, "en")).not.toHaveProperty("country");
});

test("the gazetteer is a source of the draft once, whatever somebody calls it", () => {
  const { id, also } = gazetteerSource(draft);
  expect(also).toEqual([
    {
      type: "put",
      list: "sources",
      record: expect.objectContaining({ id, type: "reference", terms: "CC BY 4.0" }),
    },
  ]);
  const known = { id: "gn", type: "reference", title: "Towns", url: "https://geonames.org" };
  const lists = { ...draft.lists, sources: [known] } as unknown as Draft["lists"];
  expect(gazetteerSource({ ...draft, lists })).toEqual({ id: "gn", also: [] });
});

test("a number that another account of the event gives is offered without its figures, and a new one has an id of its own", () => {
  const events = [
    {
      id: "talks",
      accounts: [
        { numbers: [{ id: "boats", name: "boats", unit: "pieces", best: 3 }] },
        { numbers: [{ id: "boats", name: "boats", high: 9 }] },
      ],
    },
  ];
  const told = { lists: { ...draft.lists, events } as unknown as Draft["lists"] };
  expect(numbersTold(told, "talks")).toEqual([{ id: "boats", name: "boats", unit: "pieces" }]);
  expect(newNumberId(told, "talks", "Boats")).toBe("boats-2");
  expect(newNumberId(told, "strike", "Boats")).toBe("boats");
});

test("every list that is empty for a gap's reason counts, in accounts as well", () => {
  const events = [
    { id: "a", absent: { evidence: "lost", participants: "other" } },
    { id: "b", accounts: [{ absent: { attribution: "lost" } }] },
  ];
  const lists = { ...draft.lists, events } as unknown as Draft["lists"];
  expect(countLacking({ ...draft, lists }, "lost")).toBe(2);
});
