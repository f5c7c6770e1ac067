/** What a draft's facts rest on, and what new points and places are called. */
import { expect, test } from "vitest";
import type { Draft } from "../../../../src/model/draft/draft.ts";
import { reasonsForDating } from "../../../../src/model/draft/inferred-dates.ts";
import { newPointId } from "../../../../src/model/draft/point-id.ts";
import { countResting } from "../../../../src/model/draft/rests-on.ts";
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
