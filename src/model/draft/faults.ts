/** What keeps a draft from being a dataset: the format's own problems, each at its record, and fragments that have moved. */
import { MAX_FRAGMENT_WORDS } from "../checks/spans.ts";
import { readDataset } from "../read-dataset.ts";
import type { Problem } from "../result.ts";
import type { SourceId } from "../schema/common.ts";
import type { Draft } from "./draft.ts";
import { atRecord, type Finding, type FindingCode, type FindingPlace, finding } from "./finding.ts";
import { type DocumentText, wordsAt } from "./make-evidence.ts";
import { partAt } from "./record-path.ts";
import { toDataset } from "./to-dataset.ts";
import { allEvidence } from "./walk-record.ts";

type Tree = Readonly<Record<string, unknown>>;

export function faultsOf(draft: Draft): readonly Finding[] {
  const dataset = toDataset(draft);
  const result = readDataset(dataset);
  if (result.ok) return [];
  const found = new Map<string, Finding>();
  for (const problem of result.error) {
    const place = placeOf(dataset, problem.path);
    const { code, params } = codeOf(problem, dataset);
    const key = `${code} ${problem.path}`;
    if (!found.has(key)) found.set(key, finding(code, "blocks", place, params));
  }
  return [...found.values()];
}

/** @param texts of the documents that are at hand */
export function movedFragments(
  draft: Draft,
  texts: ReadonlyMap<SourceId, DocumentText>,
): readonly Finding[] {
  return allEvidence(draft).flatMap((evidence) => {
    const text = texts.get(evidence.source);
    if (!text || wordsAt(text.signs, evidence) === evidence.exact) return [];
    return [
      finding("moved", "blocks", atRecord(evidence, evidence.pointer), {
        exact: evidence.exact,
        found: wordsAt(text.signs, evidence),
      }),
    ];
  });
}

function placeOf(dataset: Tree, path: string): FindingPlace {
  const part = partAt(dataset, path);
  return part ? { type: "record", ...part } : { type: "head", part: path.split("/")[1] ?? "" };
}

function codeOf(
  { code, path, found, expected }: Problem,
  dataset: Tree,
): { readonly code: FindingCode; readonly params: Finding["params"] } {
  if (code === "missing" || found === "[]") return { code: "missing", params: {} };
  if (code !== "invalid") return { code, params: { found } };
  if (path.endsWith("/edtf")) return { code: "not-a-date", params: { found } };
  if (path.endsWith("/exact")) return faultOfFragment(valueAt(dataset, path), found, expected);
  return { code, params: { found, expected } };
}

function faultOfFragment(exact: unknown, found: string, expected: string) {
  const words = String(exact).split(/\s+/u).filter(Boolean).length;
  if (words > MAX_FRAGMENT_WORDS)
    return { code: "too-long", params: { words, limit: MAX_FRAGMENT_WORDS } } as const;
  return expected.startsWith("part of a sentence")
    ? ({ code: "whole-sentence", params: { found } } as const)
    : ({ code: "invalid", params: { found, expected } } as const);
}

function valueAt(tree: unknown, path: string): unknown {
  return path
    .split("/")
    .slice(1)
    .reduce<unknown>((value, key) => (value as Tree | undefined)?.[key], tree);
}
