/** An event's accounts are of a source each, rest on its words, and count alike. */
import { toPointer, toSnippet } from "../pointer.ts";
import type { Problem } from "../result.ts";
import { type Check, invalid, type Path, recordsIn } from "./check.ts";

export const checkAccounts: Check = function* (dataset) {
  const references = new Set<unknown>(
    dataset.sources.flatMap((source) => (source.type === "reference" ? [source.id] : [])),
  );
  for (const [event, path] of recordsIn(dataset.events, ["events"])) {
    const first = new Map<unknown, Path>();
    const units = new Map<unknown, unknown>();
    for (const [account, at] of accountsIn(event, path)) {
      const { source } = account;
      if (typeof source !== "string") continue;
      const before = first.get(source);
      if (before) yield repeated(source, at, before);
      else first.set(source, at);
      if (references.has(source))
        yield invalid([...at, "source"], source, "a source that tells of events, not a reference");
      yield* checkEvidence(account, at);
      yield* checkNumbers(account, at, units);
    }
  }
};

type Account = Readonly<Record<"source" | "evidence" | "numbers", unknown>>;

function accountsIn(event: object, path: Path): Iterable<[Account, Path]> {
  const { accounts } = event as { readonly accounts?: readonly Account[] };
  return recordsIn(accounts, [...path, "accounts"]) as Iterable<[Account, Path]>;
}

function repeated(source: unknown, at: Path, before: Path): Problem {
  return {
    code: "duplicate",
    path: toPointer([...at, "source"]),
    found: toSnippet(source),
    expected: `a source of its own; ${toPointer(before)} is what this one tells`,
  };
}

function* checkEvidence({ source, evidence }: Account, at: Path): Generator<Problem> {
  type Piece = { readonly source?: unknown };
  for (const [piece, path] of recordsIn(evidence as readonly Piece[], [...at, "evidence"]))
    if (piece.source !== source)
      yield invalid([...path, "source"], piece.source, `${toSnippet(source)}, whose account it is`);
}

/** The same quantity has the same unit in every account, and stands once in each. */
function* checkNumbers(
  { numbers }: Account,
  at: Path,
  units: Map<unknown, unknown>,
): Generator<Problem> {
  type Entry = { readonly id?: unknown; readonly unit?: unknown };
  for (const [{ id, unit }, path] of recordsIn(numbers as readonly Entry[], [...at, "numbers"])) {
    if (units.has(id) && units.get(id) !== unit)
      yield invalid(
        [...path, "unit"],
        unit,
        `${toSnippet(units.get(id))}, as in the account before; another quantity has an id of its own`,
      );
    else units.set(id, unit);
  }
}
