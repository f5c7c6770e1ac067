/** The rows of a crowded timeline: which there are, what they are called, and their sums in words. */
import type { Answer, Engine } from "../../../../engine/engine.ts";
import { wordsOf } from "../../../../i18n/catalogue.ts";
import { sayNumber } from "../../../../i18n/dates.ts";
import type { Words } from "../../../../i18n/en.ts";
import { CROWDED_TIMELINE_WORDS } from "../../../../i18n/parts/crowded-timeline.ts";
import type { Atlas } from "../../../../model/atlas.ts";
import type { BandRow } from "../../../../model/band-rows.ts";
import type { Coloring } from "../../../../model/coloring.ts";
import type { Lang } from "../../../../model/languages.ts";
import { keyOfShare } from "../../../../model/share-class.ts";
import type { TimelineSum } from "../../../../state/timeline-sum.ts";
import type { CrowdRow, OpenRows, TimelineBands } from "../../../../views/timeline/crowd-model.ts";
import type { TimelineMark } from "../../../../views/timeline/timeline-model.ts";
import { nameRow } from "./name-bands.ts";

interface Ground {
  readonly engine: Engine;
  readonly answer: Answer;
  readonly atlas: Atlas;
  readonly lang: Lang;
  readonly coloring: Coloring;
  readonly sum: TimelineSum;
}

/** A row that is a part of the one above it. */
type PartRow = BandRow & { readonly partOf?: string };

/** The rows that have anything, each open one followed by what it is made of. */
export function openedRows(
  { rows }: TimelineSum,
  open: OpenRows,
  { engine, answer, coloring }: Pick<Ground, "engine" | "answer" | "coloring">,
): readonly PartRow[] {
  const classes = engine.census?.classes(coloring) ?? [];
  const kept = answer.counted?.byClass(coloring);
  return rows.flatMap(({ row }): readonly PartRow[] => {
    if (!open.has(row.id) || row.codes.length < 2) return [row];
    const parts = row.codes.flatMap((code): readonly PartRow[] => {
      const share = classes[code];
      if (!share || !kept?.[code]) return [];
      const id = `${row.id} ${keyOfShare(share)}`;
      return [{ of: "class", id, share, codes: [code], partOf: row.id }];
    });
    return [row, ...parts];
  });
}

/** @param marks where they are all there is: a row without any is left out; else null */
export function sayRows(
  shown: readonly PartRow[],
  bands: TimelineBands | null,
  marks: readonly TimelineMark[] | null,
  open: OpenRows,
  { engine, atlas, lang, coloring, sum }: Ground,
): readonly CrowdRow[] {
  const words = wordsOf(lang);
  const own = CROWDED_TIMELINE_WORDS[lang];
  const classes = engine.census?.classes(coloring) ?? [];
  const used = marks && new Set(marks.map(({ row }) => row));
  const sums = new Map(sum.rows.map(({ row, count }) => [row.id, count]));
  for (const band of bands?.bands ?? []) sums.set(band.id, band.sum);
  return shown
    .filter(({ id }) => used?.has(id) ?? true)
    .map((row) => {
      const { label, short, signs } = nameRow(row, classes, atlas, words);
      const isPart = row.partOf !== undefined;
      return {
        id: row.id,
        label,
        short,
        signs,
        tone: signs[0].tone,
        count: sayNumber(sums.get(row.id) ?? 0, words.locale),
        isOpen: bands && !isPart && row.codes.length > 1 ? open.has(row.id) : null,
        openLabel: own.open(label),
        isPart,
      };
    });
}

/** "16,566 events: 0 singly, 16,445 in 6 bands, 121 outside the window". */
export function describeCrowd(sum: TimelineSum, isBanded: boolean, words: Words): string {
  const said = (count: number) => sayNumber(count, words.locale);
  return CROWDED_TIMELINE_WORDS[words.lang].sums({
    kept: words.events(sum.kept),
    singly: said(isBanded ? 0 : sum.inWindow),
    inBands: said(isBanded ? sum.inWindow : 0),
    bands: isBanded ? sum.rows.length : 0,
    outside: said(sum.before + sum.after),
  });
}
