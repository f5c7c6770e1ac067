/** Holds a dataset whose events are in a file of columns beside it: titles and records are read when something needs them. */
import type { Question } from "../../../engine/remote/protocol.ts";
import type { RowTexts } from "../../../engine/rows.ts";
import { sourceOfAddress } from "../../../formats/parquet/byte-source.ts";
import { type ByteTexts, textAt } from "../../../formats/parquet/byte-texts.ts";
import { openParquetEvents, type ParquetEvents } from "../../../formats/parquet/open.ts";
import type { Words } from "../../../i18n/en.ts";
import { textsFor } from "../../../i18n/engine-texts.ts";
import { nameOfActor, nameOfFaction, sayWhere } from "../../../i18n/say.ts";
import { type Atlas, indexDataset } from "../../../model/atlas.ts";
import type { Columns } from "../../../model/columns.ts";
import { GRAINS } from "../../../model/grain.ts";

import { type Result, success } from "../../../model/result.ts";
import type { ActorId, EventId } from "../../../model/schema/common.ts";
import type { DatasetHead } from "../../../model/schema/dataset.ts";
import type { EventRecord } from "../../../model/schema/event.ts";
import type { Placed } from "../../../model/schema/place.ts";
import type { Summary } from "../../../model/summary.ts";
import type { Holding } from "./holding.ts";

/** @param onRows told how many have been read, of how many */
export async function holdParquet(
  head: DatasetHead,
  address: string,
  mostRows: number,
  onRows: (done: number, total: number) => void,
): Promise<Result<Holding>> {
  const source = await sourceOfAddress(address);
  if (!source.ok) return source;
  const dataset = { ...head, events: [] };
  const atlas = indexDataset(dataset);
  const opened = await openParquetEvents(source.value, atlas, {
    mostRows,
    onProgress: ({ rows, allRows }) => onRows(rows, allRows),
  });
  if (!opened.ok) return opened;
  const events = opened.value;
  const titles = readOnce(events);
  return success({
    dataset,
    summary: summaryOfColumns(events.columns),
    rowsIn: (words) => ({
      columns: events.columns,
      names: events,
      texts: rowTexts(atlas, events.columns, words, titles.read),
      ground: atlas,
    }),
    readRecords: (ids) => ({ now: [], later: ids.length > 0 ? readRecords(events, ids) : null }),
    prepare: async (question) => {
      if (needsTitles(question)) await titles.load();
    },
  });
}

/** Titles weigh as much as all columns together: they come once somebody searches, or sorts by them. */
function needsTitles({ filters, asks }: Question): boolean {
  return (
    filters.text !== "" ||
    asks.some(
      (ask) => (ask.name === "page" || ask.name === "position") && ask.args[0].column === "title",
    )
  );
}

function readOnce(events: ParquetEvents) {
  let coming: Promise<Result<ByteTexts>> | null = null;
  let titles: ByteTexts | null = null;
  return {
    async load() {
      coming ??= events.titles();
      const result = await coming;
      if (!result.ok) throw new Error(JSON.stringify(result.error));
      titles = result.value;
    },
    read: (row: number) => (titles ? textAt(titles, row) : ""),
  };
}

async function readRecords(
  events: ParquetEvents,
  ids: readonly EventId[],
): Promise<readonly EventRecord[]> {
  const rows = ids.flatMap((id) => events.rowOf(id) ?? []).sort((a, b) => a - b);
  const records = await events.recordsAt(rows);
  if (!records.ok) throw new Error(JSON.stringify(records.error));
  return records.value;
}

/** What can be searched without a record at hand: titles, places, sides and who takes part. */
function rowTexts(
  atlas: Atlas,
  { spots, spotCodes, sides, facets }: Columns,
  words: Words,
  title: (row: number) => string,
): RowTexts {
  const { lang, kind, faction } = textsFor(atlas, words);
  const places = spots.map((spot) => sayWhere(toPlaced(spot), atlas, words));
  const sideNames = sides.values.map((list) =>
    [...new Set(list)].map((side) => nameOfFaction(atlas, side, words)).join(" – "),
  );
  const actorNames = facets.actors.keys.map((id) => nameOfActor(atlas, id as ActorId, words));
  const place = (row: number) => places[(spotCodes[row] ?? 0) - 1] ?? words.event.unplaced;
  return {
    lang,
    kind,
    faction,
    title,
    place,
    searchable: (row) =>
      [
        title(row),
        place(row),
        sideNames[sides.codes[row] ?? 0] ?? "",
        ...keysAt(facets.actors, row).map((key) => actorNames[key] ?? ""),
      ].join(" "),
  };
}

function keysAt(column: Columns["facets"]["actors"], row: number): readonly number[] {
  if (column.type === "coded") return column.values[column.codes[row] ?? 0] ?? [];
  return [...column.codes.subarray(column.offsets[row], column.offsets[row + 1])];
}

function toPlaced({ isOnMap: _, ...spot }: Columns["spots"][number]): Placed {
  return { ...spot, basis: "stated" } as Placed;
}

function summaryOfColumns({ size, spots, grains, facets }: Columns): Summary {
  const { basis } = facets;
  const inferred = basis.keys.indexOf("inferred-place");
  let finest: number = GRAINS.length;
  for (const grain of grains) if (grain < finest) finest = grain;
  return {
    size,
    wheres: spots.map(toPlaced),
    otherWheres: [],
    grain: GRAINS[finest] ?? "day",
    hasInferredPlace:
      basis.type === "coded"
        ? basis.values.flat().includes(inferred)
        : basis.codes.includes(inferred),
  };
}
