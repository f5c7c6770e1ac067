/** What a check of a draft finds: data without words, for an interface to say in its own language. */
import type { SourceId } from "../schema/common.ts";
import type { Offsets } from "../thing.ts";
import type { RecordPart } from "./record-path.ts";

/** `blocks`: no sound dataset until it is mended; `advice`: allowed, and thin or implausible; `fine`: nothing to do. */
export type Severity = "blocks" | "advice" | "fine";

/** What is wrong, so that no dataset can be written. */
export const FAULT_CODES = [
  /** A part that the format asks for is not there, or empty without a gap that says why. */
  "missing",
  /** `found` and `expected`, in English, for what has no code of its own. */
  "invalid",
  /** Names a record that is not there, or has a key that the format does not know. */
  "unknown",
  "duplicate",
  "not-a-date",
  /** A fragment of `words` words, `limit` at most. */
  "too-long",
  "whole-sentence",
  /** A fragment's words are not those of the document there. */
  "moved",
] as const;

export const ADVICE_CODES = [
  /** Fragments that give a sentence, or a long run of words, back; the others are in `also`. */
  "rebuilt",
  /** An interval for what is done at once. */
  "lasts",
  /** A date centuries from the others. */
  "far-date",
  /** An actor whom nothing mentions. */
  "unmentioned",
  /** An outline that crosses itself, or is no area. */
  "outline",
  /** A position two degrees or more from its country. */
  "far-from-country",
  /** A time that is stated, and no word of the evidence says one. */
  "unsaid-date",
  /** A gap says why a list is empty: evidence, attribution or participants. */
  "lacking",
  /** A tie of which nobody is said to say it. */
  "no-chain",
  /** Another record of the list has the same name: it is in `also`. */
  "same-name",
  /** Another side's colour is hard to tell from it, for some eyes: that one is in `also`. */
  "near-color",
  /** A time that is marked and dates no event. */
  "loose-time",
  /** An event of one document looks like one of another's, and nobody has said whether the two are one: those are in `also`. */
  "unmatched",
] as const;

export type FindingCode =
  | (typeof FAULT_CODES)[number]
  | (typeof ADVICE_CODES)[number]
  /** Nothing is wrong with the record, and nothing thin. */
  | "in-order";

/** Where a finding leads to. */
export type FindingPlace =
  | ({ readonly type: "record" } & RecordPart)
  /** A part of the draft's head, such as its title; a list of records that may not be empty. */
  | { readonly type: "head"; readonly part: string }
  | ({ readonly type: "document"; readonly source: SourceId } & Offsets);

export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly place: FindingPlace;
  /** Other parts that have a share in it. */
  readonly also: readonly RecordPart[];
  readonly params: Readonly<Record<string, string | number>>;
}

export function finding(
  code: FindingCode,
  severity: Severity,
  place: FindingPlace,
  params: Finding["params"] = {},
  also: readonly RecordPart[] = [],
): Finding {
  return { code, severity, place, also, params };
}

/** @returns the account of an event that a pointer leads into, from 0, and its part; null for what is of no account */
export function accountAt(
  pointer: string,
): { readonly index: number; readonly part: string } | null {
  const [, list, index, part] = pointer.split("/");
  return list === "accounts" && part !== undefined ? { index: Number(index), part } : null;
}

/** @param pointer JSON Pointer within the record */
export function atRecord(
  { list, id }: Pick<RecordPart, "list" | "id">,
  pointer = "",
): FindingPlace {
  const [, part = null] = pointer.split("/");
  return { type: "record", list, id, part, pointer };
}
