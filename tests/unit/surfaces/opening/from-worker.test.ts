/** What the page takes from a worker that may end at any time. */
import { expect, test } from "vitest";
import { makeCounting } from "../../../../src/engine/counting.ts";
import { createEngine } from "../../../../src/engine/create-engine.ts";
import { engineData } from "../../../../src/engine/remote/engine-data.ts";
import { textsFor } from "../../../../src/i18n/engine-texts.ts";
import { indexDataset } from "../../../../src/model/atlas.ts";
import { readDataset } from "../../../../src/model/read-dataset.ts";
import { summaryOf } from "../../../../src/model/summarise.ts";
import { takeLarge } from "../../../../src/surfaces/opening/large/from-worker.ts";
import type { FromWorker, ToWorker } from "../../../../src/surfaces/opening/large/messages.ts";
import type { Workshop } from "../../../../src/surfaces/opening/large/start-worker.ts";
import { crowdedDataset } from "../../../browser/support/crowded-dataset.ts";
import { WORDS } from "../../support/shipped-state.ts";

const LARGE = openLarge();

function openLarge(): Extract<FromWorker, { type: "large" }> {
  const read = readDataset(crowdedDataset({ events: 200 }));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const atlas = indexDataset(read.value);
  const engine = createEngine(atlas, textsFor(atlas, WORDS.en), makeCounting);
  const { events: records, ...head } = read.value;
  return {
    type: "large",
    dataset: { ...head, events: [] },
    summary: summaryOf(atlas),
    records,
    engine: engineData(engine),
  };
}

function fakeWorkshop() {
  const posted: ToWorker[] = [];
  const hearers: ((message: FromWorker) => void)[] = [];
  const workshop: Workshop = {
    post: (message) => void posted.push(message),
    hear: (on) => void hearers.push(on),
    onDeath: () => {},
    end: () => {},
  };
  return {
    workshop,
    posted,
    say: (message: FromWorker) => {
      for (const hear of hearers) hear(message);
    },
  };
}

test("a worker that ends before it has spoken another language leaves that to the next", async () => {
  const [first, next] = [fakeWorkshop(), fakeWorkshop()];
  const remote = takeLarge(LARGE, "en", first.workshop);
  const coming = remote.engineFor("ar");
  expect(first.posted).toEqual([{ type: "speak", turn: 1, lang: "ar" }]);
  remote.moveTo(next.workshop);
  expect(next.posted).toEqual([{ type: "speak", turn: 1, lang: "ar" }]);
  next.say({ type: "spoken", turn: 1, engine: LARGE.engine });
  expect((await coming).size).toBe(200);
});

test("one that ends later does not speak again", async () => {
  const [first, next] = [fakeWorkshop(), fakeWorkshop()];
  const remote = takeLarge(LARGE, "en", first.workshop);
  const coming = remote.engineFor("ar");
  first.say({ type: "spoken", turn: 1, engine: LARGE.engine });
  await coming;
  remote.moveTo(next.workshop);
  expect(next.posted.filter(({ type }) => type === "speak")).toEqual([]);
});
