/** Plans and operations at random, on few ids, so that operations often meet. */
import fc from "fast-check";
import type { PlanOperation } from "../../../../src/model/plan/operation.ts";
import type { Step, StepId } from "../../../../src/model/schema/briefing.ts";

export const anyId = fc.constantFrom(..."abcdefgh").map((id) => id as StepId);
const anyText = fc.string({ minLength: 1, maxLength: 5 });
const anyWords = fc
  .record({ line: anyText, notes: anyText, title: anyText }, { requiredKeys: [] })
  .filter((words) => Object.keys(words).length > 0);

export const anyStep = (id: fc.Arbitrary<StepId> = anyId): fc.Arbitrary<Step> =>
  fc
    .record({
      id,
      title: anyText,
      line: fc.option(anyText, { nil: undefined }),
      notes: fc.option(anyText, { nil: undefined }),
      ar: fc.option(anyWords, { nil: undefined }),
    })
    .map(({ id, title, line, notes, ar }) => ({
      id,
      title,
      ...(line !== undefined && { line }),
      ...(notes !== undefined && { notes }),
      ...(ar && { translations: { ar } }),
      events: [],
    }));

export const anyPlan: fc.Arbitrary<readonly Step[]> = fc.uniqueArray(anyStep(), {
  selector: ({ id }) => id,
  maxLength: 8,
});

const anyAfter = fc.option(anyId, { nil: null });

export const anyOperation: fc.Arbitrary<PlanOperation> = fc.oneof(
  fc.record({ type: fc.constant("add" as const), step: anyStep(), after: anyAfter }),
  fc.record({ type: fc.constant("remove" as const), id: anyId }),
  fc.record({ type: fc.constant("move" as const), id: anyId, after: anyAfter }),
  fc.record({
    type: fc.constant("edit" as const),
    id: anyId,
    changes: fc.uniqueArray(
      fc.record({
        lang: fc.constantFrom(null, "ar", "ru"),
        field: fc.constantFrom("title" as const, "line" as const, "notes" as const),
        text: fc.option(anyText, { nil: null }),
      }),
      { selector: ({ lang, field }) => `${lang} ${field}`, maxLength: 4 },
    ),
  }),
  fc.record({
    type: fc.constant("replace" as const),
    steps: anyPlan,
    instead: fc.uniqueArray(anyId),
  }),
);
