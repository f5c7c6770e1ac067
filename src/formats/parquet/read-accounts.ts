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

/** What is worked out of the accounts is said by row of the group; rows whose accounts are faulty are `untold`. */
export function readAccounts(
  batch: Batch,
  lookup: Lookup,
  check: RecordCheck,
): Pick<Batch, "told" | "untold"> {
  const told = new Map<number, EventFacts>();
  const untold = new Set<number>();
  if (!batch.values.has("accounts")) return { told, untold };
  const textAt = texts(batch, "accounts");
  const found: { readonly at: number; readonly record: EventRecord }[] = [];
  for (let at = 0; at < batch.rows; at++) {
    const text = textAt(at);
    const record = text === null ? null : readRecord(batch, at, text);
    if (record) found.push({ at, record });
    else if (text !== null) untold.add(at);
  }
  for (const { index, problem } of check(found.map(({ record }) => record))) {
    if (!problem.path.startsWith(OWN)) continue;
    const at = found[index]?.at ?? 0;
    untold.add(at);
    batch.pass(at, "accounts", { ...problem, path: problem.path.slice(OWN.length) });
  }
  for (const { at, record } of found)
    if (!untold.has(at)) told.set(at, factsOf(record, lookup.ground));
  return { told, untold };
}

const OWN = "/accounts";

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
