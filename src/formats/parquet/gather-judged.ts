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
  INFERRED_KEYS,
  RELIABILITIES,
  UNGRADED,
} from "../../model/vocabulary.ts";
import { type Batch, type Gatherer, itemsOf, numbers, perText, texts } from "./batch.ts";
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
      const kindOf = perText(batch, "kind", (kind) => lookup.kindOf.get(kind) ?? -1);
      const basisOf = readBasis(batch);
      const gradesOf = readGrades(batch);
      for (let at = 0; at < batch.rows; at++) {
        const row = batch.first + at;
        const facts = batch.told.get(at);
        const kind = kindOf(at) ?? -1;
        if (kind < 0) unknownKind(batch, at, lookup);
        kinds.set(
          row,
          kinds.codeOf(kind, () => [Math.max(kind, 0)]),
        );
        setPlaces(
          basis,
          row,
          facts ? placesIn(BASIS_KEYS, FACETS.basis.valuesOf(facts)) : basisOf(at),
        );
        setPlaces(
          grades,
          row,
          facts ? placesIn(GRADE_KEYS, FACETS.grades.valuesOf(facts)) : gradesOf(at),
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

function unknownKind(batch: Batch, at: number, { kinds }: Lookup): void {
  const expected = `${kinds.join(", ")}; others are declared in /kinds/events`;
  batch.fault(at, "kind", texts(batch, "kind")(at), expected, "unknown");
}

/** By what of it is inferred, as bits: when, where, a fact. */
const BASES: readonly Places[] = Array.from({ length: 8 }, (_, bits) => {
  const keys = INFERRED_KEYS.filter((_key, index) => ((bits >> index) & 1) === 1);
  return placesIn<BasisKey>(BASIS_KEYS, keys.length > 0 ? keys : ["stated"]);
});

function readBasis(batch: Batch): (at: number) => Places {
  const timesAt = itemsOf(batch, "when_inferences");
  const placesAt = itemsOf(batch, "where_inferences");
  const facts = batch.values.get("inferred");
  const isSome = ([first, last]: readonly [number, number]) => Number(last > first);
  return (at) => {
    const isFact = facts?.values[facts.codes[at] ?? -1] === true;
    return BASES[isSome(timesAt(at)) + 2 * isSome(placesAt(at)) + 4 * Number(isFact)] ?? [];
  };
}

const NO_GRADE: Places = [GRADE_KEYS.indexOf(UNGRADED)];

function readGrades(batch: Batch): (at: number) => Places {
  const placeOf = (key: string, keys: readonly unknown[]) =>
    keys.includes(key) ? (GRADE_KEYS as readonly string[]).indexOf(key) : -1;
  const letterOf = perText(batch, "reliability", (letter) => placeOf(letter, RELIABILITIES));
  const numberOf = numbers(batch, "credibility");
  return (at) => {
    const letter = letterOf(at);
    const number = numberOf(at);
    if (letter === null && number === null) return NO_GRADE;
    const digit = number === null ? null : placeOf(`${number}`, CREDIBILITIES.map(String));
    if (letter === -1)
      batch.fault(at, "reliability", texts(batch, "reliability")(at), RELIABILITIES.join(", "));
    if (digit === -1) batch.fault(at, "credibility", number, CREDIBILITIES.join(", "));
    return [letter, digit].filter((place) => place !== null && place >= 0) as Places;
  };
}
