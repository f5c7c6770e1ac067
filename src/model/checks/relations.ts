/** A tie joins two actors, and a chain of headship, command, membership or representation does not close on itself. */
import { toPointer, toSnippet } from "../pointer.ts";
import { RELATION_TYPE_NAMES, type Relation, type RelationType } from "../schema/actor.ts";
import { RELATION_TYPES } from "../vocabulary.ts";
import type { Check } from "./check.ts";
import { wayFrom } from "./way.ts";

export const checkRelations: Check = function* (dataset) {
  for (const [index, { from, to }] of dataset.relations.entries())
    if (from === to)
      yield {
        code: "invalid",
        path: toPointer(["relations", index, "to"]),
        found: toSnippet(to),
        expected: "another actor than the one at /from",
      };
  for (const type of RELATION_TYPE_NAMES)
    if (!RELATION_TYPES[type].loops) yield* loopsOf(type, dataset.relations);
};

/** Reports each tie that closes a loop of its type, with the way round. */
function* loopsOf(type: RelationType, relations: readonly Relation[]) {
  const next = new Map<string, string[]>();
  for (const [index, tie] of relations.entries()) {
    if (tie.type !== type || tie.from === tie.to) continue;
    const way = wayFrom(tie.to, tie.from, next);
    if (way)
      yield {
        code: "invalid" as const,
        path: toPointer(["relations", index]),
        found: toSnippet([tie.from, ...way].join(` ${type} `)),
        expected: `no loop: "${type}" cannot lead back to where it began`,
      };
    else next.set(tie.from, [...(next.get(tie.from) ?? []), tie.to]);
  }
}
