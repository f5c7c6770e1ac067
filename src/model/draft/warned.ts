/** What the warnings of a sound dataset say, each at its record. */
import type { Check } from "../checks/check.ts";
import { checkOutlines } from "../checks/outlines.ts";
import { checkDates, checkMentions, checkPositions } from "../checks/strays.ts";
import { checkTellers } from "../checks/tellers.ts";
import { checkTimes } from "../checks/times.ts";
import { checkUnions } from "../checks/unions.ts";
import type { CountryCells } from "../country-cells.ts";
import type { Problem } from "../result.ts";
import type { Dataset } from "../schema/dataset.ts";
import { type Finding, type FindingCode, finding } from "./finding.ts";
import { partAt, type RecordPart } from "./record-path.ts";

/** @param dataset sound, as a preview is: what only stands in is for the caller to pass over @param cells roughly where each country is */
export function warnedOf(dataset: Dataset, cells: CountryCells): readonly Finding[] {
  const positions: Check = (one) => checkPositions(one, cells);
  const checks: readonly (readonly [FindingCode, Check])[] = [
    ["rebuilt", checkUnions],
    ["lasts", checkTimes],
    ["far-date", checkDates],
    ["unmentioned", checkMentions],
    ["outline", checkOutlines],
    ["far-from-country", positions],
    ["circle", checkTellers],
  ];
  return checks.flatMap(([code, check]) =>
    [...check(dataset)].flatMap((problem) => {
      const [first, ...also] = partsOf(problem, dataset);
      const { found } = problem;
      return first ? [finding(code, "advice", { type: "record", ...first }, { found }, also)] : [];
    }),
  );
}

function partsOf({ path, also = [] }: Problem, dataset: Dataset): readonly RecordPart[] {
  return [path, ...also].flatMap((one) => partAt(dataset, one) ?? []);
}
