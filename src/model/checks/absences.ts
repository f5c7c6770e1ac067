/** A list may be empty only where a gap of the dataset says why, and a gap is named only where something is missing. */
import { toPointer, toSnippet } from "../pointer.ts";
import type { Problem } from "../result.ts";
import { type Check, invalid, type Path, recordsIn } from "./check.ts";

/** What a list holds, in words. */
const ITEMS = {
  evidence: "at least one piece of evidence",
  attribution: "at least one speaker",
  participants: "at least one participant",
} as const;
type Listed = keyof typeof ITEMS;

interface Lacking {
  readonly evidence?: unknown;
  readonly attribution?: unknown;
  readonly participants?: unknown;
  readonly absent?: unknown;
}

export const checkAbsences: Check = function* (dataset) {
  const gaps = new Set<unknown>((dataset.gaps ?? []).map(({ id }) => id));
  const check = (record: Lacking, path: Path, ...keys: readonly Listed[]) =>
    checkRecord(record, path, keys, gaps);
  for (const [actor, path] of recordsIn(dataset.actors, ["actors"]))
    yield* check(actor, path, "evidence");
  for (const [tie, path] of recordsIn(dataset.relations, ["relations"]))
    yield* check(tie, path, "evidence");
  for (const [event, path] of recordsIn(dataset.events, ["events"])) {
    const { accounts } = event as { accounts?: readonly Lacking[] };
    if (!accounts) yield* check(event, path, "attribution", "evidence");
    yield* check(event, path, "participants");
    for (const [account, at] of recordsIn(accounts, [...path, "accounts"]))
      yield* check(account, at, "attribution", "evidence");
  }
};

function* checkRecord(
  record: Lacking,
  path: Path,
  keys: readonly Listed[],
  gaps: ReadonlySet<unknown>,
): Generator<Problem> {
  const absent = (record.absent ?? {}) as { readonly [Key in Listed]?: unknown };
  for (const key of keys) {
    const list = record[key];
    if (!Array.isArray(list)) continue;
    const gap = absent[key];
    if (gap === undefined) {
      if (list.length === 0)
        yield invalid(
          [...path, key],
          list,
          `${ITEMS[key]}, or under /absent/${key} the id of a gap that says why there is none`,
        );
    } else if (!gaps.has(gap))
      yield {
        code: "unknown",
        path: toPointer([...path, "absent", key]),
        found: toSnippet(gap),
        expected: "the id of a record in /gaps",
      };
    else if (!isLacking(list, key))
      yield invalid([...path, "absent", key], gap, `nothing; /${key} is there`);
  }
}

/** A side of a pair may be missing while the other is there. */
function isLacking(list: readonly unknown[], key: Listed): boolean {
  if (key !== "participants") return list.length === 0;
  return list.length === 0 || new Set(sidesIn(list)).size === 1;
}

/** The sides of the parties among participants. */
export function sidesIn(participants: readonly unknown[]): readonly unknown[] {
  return participants.flatMap((participant) => {
    const { role, side } = (participant ?? {}) as { role?: unknown; side?: unknown };
    return role === "party" ? [side] : [];
  });
}
