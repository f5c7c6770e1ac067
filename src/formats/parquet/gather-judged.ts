/** What the events of a file are, and how sure: kind, basis and grade. */
import type { Columns, FacetColumn } from "../../model/columns.ts";
import { FACETS } from "../../model/facets/all.ts";
import { type CodeGatherer, gatherCoded } from "../../model/gather-codes.ts";
import {
  BASIS_KEYS,
  type BasisKey,
  CREDIBILITIES,
  GRADE_KEYS,
  type GradeKey,
  RELIABILITIES,
  UNGRADED,
} from "../../model/vocabulary.ts";
import { type Batch, type Gatherer, numberIn, textIn, textsIn } from "./batch.ts";
import type { Lookup } from "./lookup.ts";

export interface Judged extends Gatherer {
  kinds(): Columns["facets"]["kinds"];
  basis(): FacetColumn<BasisKey>;
  grades(): FacetColumn<GradeKey>;
}

type Places = readonly number[];

export function gatherJudged(size: number, lookup: Lookup): Judged {
  const kinds = gatherCoded<Places>(size);
  const basis = gatherCoded<Places>(size);
  const grades = gatherCoded<Places>(size);
  return {
    kinds: () => ({ keys: lookup.kinds, ...kinds.gathered() }),
    basis: () => ({ keys: BASIS_KEYS, ...basis.gathered() }),
    grades: () => ({ keys: GRADE_KEYS, ...grades.gathered() }),
    take(batch) {
      for (let at = 0; at < batch.rows; at++) {
        const row = batch.first + at;
        const facts = batch.told.get(at);
        setPlaces(kinds, row, [readKind(batch, at, lookup)]);
        setPlaces(
          basis,
          row,
          placesIn(BASIS_KEYS, facts ? FACETS.basis.valuesOf(facts) : readBasis(batch, at)),
        );
        setPlaces(
          grades,
          row,
          placesIn(GRADE_KEYS, facts ? FACETS.grades.valuesOf(facts) : readGrades(batch, at)),
        );
      }
    },
  };
}

function setPlaces(column: CodeGatherer<Places>, row: number, places: Places): void {
  const key = places.length === 1 ? (places[0] ?? 0) : places.join();
  column.set(
    row,
    column.codeOf(key, () => places),
  );
}

function placesIn<Key>(keys: readonly Key[], values: readonly Key[]): Places {
  const places = values.map((value) => keys.indexOf(value));
  return places.length < 2 ? places : [...new Set(places)];
}

function readKind(batch: Batch, at: number, { kinds, kindOf }: Lookup): number {
  const kind = textIn(batch, "kind", at);
  const place = kindOf.get(kind ?? "");
  if (place === undefined)
    batch.fault(
      at,
      "kind",
      kind,
      `${kinds.join(", ")}; others are declared in /kinds/events`,
      "unknown",
    );
  return place ?? 0;
}

const STATED: readonly BasisKey[] = ["stated"];

function readBasis(batch: Batch, at: number): readonly BasisKey[] {
  const keys: BasisKey[] = [];
  if (textsIn(batch, "when_inferences", at).length > 0) keys.push("inferred-time");
  if (textsIn(batch, "where_inferences", at).length > 0) keys.push("inferred-place");
  if (batch.values.get("inferred")?.[at] === true) keys.push("inferred-fact");
  return keys.length > 0 ? keys : STATED;
}

const NO_GRADE: readonly GradeKey[] = [UNGRADED];

function readGrades(batch: Batch, at: number): readonly GradeKey[] {
  const letter = textIn(batch, "reliability", at);
  const digit = numberIn(batch, "credibility", at);
  if (letter === null && digit === null) return NO_GRADE;
  const isLetter = (RELIABILITIES as readonly unknown[]).includes(letter);
  const isDigit = (CREDIBILITIES as readonly unknown[]).includes(digit);
  if (letter !== null && !isLetter)
    batch.fault(at, "reliability", letter, RELIABILITIES.join(", "));
  if (digit !== null && !isDigit) batch.fault(at, "credibility", digit, CREDIBILITIES.join(", "));
  return [...(isLetter ? [letter as GradeKey] : []), ...(isDigit ? [`${digit}` as GradeKey] : [])];
}
