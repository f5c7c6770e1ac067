/** Drafts and operations at random, on few ids, so that operations often meet. */
import fc from "fast-check";
import { emptyDraft } from "../../../../src/model/draft/begin-draft.ts";
import type { Draft, ListName } from "../../../../src/model/draft/draft.ts";
import type { DraftOperation, Put } from "../../../../src/model/draft/operation.ts";

export const anyId = fc.constantFrom(..."abcdefgh");
const anyList = fc.constantFrom<ListName>("actors", "events", "marks");
const anyText = fc.string({ minLength: 1, maxLength: 5 });

const anyRecord = (id: fc.Arbitrary<string> = anyId) =>
  fc.record(
    { id, name: anyText, note: anyText, tags: fc.array(anyText, { maxLength: 2 }) },
    {
      requiredKeys: ["id"],
    },
  );

const anyRecords = fc.uniqueArray(anyRecord(), { selector: ({ id }) => id, maxLength: 6 });

export const anyDraft: fc.Arbitrary<Draft> = fc
  .record({ title: fc.option(anyText), actors: anyRecords, events: anyRecords, marks: anyRecords })
  .map(({ title, ...lists }) => ({
    head: title === null ? {} : { title },
    lists: { ...emptyDraft().lists, ...lists } as unknown as Draft["lists"],
  }));

const anyAfter = fc.option(anyId, { nil: null });

export const anyPut: fc.Arbitrary<Put> = fc
  .record(
    { list: anyList, record: anyRecord(), was: anyRecord(), after: anyAfter },
    { requiredKeys: ["list", "record"] },
  )
  .map((put) => ({ ...put, type: "put" }) as unknown as Put);

const anySingle: fc.Arbitrary<DraftOperation> = fc.oneof(
  anyPut,
  fc.record({ type: fc.constant("remove" as const), list: anyList, id: anyId }),
  fc.record({ type: fc.constant("move" as const), list: anyList, id: anyId, after: anyAfter }),
  fc.record({
    type: fc.constant("head" as const),
    changes: fc.record({ title: anyText, language: fc.constantFrom("en", undefined) } as never, {
      requiredKeys: [],
    }),
  }) as fc.Arbitrary<DraftOperation>,
);

export const anyOperation: fc.Arbitrary<DraftOperation> = fc.oneof(
  { arbitrary: anySingle, weight: 3 },
  {
    arbitrary: fc.record({
      type: fc.constant("batch" as const),
      operations: fc.array(anySingle, { maxLength: 4 }),
    }),
    weight: 1,
  },
);
