import { expect, test } from "vitest";
import type { Dataset } from "../../../../src/model/schema/dataset.ts";
import { datasetBlob } from "../../../../src/surfaces/importing/leaving/dataset-blob.ts";

const datasetOf = (count: number) =>
  ({
    format: "dispatch-atlas/2",
    title: "Ferries, “held”",
    events: Array.from({ length: count }, (_, at) => ({ id: `event-${at}`, title: "]},{[" })),
  }) as unknown as Dataset;

test.each([0, 1, 2000, 4001])(
  "a dataset of %i events is the same once its bytes are read",
  async (count) => {
    const dataset = datasetOf(count);
    expect(JSON.parse(await (await datasetBlob(dataset)).text())).toEqual(dataset);
  },
);
