/** Some of a dataset's events are a sound dataset, whichever they are. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keepEvents } from "../../../src/model/keep-events.ts";
import { readDataset } from "../../../src/model/read-dataset.ts";
import type { Dataset } from "../../../src/model/schema/dataset.ts";
import { everyField } from "../formats/every-field.ts";
import { SHIPPED } from "../support/shipped-state.ts";

const DATASETS: readonly Dataset[] = [SHIPPED.dataset, everyField()];

describe("some of a dataset's events", () => {
  it("are a sound dataset, in which nothing names another", () => {
    const anyPart = fc
      .constantFrom(...DATASETS)
      .chain((dataset) =>
        fc.tuple(fc.constant(dataset), fc.subarray(dataset.events.map(({ id }) => id))),
      );
    fc.assert(
      fc.property(anyPart, ([dataset, ids]) => {
        const part = keepEvents(dataset, (id) => ids.includes(id));
        expect(part.events.map(({ id }) => id)).toEqual(ids);
        expect(readDataset(JSON.parse(JSON.stringify(part)))).toMatchObject({ ok: true });
      }),
    );
  });

  it("are the dataset itself where they are all of its events", () => {
    for (const dataset of DATASETS) expect(keepEvents(dataset, () => true)).toEqual(dataset);
  });

  it("leave a question out that concerns none of them, and with it what a step asks", () => {
    const dataset = SHIPPED.dataset;
    const asked = dataset.questions?.find(({ concerns }) =>
      concerns.every((one) => "event" in one),
    );
    const about = new Set(asked?.concerns.map((one) => "event" in one && one.event));
    const part = keepEvents(dataset, (id) => !about.has(id));
    expect(asked).toBeDefined();
    expect(part.questions?.map(({ id }) => id)).not.toContain(asked?.id);
  });
});
