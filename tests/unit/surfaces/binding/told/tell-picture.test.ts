/** What several sources tell of one event, in a picture. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type BaseMapFile, decodeBaseMap } from "../../../../../src/model/base-map.ts";
import type { State } from "../../../../../src/state/state.ts";
import { pictureModel } from "../../../../../src/surfaces/binding/models/to-picture-model.ts";
import { tellPicture } from "../../../../../src/surfaces/binding/told/tell-picture.ts";
import { drawPicture } from "../../../../../src/views/picture/draw-picture.ts";
import { openHarbour, TOLD } from "../../../support/harbour-state.ts";

const file = new URL("../../../../../data/base-map-light.json", import.meta.url);
const baseMap = decodeBaseMap(JSON.parse(readFileSync(file, "utf8")) as BaseMapFile, []);
const pictureOf = (state: State, isBare = false) =>
  pictureModel(state, {
    width: 1200,
    height: 800,
    theme: "light",
    views: ["map", "timeline"],
    baseMap,
    count: null,
    tell: tellPicture,
    isBare,
  });

test("a picture has every place and every time that an account gives, tied to the first", () => {
  const model = pictureOf(openHarbour());
  expect(model.elsewhere?.map(({ of: id, place }) => [id, place?.placeName])).toEqual([
    [TOLD.ships, "Off Marrow Head"],
  ]);
  expect(model.otherwise?.map(({ of: id }) => id)).toContain(TOLD.stop);
  const stop = model.events.find(({ id }) => id === TOLD.stop);
  const later = model.otherwise?.find(({ of: id }) => id === TOLD.stop);
  expect(later?.time.start).toBeGreaterThanOrEqual(stop?.time.end ?? Number.POSITIVE_INFINITY);
  expect(later?.row).toBe(stop?.row);
});

test("it says who tells what, and whether they differ, in its titles and for those who cannot see it", () => {
  const model = pictureOf(openHarbour());
  const titleOf = (id: string) => model.events.find((event) => event.id === id)?.title;
  expect(titleOf(TOLD.stop)).toMatch(/NW\sCC.*\s≠$/);
  expect(titleOf(TOLD.stands)).toMatch(/NW\sCC.*\s=$/);
  expect(model.description).toContain("they differ: Where");
  expect(model.tellers?.join(" · ")).toMatch(/NW.* Northern Wire · .*CC.* Coast Courier/);
  const svg = drawPicture(model);
  expect(svg).toContain("accounts differ");
  expect(svg).toContain("accounts agree");
  expect(svg).not.toBe(drawPicture({ ...model, otherwise: [] }));
});

test("on paper as well, where of its words the names of those that tell are left", () => {
  const model = pictureOf(openHarbour(), true);
  const said = [...drawPicture(model).matchAll(/>([^<]+)</g)].map(([, text]) => text).join(" ");
  expect(said).toMatch(/NW\S* Northern Wire · \S*CC\S* Coast Courier/);
  expect(said).not.toContain("Natural Earth");
  expect(drawPicture(model)).not.toBe(drawPicture({ ...model, elsewhere: [] }));
});

test("a bar says whose time it is, where it is not everybody's", () => {
  const model = pictureOf(openHarbour());
  const tellersOf = (id: string) =>
    [...model.events, ...(model.otherwise ?? [])].flatMap(
      (event) => (("of" in event ? event.of : event.id) === id && event.tellers) || [],
    );
  expect(tellersOf(TOLD.stop)).toEqual(["NW", "CC"]);
  expect(tellersOf(TOLD.stands)).toEqual([]);
  const paper = drawPicture({ ...pictureOf(openHarbour(), true), width: 1200, height: 760 });
  expect(paper).toMatch(/>NW<.*>CC</s);
});

test("what is not out yet by the moment that is asked for is in no picture", () => {
  const opened = openHarbour();
  const filters = { ...opened.filters, knownAsOf: Date.parse("2024-03-14T00:00Z") };
  const model = pictureOf({ ...opened, filters });
  expect([...(model.elsewhere ?? []), ...(model.otherwise ?? [])]).toEqual([]);
  expect(model.description).not.toContain("Courier");
});
