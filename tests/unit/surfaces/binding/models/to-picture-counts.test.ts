/** A picture of a crowded dataset draws counts, which add up to what it says that it draws. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { makeCounting } from "../../../../../src/engine/counting.ts";
import { createEngine } from "../../../../../src/engine/create-engine.ts";
import { COUNTED_PICTURE_WORDS } from "../../../../../src/i18n/parts/counted-picture.ts";
import { indexDataset } from "../../../../../src/model/atlas.ts";
import { type BaseMapFile, decodeBaseMap } from "../../../../../src/model/base-map.ts";
import { connect } from "../../../../../src/model/connections.ts";
import { readDataset } from "../../../../../src/model/read-dataset.ts";
import { initialState } from "../../../../../src/state/initial.ts";
import type { State } from "../../../../../src/state/state.ts";
import { pictureModel } from "../../../../../src/surfaces/binding/models/to-picture-model.ts";
import { fetchPictureCounter } from "../../../../../src/surfaces/binding/picture-counter.ts";
import { drawPicture } from "../../../../../src/views/picture/draw-picture.ts";
import { makeDataset } from "../../../../bench/scale/made-dataset.ts";
import { TEXTS } from "../../../engine/atlas-samples.ts";

const file = new URL("../../../../../data/base-map.json", import.meta.url);
const baseMap = decodeBaseMap(JSON.parse(readFileSync(file, "utf8")) as BaseMapFile, ["LY"]);

/** More than a picture names one by one, as its model has it. */
function crowd() {
  const { head, events } = makeDataset("pairs", 1200);
  const reading = readDataset({ ...head, events: [...events()] });
  if (!reading.ok) throw new Error("the made dataset is not sound");
  const atlas = indexDataset(reading.value);
  const engine = createEngine(atlas, TEXTS, makeCounting);
  const settings = { lang: "en", defaultLang: "en", theme: "light" } as const;
  return { ...initialState(atlas, engine, settings), connections: connect(atlas) };
}

const numberIn = (text: string | undefined) => Number((text ?? "0").replaceAll(",", ""));

test.each([
  ["a card", 1200, 630],
  ["a phone", 320, 420],
])(
  "%s counts every event of the map, names none, and says what it leaves out",
  async (_, width, height) => {
    const state = crowd();
    const views = ["map", "timeline"] as const;
    const count = await fetchPictureCounter(state);
    const options = { theme: "light", views, baseMap, count, tell: null } as const;
    const model = pictureModel(state, { width, height, ...options });
    expect(model.events).toEqual([]);
    const svg = drawPicture(model);
    const texts = [...svg.matchAll(/>([^<]+)</g)].map(([, text = ""]) => text);
    const said = texts.join(" ");
    const sum = /1,200 events: .*?\. /.exec(said)?.[0] ?? "";
    const parts = [...sum.slice(sum.indexOf(":")).matchAll(/([\d,]+) (?!groups?)/g)];
    expect(parts.reduce((total, [, count]) => total + numberIn(count), 0)).toBe(1200);
    const drawn = texts.filter((text) => /^[\d,]+$/.test(text)).map(numberIn);
    const placed = ["singly", "in \\d+ groups?"].map((of) =>
      numberIn(new RegExp(`([\\d,]+) ${of}`).exec(sum)?.[1]),
    );
    const total = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0);
    expect(total(drawn)).toBe(total(placed));
    expect(total(drawn)).toBeGreaterThan(600);
    expect(said).toContain(COUNTED_PICTURE_WORDS.en);
  },
);

/** On a picture of the map: what its sum says lies beyond the frame. */
async function beyond(state: State, width: number, height: number): Promise<number> {
  const count = await fetchPictureCounter(state);
  const options = { theme: "light", views: ["map"], baseMap, count, tell: null } as const;
  const svg = drawPicture(pictureModel(state, { width, height, ...options }));
  const said = [...svg.matchAll(/>([^<]+)</g)].map(([, text = ""]) => text).join(" ");
  return numberIn(/([\d,]+) beyond/.exec(said)?.[1]);
}

const WORLD = {
  lonLat: [0, 10],
  zoom: 1,
  bounds: [
    [-170, -56],
    [170, 72],
  ],
} as const;

test("a map that is wider than the Earth leaves no event beyond it", async () => {
  const state = { ...crowd(), frame: WORLD, isFrameMoved: true };
  expect(await beyond(state, 1200, 400)).toBe(0);
  expect(await beyond(state, 740, 476)).toBe(0);
});

test("only a frame that the reader has chosen leaves events beyond it", async () => {
  const nowhere = [
    [-160, -50],
    [-150, -40],
  ] as const;
  const looksAway = { ...crowd(), frame: { ...WORLD, bounds: nowhere, zoom: 6 } };
  expect(await beyond(looksAway, 1200, 630)).toBe(0);
  expect(await beyond({ ...looksAway, isFrameMoved: true }, 1200, 630)).toBeGreaterThan(500);
});
