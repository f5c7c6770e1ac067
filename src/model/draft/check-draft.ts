/** What is wrong with a draft, what is thin, what is in order, and how much of its documents it cites. */
import type { CountryCells } from "../country-cells.ts";
import type { SourceId } from "../schema/common.ts";
import { type Coverage, coverageOf } from "./coverage.ts";
import { type Draft, RECORD_LISTS } from "./draft.ts";
import { faultsOf, movedFragments } from "./faults.ts";
import { atRecord, type Finding, finding } from "./finding.ts";
import type { DocumentText } from "./make-evidence.ts";
import { unmatchedIn } from "./match-events.ts";
import type { Preview } from "./preview.ts";
import type { RecordPart } from "./record-path.ts";
import { thinOf } from "./thin.ts";
import { warnedOf } from "./warned.ts";

export interface DraftCheck {
  /** Those that block first, then advice, then the records that are in order. */
  readonly findings: readonly Finding[];
  /** Of each document; its `uncited` sentences are those that no fact cites. */
  readonly coverage: readonly Coverage[];
}

export interface CheckMeans {
  /** Roughly where each country is, what data/country-cells.json holds. */
  readonly cells: CountryCells;
  /** Of the documents that are at hand: of others it is not known whether fragments have moved. */
  readonly texts: ReadonlyMap<SourceId, DocumentText>;
}

/** @param preview of this very draft */
export function checkDraft(
  draft: Draft,
  preview: Preview,
  { cells, texts }: CheckMeans,
): DraftCheck {
  const blocking = [...faultsOf(draft), ...movedFragments(draft, texts)];
  const { dataset } = preview;
  const isDrafts = draftsOwn(draft, preview);
  const advice = [...warnedOf(dataset, cells), ...thinOf(dataset, draft.lists.marks)].filter(
    ({ place }) => place.type !== "record" || isDrafts(place),
  );
  const open = [...advice, ...unmatchedIn(draft)];
  return {
    findings: [...blocking, ...open, ...inOrder(draft, [...blocking, ...open])],
    coverage: coverageOf(draft, dataset.sources),
  };
}

function inOrder({ lists }: Draft, findings: readonly Finding[]): readonly Finding[] {
  const touched = new Set(
    findings.flatMap(({ place, also }) =>
      [place.type === "record" ? [place] : [], also].flat().map(({ list, id }) => `${list} ${id}`),
    ),
  );
  return RECORD_LISTS.flatMap((list) =>
    lists[list]
      .filter(({ id }) => !touched.has(`${list} ${id}`))
      .map(({ id }) => finding("in-order", "fine", atRecord({ list, id }))),
  );
}

/** Whether a part of the preview is the draft's, and nothing stands in for it; nor for the evidence that would show a time. */
function draftsOwn({ lists }: Draft, { filled }: Preview): (part: RecordPart) => boolean {
  const standIns = new Set(filled.map(({ list, id, part }) => `${list} ${id} ${part}`));
  const own = new Set(
    Object.entries(lists).flatMap(([list, records]) => records.map(({ id }) => `${list} ${id}`)),
  );
  return ({ list, id, part }) => {
    const parts = part === "when" ? [part, "evidence"] : [part];
    return own.has(`${list} ${id}`) && !parts.some((one) => standIns.has(`${list} ${id} ${one}`));
  };
}
