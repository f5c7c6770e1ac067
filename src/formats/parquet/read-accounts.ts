/** Events that are told in accounts: these stand as JSON, and are read before anything is shown, since they say when and where. */
import { type EventFacts, factsOf } from "../../model/event-facts.ts";
import type { EventRecord } from "../../model/schema/event.ts";
import { type Batch, texts } from "./batch.ts";
import type { RecordCheck } from "./check-records.ts";
import type { Lookup } from "./lookup.ts";

/** Stands for what of an event its accounts do not say. */
const SOME_EVENT = { id: "x", title: "x", kind: "act", participants: [] };

/** Columns that tell of an event as one account does. */
const TOLD_ONCE = ["when", "extent", "place", "reliability", "known_as_of"] as const;

const NONE_TOLD: ReadonlyMap<number, EventFacts> = new Map();

/** @returns what is worked out of the accounts, by row of the group; those that are faulty are said, and left out */
export function readAccounts(
  batch: Batch,
  lookup: Lookup,
  check: RecordCheck,
): ReadonlyMap<number, EventFacts> {
  if (!batch.values.has("accounts")) return NONE_TOLD;
  const textAt = texts(batch, "accounts");
  const found: { readonly at: number; readonly record: EventRecord }[] = [];
  for (let at = 0; at < batch.rows; at++) {
    const text = textAt(at);
    if (text === null) continue;
    const record = readRecord(batch, at, text);
    if (record) found.push({ at, record });
  }
  const faulty = new Set<number>();
  for (const { index, problem } of check(found.map(({ record }) => record))) {
    const at = found[index]?.at ?? 0;
    if (!problem.path.startsWith("/accounts")) continue;
    faulty.add(at);
    const path = problem.path.slice("/accounts".length);
    batch.fault(
      at,
      "accounts",
      `${problem.found}${path ? ` at ${path}` : ""}`,
      problem.expected,
      problem.code,
    );
  }
  return new Map(
    found
      .filter(({ at }) => !faulty.has(at))
      .map(({ at, record }) => [at, factsOf(record, lookup.ground)]),
  );
}

function readRecord(batch: Batch, at: number, text: string): EventRecord | null {
  const twice = TOLD_ONCE.find((name) => (batch.values.get(name)?.codes[at] ?? -1) >= 0);
  if (twice) batch.fault(at, twice, "a value", "nothing, where accounts say it");
  try {
    return { ...SOME_EVENT, accounts: JSON.parse(text) } as unknown as EventRecord;
  } catch {
    batch.fault(at, "accounts", text, "JSON (RFC 8259)");
    return null;
  }
}
