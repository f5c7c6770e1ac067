/** Two datasets become one: nothing is lost, nothing is merged unasked, and what comes of it is sound. */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyDraftOperation } from "../../../../src/model/draft/apply-operation.ts";
import { renameRecord } from "../../../../src/model/draft/rename-record.ts";
import { fromDataset, toDataset } from "../../../../src/model/draft/to-dataset.ts";
import { keepEvents } from "../../../../src/model/keep-events.ts";
import { mergeDatasets } from "../../../../src/model/merge/merge-datasets.ts";
import {
  type Choice,
  type Decisions,
  keyOf,
  MERGED_LISTS,
} from "../../../../src/model/merge/proposal.ts";
import { proposeMerge } from "../../../../src/model/merge/propose-merge.ts";
import { readDataset } from "../../../../src/model/read-dataset.ts";
import type { Dataset } from "../../../../src/model/schema/dataset.ts";
import { read } from "../../formats/any/files.ts";
import { everyField } from "../../formats/every-field.ts";
import { SHIPPED } from "../../support/shipped-state.ts";

const LIBYA = SHIPPED.dataset;
const FERRY = everyField();
const HARBOUR: Dataset = JSON.parse(readFileSync("data/harbour.json", "utf8"));
const NOBODY: Decisions = new Map();

function merged(open: Dataset, incoming: Dataset, decisions: Decisions = NOBODY) {
  const result = mergeDatasets(open, incoming, decisions);
  if (!result.ok) throw new Error(JSON.stringify(result.error.slice(0, 5)));
  return result.value;
}

function expectSound(dataset: Dataset): void {
  const reading = readDataset(JSON.parse(JSON.stringify(dataset)));
  expect(reading.ok ? [] : reading.error).toEqual([]);
}

/** The same dataset with other ids, as compose renames records. */
function withOtherIds(dataset: Dataset, lists: readonly (typeof MERGED_LISTS)[number][]): Dataset {
  let draft = fromDataset(dataset);
  for (const list of lists)
    for (const { id } of dataset[list]) {
      const operation = renameRecord(draft, list, id, `other.${id}`);
      if (operation) draft = applyDraftOperation(draft, operation).draft;
    }
  return toDataset(draft) as unknown as Dataset;
}

const VARIANTS: readonly Dataset[] = [LIBYA, FERRY, HARBOUR].flatMap((dataset) => [
  dataset,
  withOtherIds(dataset, ["actors", "places", "sources"]),
  withOtherIds(dataset, ["events", "factions"]),
  withOtherIds(dataset, [...MERGED_LISTS]),
]);

/** A dataset as another hand would have written it: other words here and there, other ids, events left out. */
const anyOther = fc
  .constantFrom(...VARIANTS)
  .chain((dataset) =>
    fc.record({
      dataset: fc.constant(dataset),
      kept: fc.subarray(dataset.events.map(({ id }) => id)),
      rewritten: fc.subarray([...MERGED_LISTS]),
      zone: fc.constantFrom(dataset.zone, "Asia/Tokyo"),
      language: fc.constantFrom(dataset.language, "de", "ar"),
    }),
  )
  .map(({ dataset, kept, rewritten, zone, language }) => {
    const part = keepEvents(dataset, (id) => kept.includes(id));
    const other = { ...JSON.parse(JSON.stringify(part)), zone, language };
    for (const list of rewritten) for (const record of other[list]) rewrite(list, record);
    return other as Dataset;
  });

function rewrite(list: string, record: Record<string, unknown>): void {
  if (list === "places") record.kind = "site";
  else if (list === "events") record.short = "In other words";
  else record.note = "In other words.";
}

const anyChoice = fc.constantFrom<Choice>("mine", "theirs", "both", "accounts");

describe("merging two datasets", () => {
  it("with itself changes nothing, and proposes nothing", () => {
    for (const dataset of [LIBYA, FERRY, HARBOUR]) {
      const proposal = proposeMerge(dataset, dataset);
      expect(proposal.proposals).toEqual([]);
      const { dataset: after, fates } = merged(dataset, dataset);
      expect(after).toEqual(dataset);
      expect(new Set(fates.map(({ fate }) => fate))).toEqual(new Set(["same"]));
    }
  });

  it("is sound whatever is decided, and every event of both is there or named", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(LIBYA, FERRY, HARBOUR),
        anyOther,
        fc.infiniteStream(anyChoice),
        (open, incoming, choices) => {
          const decisions = new Map<string, Choice>();
          for (const one of proposeMerge(open, incoming).proposals)
            decisions.set(keyOf(one), choices.next().value);
          const { dataset, fates } = merged(open, incoming, decisions);
          expectSound(dataset);
          const ids = new Set<string>(dataset.events.map(({ id }) => id));
          for (const { id } of open.events) expect(ids).toContain(id);
          const told = fates.filter(({ list }) => list === "events");
          expect(told.map(({ theirs }) => theirs)).toEqual(incoming.events.map(({ id }) => id));
          for (const { id, fate } of told) expect(ids.has(id)).toBe(fate !== "unsound");
          const added = told.filter(({ fate }) => fate === "added").length;
          expect(dataset.events).toHaveLength(open.events.length + added);
        },
      ),
      { numRuns: 40 },
    );
  });

  it("keeps every event of both until somebody says that two are one", () => {
    fc.assert(
      fc.property(fc.constantFrom(LIBYA, FERRY, HARBOUR), anyOther, (open, incoming) => {
        const { fates } = merged(open, incoming);
        for (const { list, fate } of fates)
          if (list === "events") expect(["same", "added"]).toContain(fate);
      }),
      { numRuns: 20 },
    );
  });
});

describe("tables whose rows tell of one event", () => {
  const table = async (...tellers: readonly string[]) => {
    const lines = tellers.map(
      (source, at) => `E1,2024-03-0${at + 4},Quay,54.6,-1.1,${source},Strike`,
    );
    const { dataset } = await read(["event_id,date,place,lat,lon,source,title", ...lines]);
    if (!dataset) throw new Error("no sound dataset");
    return dataset;
  };
  const eventIn = (open: Dataset, incoming: Dataset) =>
    proposeMerge(open, incoming).proposals.filter(({ list }) => list === "events");

  it("are added with the accounts of both, where a person says so", async () => {
    const [open, incoming] = [
      await table("Wire", "Courier"),
      await table("Radio", "Post", "Herald"),
    ];
    const [proposal, ...others] = eventIn(open, incoming);
    if (!proposal) throw new Error("nothing is proposed");
    expect([others, proposal.choices]).toEqual([[], ["mine", "theirs", "both", "accounts"]]);
    const { dataset } = merged(open, incoming, new Map([[keyOf(proposal), "accounts"]]));
    expectSound(dataset);
    const tellers = dataset.events.map((event) =>
      "accounts" in event ? event.accounts.map(({ source }) => source) : [],
    );
    expect(tellers).toEqual([["wire", "courier", "radio", "post", "herald"]]);
  });

  it("are no accounts where one source tells in both", async () => {
    const [proposal] = eventIn(await table("Wire", "Courier"), await table("Courier", "Post"));
    expect(proposal?.choices).toEqual(["mine", "theirs", "both"]);
  });
});
