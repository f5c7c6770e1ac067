/** An event's accounts are of a source each, rest on its words, count alike, and have chains that do not loop. */
import { toPointer, toSnippet } from "../pointer.ts";
import type { Problem } from "../result.ts";
import { type Check, eachRecord, invalid, type Path, under } from "./check.ts";

export const checkAccounts: Check = (dataset) => {
  const references = new Set<unknown>(
    dataset.sources.flatMap((source) => (source.type === "reference" ? [source.id] : [])),
  );
  const problems: Problem[] = [];
  eachRecord(dataset.events, ["events"], (event, path) => {
    const { accounts } = event as { readonly accounts?: readonly Account[] };
    if (accounts) problems.push(...checkEvent(accounts, under(path, "accounts"), references));
  });
  return problems;
};

type Account = {
  readonly [Key in "source" | "evidence" | "numbers" | "attribution" | "points"]?: unknown;
};

function checkEvent(
  accounts: readonly Account[],
  path: Path,
  references: ReadonlySet<unknown>,
): readonly Problem[] {
  const problems: Problem[] = [];
  const first = new Map<unknown, Path>();
  const units = new Map<unknown, unknown>();
  eachRecord(accounts, path, (account, at) => {
    const { source } = account;
    if (typeof source !== "string") return;
    const before = first.get(source);
    if (before) problems.push(repeated(source, at, before));
    else first.set(source, at);
    if (references.has(source))
      problems.push(
        invalid(under(at, "source"), source, "a source that tells of events, not a reference"),
      );
    problems.push(
      ...checkEvidence(account, at),
      ...checkNumbers(account, at, units),
      ...checkChains(account, at),
    );
  });
  return problems;
}

function repeated(source: unknown, at: Path, before: Path): Problem {
  return {
    code: "duplicate",
    path: toPointer([...at, "source"]),
    found: toSnippet(source),
    expected: `a source of its own; ${toPointer(before)} is what this one tells`,
  };
}

function checkEvidence({ source, evidence }: Account, at: Path): readonly Problem[] {
  type Piece = { readonly source?: unknown };
  const problems: Problem[] = [];
  eachRecord(evidence as readonly Piece[], under(at, "evidence"), (piece, path) => {
    if (piece.source !== source)
      problems.push(
        invalid(under(path, "source"), piece.source, `${toSnippet(source)}, whose account it is`),
      );
  });
  return problems;
}

/** The same quantity has the same unit in every account, and stands once in each. */
function checkNumbers(
  { numbers }: Account,
  at: Path,
  units: Map<unknown, unknown>,
): readonly Problem[] {
  type Entry = { readonly id?: unknown; readonly unit?: unknown };
  const problems: Problem[] = [];
  const first = new Map<unknown, Path>();
  eachRecord(numbers as readonly Entry[], under(at, "numbers"), ({ id, unit }, path) => {
    const before = first.get(id);
    if (before)
      problems.push({
        code: "duplicate",
        path: toPointer(under(path, "id")),
        found: toSnippet(id),
        expected: `a quantity that this account gives once; ${toPointer(before)} has it`,
      });
    else first.set(id, path);
    if (units.has(id) && units.get(id) !== unit)
      problems.push(
        invalid(
          under(path, "unit"),
          unit,
          `${toSnippet(units.get(id))}, as in the account before; another quantity has an id of its own`,
        ),
      );
    else units.set(id, unit);
  });
  return problems;
}

/** A chain leads from the first teller to the source; whom it has passed, it does not come back to. */
function checkChains({ attribution, points }: Account, at: Path): readonly Problem[] {
  type Point = { readonly attribution?: unknown };
  const problems = [...checkChain(attribution, under(at, "attribution"))];
  eachRecord(points as readonly Point[], under(at, "points"), (point, path) => {
    problems.push(...checkChain(point.attribution, under(path, "attribution")));
  });
  return problems;
}

function checkChain(chain: unknown, at: Path): readonly Problem[] {
  const problems: Problem[] = [];
  const first = new Map<unknown, Path>();
  eachRecord(chain as readonly { readonly actor?: unknown }[], at, ({ actor }, path) => {
    const before = first.get(actor);
    // Two whom nobody names are not one.
    if (typeof actor !== "string") return;
    if (before)
      problems.push(
        invalid(
          under(path, "actor"),
          actor,
          `somebody whom the chain has not passed; ${toPointer(before)} has this one, and a chain does not loop`,
        ),
      );
    else first.set(actor, path);
  });
  return problems;
}
