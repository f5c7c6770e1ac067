/** The data as a file: named for what is in it, with exactly the events that were asked for. */
import { describe, expect, it } from "vitest";
import { readDataset } from "../../../../src/model/read-dataset.ts";
import type { State } from "../../../../src/state/state.ts";
import { offerOf, writeData } from "../../../../src/surfaces/sharing/data-file/write-data.ts";
import { ID, openShippedState } from "../../support/shipped-state.ts";

function searching(text: string): State {
  const state = openShippedState();
  return { ...state, filters: { ...state.filters, text } };
}

describe("the data as a file", () => {
  it("offers all events and those that the filters keep, by number", () => {
    expect(offerOf(openShippedState())).toEqual({ all: 9, kept: 9, isAtHand: true });
    expect(offerOf(searching("telephone"))).toMatchObject({ all: 9, kept: 1 });
  });

  it("is not to be had of events that are counted elsewhere", () => {
    const state = openShippedState();
    const summary = {} as NonNullable<State["atlas"]["summary"]>;
    const elsewhere = { ...state, atlas: { ...state.atlas, summary } };
    expect(offerOf(elsewhere).isAtHand).toBe(false);
  });

  it("has the events that the filters keep, and is named for their number", async () => {
    const file = await writeData(searching("telephone"), "dispatch-atlas", "kept");
    expect(file).toMatchObject({ name: "libya-2019-04-06-1.json", events: 1, leftOut: [] });
    const reading = readDataset(JSON.parse(await file.content.text()));
    expect(reading).toMatchObject({ ok: true, value: { events: [{ id: ID.call }] } });
  });

  it("has all events where all are asked for, whatever the filters keep", async () => {
    const file = await writeData(searching("telephone"), "geojson", "all");
    expect(file).toMatchObject({ name: "libya-2019-04-06.geojson", events: 9 });
    expect(JSON.parse(await file.content.text()).features).toHaveLength(9);
  });

  it("of TimelineJS has a name that the atlas's own JSON does not take", async () => {
    const file = await writeData(openShippedState(), "timelinejs", "all");
    expect(file.name).toBe("libya-2019-04-06-timelinejs.json");
  });

  it("of actors and ties counts no events", async () => {
    const file = await writeData(searching("telephone"), "graphml", "kept");
    expect(file).toMatchObject({ name: "libya-2019-04-06.graphml", events: null, leftOut: [] });
  });

  it("names the events that its format cannot hold", async () => {
    const file = await writeData(openShippedState(), "icalendar", "all");
    expect(file).toMatchObject({ events: 8, leftOut: [ID.operations] });
  });
});
