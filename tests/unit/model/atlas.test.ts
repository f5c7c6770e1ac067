/** What is worked out once for each event of a sound dataset. */
import { describe, expect, it } from "vitest";
import { indexDataset, isOnMap, placeOf, toneOfFaction } from "../../../src/model/atlas.ts";
import { spanOf } from "../../../src/model/event-facts.ts";
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

  it("stands a pair on the sides of its two parties, each that of its first actor", () => {
    const pairs = (participants: readonly object[], gap = {}) => {
      const atlas = atlasOf("every-field-2", ({ events }) => {
        Object.assign(events[0], { participants, ...gap });
      });
      const { pair, faction } = factsOf(atlas, "event-0");
      return { pair, faction };
    };
    const party = (actor: string, side: number) => ({ actor, role: "party", side });
    const [ann, guard, cabinet] = ["ann", "guard", "cabinet"];
    const sides = [ann, guard, cabinet].map((id) => {
      const actor = goodValue("every-field-2").actors.find((one: { id: string }) => one.id === id);
      return actor.faction;
    });
    expect(sides).toEqual(["north", null, "south"]);
    expect(pairs([party("cabinet", 2), party("ann", 1), party("guard", 1)])).toEqual({
      pair: ["north", "south"],
      faction: null,
    });
    expect(pairs([party("ann", 1), party("ann", 1), party("guard", 2)]).pair).toEqual([
      "north",
      null,
    ]);
    const oneSide = { absent: { participants: "no-text" } };
    expect(pairs([party("cabinet", 2)], oneSide).pair).toEqual([null, "south"]);
  });

  it("keeps two parties of one side a pair", () => {
    const atlas = atlasOf("every-field-2", ({ actors, events }) => {
      for (const actor of actors) actor.faction = "north";
      events[0].participants = [
        { actor: "ann", role: "party", side: 1 },
        { actor: "guard", role: "party", side: 2 },
      ];
    });
    expect(factsOf(atlas, "event-0")).toMatchObject({ pair: ["north", "north"], faction: "north" });
  });

  it("shows an event of several accounts as the first has it, and keeps the others", () => {
    const { event, accounts = [], knownFrom } = factsOf(atlasOf("every-field-2"), "landing");
    expect(event).not.toHaveProperty("accounts");
    expect(event.when.edtf).toBe("2020-01-02");
    expect(event.participants).toEqual([{ actor: "guard", role: "principal" }]);
    expect(accounts.map(({ source, event }) => [source, event.id, event.where.extent])).toEqual([
      ["wire", "landing", "region"],
      ["letter", "landing", "unplaced"],
      ["paper", "landing", "area"],
    ]);
    expect(accounts[2]?.event.absent).toEqual({ attribution: "no-text", evidence: "no-text" });
    expect(accounts.map(({ knownFrom }) => knownFrom)).toEqual([
      knownFrom,
      Date.UTC(2020, 0, 2, 22),
      Date.UTC(2020, 0, 1, 22),
    ]);
    expect(spanOf(factsOf(atlasOf("every-field-2"), "landing")).start).toBeLessThan(
      accounts[0]?.time.start ?? 0,
    );
  });

  it("knows of an event without words by the sources that are named for it", () => {
    const { knownFrom } = factsOf(atlasOf("every-field-2"), "raid-1");
    expect(knownFrom).toBe(Date.UTC(2020, 0, 1, 22));
  });

  it("has an area on the map only with an outline", () => {
    const atlas = atlasOf("every-field-2");
    const isShown = (id: string) => isOnMap(atlas, factsOf(atlas, id).event.where);
    expect(["told", "raid-1", "raid-2", "storm"].map(isShown)).toEqual([true, true, true, false]);
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
