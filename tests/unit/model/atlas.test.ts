/** What is worked out once for each event of a sound dataset. */
import { describe, expect, it } from "vitest";
import { indexDataset, placeOf, toneOfFaction } from "../../../src/model/atlas.ts";
import { readDataset } from "../../../src/model/read-dataset.ts";
import type { EventId, FactionId } from "../../../src/model/schema/common.ts";
import type { Placed } from "../../../src/model/schema/place.ts";
import { goodValue } from "../formats/read-fixtures.ts";

/** The atlas of a fixture after a change. */
function atlasOf(name: string, change: (value: ReturnType<typeof goodValue>) => void = () => {}) {
  const value = goodValue(name);
  change(value);
  const reading = readDataset(value);
  if (!reading.ok) throw new Error(JSON.stringify(reading.error));
  return indexDataset(reading.value);
}

function factsOf(atlas: ReturnType<typeof atlasOf>, id: string) {
  const facts = atlas.events.get(id as EventId);
  if (!facts) throw new Error(`no event ${id}`);
  return facts;
}

describe("the index of a dataset", () => {
  it("holds every record by its id, events in their order", () => {
    const atlas = atlasOf("every-field");
    const { dataset } = atlas;
    for (const key of ["sources", "places", "factions", "actors", "relations"] as const)
      expect([...atlas[key].values()]).toEqual(dataset[key]);
    expect([...atlas.events.keys()]).toEqual(dataset.events.map(({ id }) => id));
    expect([...atlas.inferences.keys()]).toEqual(["guess"]);
  });

  it("puts times on the axis in the dataset's zone", () => {
    const { time } = factsOf(atlasOf("every-field"), "event-0");
    expect(time.start).toBe(Date.UTC(2019, 11, 31, 22));
    expect(time.end).toBe(Date.UTC(2020, 0, 1, 22));
    expect(factsOf(atlasOf("minimal"), "meeting").time.start).toBe(Date.UTC(2020, 0, 1));
  });

  it("leaves an open start infinite", () => {
    const { time } = factsOf(atlasOf("every-field"), "event-2");
    expect(time.start).toBe(Number.NEGATIVE_INFINITY);
    expect(time.end).toBe(Date.UTC(2020, 0, 2, 22));
  });

  it("stands an event on the side of its first principal, whoever else comes before", () => {
    const atlas = atlasOf("every-field", ({ events }) => {
      events[0].participants = [
        { actor: "cabinet", role: "target" },
        { actor: "ann", role: "principal" },
        { actor: "cabinet", role: "principal" },
      ];
      events[1].participants = [{ actor: "guard", role: "principal" }];
      events[2].participants = [{ actor: "ann", role: "subject" }];
    });
    expect(factsOf(atlas, "event-0").faction).toBe("north");
    expect(factsOf(atlas, "event-1").faction).toBeNull();
    expect(factsOf(atlas, "event-2").faction).toBeNull();
  });

  it("takes an event as known from the day that it says, else from its earliest source's", () => {
    const atlas = atlasOf("every-field", ({ sources, events }) => {
      const earlier = structuredClone(sources[0]);
      sources.push({ ...earlier, id: "older", published: { edtf: "2019-12-24", basis: "stated" } });
      events[2].evidence.push({ ...events[2].evidence[0], source: "older" });
    });
    expect(factsOf(atlas, "event-0").knownFrom).toBe(Date.UTC(2020, 0, 2, 22));
    expect(factsOf(atlas, "event-1").knownFrom).toBe(Date.UTC(2020, 0, 1, 22));
    expect(factsOf(atlas, "event-2").knownFrom).toBe(Date.UTC(2019, 11, 23, 22));
  });

  it("throws for a dataset that was never found sound", () => {
    expect(() => indexDataset({ ...goodValue("minimal"), zone: "Mars" })).toThrow(/unsound/);
  });
});

describe("looking up in the index", () => {
  it("gives a faction its own colour and outline, and no side a neutral one", () => {
    const atlas = atlasOf("every-field");
    const [north, south] = ["north", "south"].map((id) => toneOfFaction(atlas, id as FactionId));
    expect(north?.color).toBe("#aB12cd");
    expect(north?.outline).not.toBe(south?.outline);
    expect(toneOfFaction(atlas, null)).toEqual(toneOfFaction(atlas, "none" as FactionId));
  });

  it("finds the place of an extent, and throws where there is none", () => {
    const atlas = atlasOf("every-field");
    expect(placeOf(atlas, factsOf(atlas, "event-0").event.where as Placed).id).toBe("portside");
    expect(() => placeOf(atlas, { place: "atlantis" } as unknown as Placed)).toThrow(/atlantis/);
  });
});
