/** What can be read and is hardly meant. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import cells from "../../../../data/country-cells.json" with { type: "json" };
import { checkDates, checkMentions, checkPositions } from "../../../../src/model/checks/strays.ts";
import { type CountryCells, isNear } from "../../../../src/model/country-cells.ts";
import type { LonLat } from "../../../../src/model/schema/common.ts";
import { goodValue } from "../../formats/read-fixtures.ts";

const CELLS = cells as unknown as CountryCells;

/** A source of 2020 with events on these dates. */
function datedDataset(...dates: readonly string[]) {
  const dataset = goodValue("minimal");
  const [event] = dataset.events;
  dataset.events = dates.map((edtf) => ({ ...event, when: { edtf, basis: "stated" } }));
  return dataset;
}

const farDates = (...dates: readonly string[]) =>
  [...checkDates(datedDataset(...dates))].map(({ path, found }) => `${path} ${found}`);

describe("a date", () => {
  it("centuries from the rest is told with its pointer and where the rest is", () => {
    expect([...checkDates(datedDataset("2020-01-01", "0202-01-01", "2019"))]).toEqual([
      {
        code: "invalid",
        path: "/events/1/when/edtf",
        found: '"0202-01-01"',
        expected:
          "a date nearer to the others, which lie about 2020; it is centuries away from them",
      },
    ]);
  });

  it.each([
    ["2020-01-01", "2219"],
    ["1821", "2020"],
    ["-0500", "0100", "1500", "1900"],
    ["..", "2020/.."],
    ["XXXX", "2020"],
    [],
  ])("is taken as meant: %j", (...dates) => expect(farDates(...dates)).toEqual([]));

  it("is told too where it is one end of an interval, or of two that differ", () => {
    expect(farDates("2020", "0020-01-01/2020-01-02", "2021")).toEqual([
      '/events/1/when/edtf "0020-01-01/2020-01-02"',
    ]);
    expect(farDates("1020-01-01")).toEqual([
      '/events/0/when/edtf "1020-01-01"',
      '/sources/0/published/edtf "2020-01-02"',
    ]);
  });
});

describe("an actor", () => {
  it("whom nothing mentions is told", () => {
    const dataset = goodValue("minimal");
    dataset.actors.push({ ...dataset.actors[0], id: "bob" });
    expect([...checkMentions(dataset)].map(({ path, found }) => `${path} ${found}`)).toEqual([
      '/actors/1 "bob"',
    ]);
  });

  it("is mentioned by a source that it publishes, by a tie, by a chain", () => {
    const dataset = goodValue("every-field");
    const rest = { ...dataset, relations: [], sources: [], events: [] };
    // Ann takes part and speaks, the guard is tied to her, the agency speaks only.
    expect([...checkMentions(dataset)].map(({ path }) => path)).toEqual(
      [2, 3, 4, 5, 6].map((index) => `/actors/${index}`),
    );
    expect([...checkMentions(rest)]).toHaveLength(dataset.actors.length);
  });
});

describe("a place", () => {
  const positions = (country: string, ...lonLats: readonly LonLat[]) =>
    [
      ...checkPositions(
        {
          ...goodValue("minimal"),
          places: lonLats.map((lonLat) => ({ id: "p", country, lonLat })),
        },
        CELLS,
      ),
    ].map(({ path, found }) => `${path} ${found}`);

  it("far outside its country is told: longitude and latitude changed round, or a sign lost", () => {
    expect(positions("LY", [13.19, 32.89], [32.89, 13.19], [13.19, -32.89])).toEqual([
      "/places/1/lonLat [32.89,13.19]",
      "/places/2/lonLat [13.19,-32.89]",
    ]);
  });

  it.each<[string, string, LonLat, string]>([
    [
      "swapped",
      "LY",
      [32.89, 13.19],
      "[13.19,32.89] would be there, so it seems that the two are swapped",
    ],
    ["without its sign", "LY", [13.19, -32.89], "that the latitude's sign is lost"],
    ["east for west", "US", [122.42, 37.77], "that the longitude's sign is lost"],
    ["without both signs", "CL", [70.65, 33.45], "that both signs are lost"],
  ])("%s is told what it seems to be", (_, country, lonLat, hint) => {
    const dataset = { ...goodValue("minimal"), places: [{ id: "p", country, lonLat }] };
    expect([...checkPositions(dataset, CELLS)][0]?.expected).toContain(hint);
  });

  it("elsewhere altogether is told without a guess", () => {
    const dataset = {
      ...goodValue("minimal"),
      places: [{ id: "p", country: "LY", lonLat: [100, 60] }],
    };
    expect([...checkPositions(dataset, CELLS)][0]?.expected).toMatch(/away or more$/);
  });

  it.each<[string, string, LonLat]>([
    ["an island far from the rest of it", "ES", [-15.43, 28.12]],
    ["a state far from the rest of it", "US", [-157.86, 21.31]],
    ["a territory of its own code", "RE", [55.45, -20.88]],
    ["off its coast", "LY", [15, 33.5]],
    ["across the date line", "RU", [-170, 66]],
    ["at the date line", "FJ", [180, -17]],
    ["at the pole", "AQ", [0, -90]],
    ["on Crimea", "UA", [34.1, 44.95]],
    ["a country that the table does not have", "ZQ", [0, 0]],
  ])("is taken as meant: %s", (_, country, lonLat) =>
    expect(positions(country, lonLat)).toEqual([]),
  );

  it("anywhere on the Earth is near to some country or to none, and never throws", () => {
    const lonLat = fc.tuple(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -90, max: 90, noNaN: true }),
    );
    fc.assert(
      fc.property(lonLat, ([lon, lat]) => {
        const far = isNear(CELLS, "LY", [lon, lat]);
        const inBox = lon > 6 && lon < 28 && lat > 17 && lat < 36;
        if (far) expect(inBox).toBe(true);
      }),
    );
  });
});
