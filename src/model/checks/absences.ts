/** A list may be empty only where a gap of the dataset says why, and a gap is named only where something is missing. */
import { toPointer, toSnippet } from "../pointer.ts";
import type { Problem } from "../result.ts";
import { type Check, eachRecord, invalid, type Path, under } from "./check.ts";

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

export const checkAbsences: Check = (dataset) => {
  const gaps = new Set<unknown>((dataset.gaps ?? []).map(({ id }) => id));
  const problems: Problem[] = [];
  const check = (record: Lacking, path: Path, keys: readonly Listed[]) => {
    for (const key of keys) {
      const problem = faultOf(record, key, path, gaps);
      if (problem) problems.push(problem);
    }
  };
  eachRecord(dataset.actors, ["actors"], (actor, path) => check(actor, path, PROVEN));
  eachRecord(dataset.relations, ["relations"], (tie, path) => check(tie, path, PROVEN));
  eachRecord(dataset.events, ["events"], (event, path) => {
    const { accounts } = event as { accounts?: readonly Lacking[] };
    if (!accounts) check(event, path, TOLD);
    check(event, path, TAKEN_PART);
    eachRecord(accounts, under(path, "accounts"), (account, at) => check(account, at, TOLD));
  });
  return problems;
};

const PROVEN = ["evidence"] as const;
const TOLD = ["attribution", "evidence"] as const;
const TAKEN_PART = ["participants"] as const;

function faultOf(
  record: Lacking,
  key: Listed,
  path: Path,
  gaps: ReadonlySet<unknown>,
): Problem | null {
  const list = record[key];
  if (!Array.isArray(list)) return null;
  const gap = ((record.absent ?? {}) as { readonly [Key in Listed]?: unknown })[key];
  if (gap === undefined)
    return list.length > 0
      ? null
      : invalid(
          under(path, key),
          list,
          `${ITEMS[key]}, or under /absent/${key} the id of a gap that says why there is none`,
        );
  const at = under(under(path, "absent"), key);
  if (!gaps.has(gap))
    return {
      code: "unknown",
      path: toPointer(at),
      found: toSnippet(gap),
      expected: "the id of a record in /gaps",
    };
  return isLacking(list, key) ? null : invalid(at, gap, `nothing; /${key} is there`);
}

/** A side of a pair may be missing while the other is there. */
function isLacking(list: readonly unknown[], key: Listed): boolean {
  if (key !== "participants") return list.length === 0;
  return list.length === 0 || isOneSided(list);
}

interface Party {
  readonly role: "party";
  readonly side?: unknown;
}

export function isParty(participant: unknown): participant is Party {
  return (participant as { readonly role?: unknown } | null | undefined)?.role === "party";
}

/** Whether some of the participants are parties, and all of them of one side. */
export function isOneSided(participants: readonly unknown[]): boolean {
  const first = participants.find(isParty);
  return (
    first !== undefined &&
    participants.every((one) => !isParty(one) || Object.is(one.side, first.side))
  );
}
