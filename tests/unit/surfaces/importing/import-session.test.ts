import { describe, expect, test, vi } from "vitest";
import type { ReadSettings } from "../../../../src/formats/any/file-look.ts";
import { lookAtFile } from "../../../../src/formats/any/look-at-file.ts";
import type { Question } from "../../../../src/formats/imports/import.ts";
import { sourceOfBlob } from "../../../../src/formats/parquet/byte-source.ts";
import { failure, success } from "../../../../src/model/result.ts";
import type { Importer, ReadAtlas } from "../../../../src/surfaces/importing/reading/importer.ts";
import { openSession } from "../../../../src/surfaces/importing/session/import-session.ts";

const TABLE = "nr,date,lat,lon,width\n1,3/4/2024,54.6,-1.1,2\n2,5/6/2024,54.7,-1.2,3\n";
const ORDER: Question = {
  id: "day-first",
  choices: [
    { id: "day-first", example: "" },
    { id: "month-first", example: "" },
  ],
  taken: "day-first",
  because: "",
};

/** Looks as the worker does; what it is asked to read is noted, and read when the test says so. */
function makeImporter(asks: readonly Question[] = []) {
  const readings: { settings: ReadSettings; finish: () => void; isCancelled: boolean }[] = [];
  const rows = { read: 2, events: 2, inPart: 0, leftOut: 0 };
  const importer: Importer = {
    look: (file, choices) => lookAtFile(sourceOfBlob(file), choices),
    read(_, settings) {
      let settle = (_result: Awaited<ReturnType<Importer["read"]>["done"]>) => {};
      const done = new Promise<Awaited<ReturnType<Importer["read"]>["done"]>>((resolve) => {
        settle = resolve;
      });
      const isAnswered = settings.answers?.["day-first"] !== undefined;
      const imported = { rows, problems: [], questions: isAnswered ? [] : asks };
      const atlas: ReadAtlas = { imported, dataset: null, faults: [] };
      const reading = { settings, isCancelled: false, finish: () => settle(success(atlas)) };
      readings.push(reading);
      const cancel = () => {
        reading.isCancelled = true;
        settle(failure([]));
      };
      return { done, cancel };
    },
    problemRows: async () => "",
    end() {},
  };
  return { importer, readings };
}

async function open(asks: readonly Question[] = []) {
  const { importer, readings } = makeImporter(asks);
  const file = new File([TABLE], "dock_log.csv");
  const about = { language: "en", zone: "UTC" };
  const session = openSession(file, about, { importer, cells: Promise.resolve({}) });
  await vi.waitFor(() => expect(readings).toHaveLength(1));
  return { session, readings, state: session.store.getState };
}

describe("one file on the import screen", () => {
  test("is read by what is proposed, under its name", async () => {
    const { readings, state } = await open();
    expect(readings[0]?.settings.mapping?.columns).toEqual(["id", "when", "lat", "lon", null]);
    expect(state().about.title).toBe("dock log");
  });

  test("a meaning that is chosen is taken from the column that had it, and ends the reading before", async () => {
    const { session, readings, state } = await open();
    session.mean(4, "lat");
    await vi.waitFor(() => expect(readings).toHaveLength(2));
    expect(readings[0]?.isCancelled).toBe(true);
    expect(readings[1]?.settings.mapping?.columns).toEqual(["id", "when", null, "lon", "lat"]);
    readings[0]?.finish();
    expect(state().atlas).toBeNull();
    readings[1]?.finish();
    await vi.waitFor(() => expect(state().atlas).not.toBeNull());
  });

  test("a question that is answered stays, to be answered otherwise", async () => {
    const { session, readings, state } = await open([ORDER]);
    readings[0]?.finish();
    await vi.waitFor(() => expect(state().asked).toEqual([ORDER]));
    session.answer("day-first", "month-first");
    await vi.waitFor(() => expect(readings).toHaveLength(2));
    readings[1]?.finish();
    await vi.waitFor(() => expect(state().progress).toBeNull());
    expect(readings[1]?.settings.answers).toEqual({ "day-first": "month-first" });
    expect(state().asked).toEqual([ORDER]);
  });

  test("stopping keeps what was read before", async () => {
    const { session, readings, state } = await open();
    readings[0]?.finish();
    await vi.waitFor(() => expect(state().atlas).not.toBeNull());
    const before = state().atlas;
    session.mean(4, "count");
    await vi.waitFor(() => expect(readings).toHaveLength(2));
    session.stop();
    expect(readings[1]?.isCancelled).toBe(true);
    expect(state()).toMatchObject({ isStopped: true, progress: null, atlas: before });
  });

  test("a mapping of other columns is not taken", async () => {
    const { session, readings } = await open();
    const saved = { header: ["quay", "hour"], columns: ["place", "when"], answers: {} } as const;
    expect(session.take(saved)).toBe(false);
    expect(session.take({ ...saved, header: ["WIDTH", "Date"] })).toBe(true);
    await vi.waitFor(() => expect(readings).toHaveLength(2));
    expect(readings[1]?.settings.mapping?.columns).toEqual([null, "when", null, null, "place"]);
  });
});
