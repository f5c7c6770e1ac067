/** A kind of event, actor or tie is one of the format's own, or one that the dataset declares. */
import { toPointer, toSnippet } from "../pointer.ts";
import type { Problem } from "../result.ts";
import { RELATION_TYPE_NAMES } from "../schema/actor.ts";
import type { Dataset } from "../schema/dataset.ts";
import { ACTOR_KINDS, EVENT_KINDS } from "../vocabulary.ts";
import { type Check, eachRecord, invalid, under } from "./check.ts";

/** By collection: the key that holds a record's kind, and the format's own kinds. */
const KINDS = {
  events: { key: "kind", own: EVENT_KINDS },
  actors: { key: "kind", own: ACTOR_KINDS },
  relations: { key: "type", own: RELATION_TYPE_NAMES },
} as const;

export const checkKinds: Check = (dataset) =>
  (Object.keys(KINDS) as (keyof typeof KINDS)[]).flatMap((collection) =>
    checkCollection(dataset, collection),
  );

function checkCollection(dataset: Dataset, collection: keyof typeof KINDS): readonly Problem[] {
  const { key, own } = KINDS[collection];
  const known = new Set<unknown>(own);
  const problems: Problem[] = [];
  const declared = dataset.kinds?.[collection] as readonly { id: unknown }[] | undefined;
  eachRecord(declared, ["kinds", collection], ({ id }, path) => {
    if ((own as readonly unknown[]).includes(id))
      problems.push(invalid(under(path, "id"), id, "an id that is none of the format's own kinds"));
    known.add(id);
  });
  eachRecord<object>(dataset[collection], [collection], (record, path) => {
    const kind = (record as Readonly<Record<string, unknown>>)[key];
    if (typeof kind === "string" && !known.has(kind))
      problems.push({
        code: "unknown",
        path: toPointer(under(path, key)),
        found: toSnippet(kind),
        expected: `${own.join(", ")} or the id of a kind in /kinds/${collection}`,
      });
  });
  return problems;
}
