/** Holds a dataset whose events are in a file of columns beside it: titles and records are read when something needs them. */
import type { Question } from "../../../engine/remote/protocol.ts";
import { sourceOfAddress } from "../../../formats/parquet/byte-source.ts";
import type { ByteTexts } from "../../../formats/parquet/byte-texts.ts";
import { faultOfFile, reasonOf } from "../../../formats/parquet/faults.ts";
import { openParquetEvents, type ParquetEvents } from "../../../formats/parquet/open.ts";
import { rowTextsFor } from "../../../i18n/row-texts.ts";
import { indexDataset } from "../../../model/atlas.ts";
import type { Columns } from "../../../model/columns.ts";
import { GRAINS } from "../../../model/grain.ts";
import { failure, type Result, success } from "../../../model/result.ts";
import type { EventId } from "../../../model/schema/common.ts";
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
  }).catch(endsEarly);
  if (!opened.ok) return opened;
  const events = opened.value;
  const titles = readOnce(events);
  return success({
    dataset,
    summary: summaryOfColumns(events.columns),
    rowsIn: (words) => ({
      columns: events.columns,
      names: events,
      texts: rowTextsFor(atlas, words, events.columns, titles.at),
      ground: atlas,
    }),
    readRecords: (ids) => ({ now: [], later: ids.length > 0 ? readRecords(events, ids) : null }),
    prepare: async (question) => {
      if (needsTitles(question)) await titles.load();
    },
  });
}

/** Its host has stopped sending, or has another file by now. */
function endsEarly(fault: unknown): Result<never> {
  return failure([
    faultOfFile(reasonOf(fault), "the whole of it, from a host that goes on sending"),
  ]);
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
      if (!result.ok) coming = null;
      if (!result.ok) throw new Error(JSON.stringify(result.error));
      titles = result.value;
    },
    /** UTF-8. */
    at: (row: number) =>
      titles
        ? titles.bytes.subarray(titles.offsets[row], titles.offsets[row + 1])
        : new Uint8Array(),
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
