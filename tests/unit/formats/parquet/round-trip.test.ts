/** Tests that nothing of an event is lost in a file of columns, and that the engine counts the same of either. */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columnsOf } from "../../../../src/engine/columns.ts";
import { inTimeOrder } from "../../../../src/engine/in-time-order.ts";
import { readDatasetText } from "../../../../src/formats/read-dataset-text.ts";
import { withDifferences } from "../../../../src/model/accounts/compare-all.ts";
import { indexDataset } from "../../../../src/model/atlas.ts";
import type { Dataset } from "../../../../src/model/schema/dataset.ts";
import { goodFixtures } from "../read-fixtures.ts";
import { anyEvents, datasetOf } from "./any-event.ts";
import { openSound, pack } from "./packed.ts";

const SHIPPED = new URL("../../../../data/libya-2019-04-06.json", import.meta.url);

async function expectSame(dataset: Dataset): Promise<void> {
  const opened = await openSound(pack(dataset), dataset);
  const atlas = withDifferences(indexDataset(dataset));
  const events = inTimeOrder(atlas);
  expect(opened.columns).toEqual(columnsOf(atlas, events));
  const ids = events.map(({ event }) => event.id);
  expect(ids.map((_, row) => opened.idOf(row))).toEqual(ids);
  expect(ids.map((id) => opened.rowOf(id))).toEqual(ids.map((_, row) => row));
  const records = await opened.recordsAt(ids.map((_, row) => row));
  const byId = new Map(dataset.events.map((event) => [event.id, event]));
  expect(records).toEqual({ ok: true, value: ids.map((id) => byId.get(id)) });
}

describe("a dataset that is packed and opened again", () => {
  it("has the same columns, ids and records, whatever its events are", async () => {
    await fc.assert(
      fc.asyncProperty(anyEvents, async (events) => {
        await expectSame(datasetOf(events));
      }),
    );
  });

  it.each(goodFixtures().map(({ name, text }) => [name, text]))("%s", async (_, text) => {
    const { result } = readDatasetText(text);
    if (!result.ok) throw new Error("the fixture is not sound");
    await expectSame(result.value);
  });

  it("is the shipped dataset once more", async () => {
    const { result } = readDatasetText(readFileSync(SHIPPED, "utf8"));
    if (!result.ok) throw new Error("the shipped dataset is not sound");
    await expectSame(result.value);
  });
});
