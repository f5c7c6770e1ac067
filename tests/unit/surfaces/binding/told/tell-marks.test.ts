/** What several sources tell of one event, on the map. */
import { expect, test } from "vitest";
import type { State } from "../../../../../src/state/state.ts";
import { mapModel } from "../../../../../src/surfaces/binding/models/to-map-model.ts";
import { tellMarks, tiesOf } from "../../../../../src/surfaces/binding/told/tell-marks.ts";
import { openHarbour, TOLD } from "../../../support/harbour-state.ts";
import { plainSpaces } from "../../../support/plain-spaces.ts";

const marksIn = (state: State) => tellMarks(mapModel(state).marks, state);
const markOf = (state: State, id: string) => marksIn(state).find((mark) => mark.id === id);

test("one mark stands for places that agree, and says in what else the accounts differ", () => {
  const marks = marksIn(openHarbour()).filter(({ number }) => number === 2);
  expect(marks.map(({ place }) => place)).toEqual(["Eastquay terminal"]);
  expect(plainSpaces(marks[0]?.name ?? "")).toBe(
    "Dockers stop work at Eastquay, Act, Told by 2 sources: Northern Wire: 12 March 2024, Eastquay terminal; Coast Courier: 13 March 2024, Eastquay terminal, they differ: When, On strike, Dockers and union",
  );
});

test("places that differ have a mark each, with one number and a tie between them", () => {
  const marks = marksIn(openHarbour());
  const ships = marks.filter(({ number }) => number === 3);
  expect(ships.map(({ place }) => place)).toEqual(["Marrow Bay", "Off Marrow Head"]);
  expect(ships.map(({ thing }) => thing)).toEqual([
    { type: "event", id: TOLD.ships },
    { type: "event", id: TOLD.ships },
  ]);
  expect(ships[1]?.name).toBe(
    "Two ships sent to anchor, as told by Coast Courier, Off Marrow Head",
  );
  expect(tiesOf(marks)).toMatchObject([{ from: [69.27, -49.635], to: [69.13, -49.715] }]);
});

test("all marks of an event are selected and lit as one", () => {
  const state = { ...openHarbour(), selected: { type: "event", id: TOLD.ships } } as const;
  const states = marksIn(state).map(({ number, selected }) => [number, selected]);
  expect(states.filter(([, selected]) => selected)).toEqual([
    [3, true],
    [3, true],
  ]);
});

test("what was not out by the moment that is asked for is not on the map", () => {
  const opened = openHarbour();
  const filters = { ...opened.filters, knownAsOf: Date.parse("2024-03-14T00:00Z") };
  const state = { ...opened, filters };
  expect(tiesOf(marksIn(state))).toEqual([]);
  expect(markOf(state, TOLD.ships)?.name).not.toContain("Courier");
  expect(markOf(state, TOLD.ships)?.title).toBe("Two ships sent to anchor");
});
