/** Accounts of one event that have it from each other: then nobody told it first. */
import { toPointer, toSnippet } from "../pointer.ts";
import type { Problem } from "../result.ts";
import type { EventRecord } from "../schema/event.ts";
import type { Check } from "./check.ts";
import { wayFrom } from "./way.ts";

/** Warns of a loop that several chains close together. It is allowed: each account may say so of the other. */
export const checkTellers: Check = function* (dataset) {
  for (const [index, event] of dataset.events.entries())
    if ("accounts" in event) yield* loopsIn(event.accounts, index);
};

type Accounts = Extract<EventRecord, { readonly accounts: unknown }>["accounts"];

function* loopsIn(accounts: Accounts, event: number): Generator<Problem> {
  const passedTo = new Map<string, string[]>();
  for (const [index, { attribution }] of accounts.entries()) {
    const steps = attribution.flatMap(({ actor }, at) => {
      const next = attribution[at + 1]?.actor;
      return actor && next ? [[actor, next] as const] : [];
    });
    const closing = steps
      .map(([from, to]) => wayFrom(to, from, passedTo))
      .find((way) => way !== null);
    if (closing)
      yield {
        code: "invalid",
        path: toPointer(["events", event, "accounts", index, "attribution"]),
        found: toSnippet([closing.at(-1), ...closing].join(" to ")),
        expected:
          "chains that begin with somebody; with the accounts before, these lead in a circle",
      };
    for (const [from, to] of steps) passedTo.set(from, [...(passedTo.get(from) ?? []), to]);
  }
}
