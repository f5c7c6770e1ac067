/**
 * Opens a file of events in columns (Parquet): what all of them are counted by is read at once, titles and records when they are
 * asked for. Nothing that the file says is believed before it has been checked.
 */
import type { Atlas } from "../../model/atlas.ts";
import { eachReference } from "../../model/checks/references.ts";
import type { Columns } from "../../model/columns.ts";
import { toPointer, toSnippet } from "../../model/pointer.ts";
import { failure, type Problem, type Result, success } from "../../model/result.ts";
import type { EventId } from "../../model/schema/common.ts";
import type { EventRecord } from "../../model/schema/event.ts";
import type { ByteSource } from "./byte-source.ts";
import { type ByteTexts, textAt, textsInOrder } from "./byte-texts.ts";
import { makeRecordCheck } from "./check-records.ts";
import { eachGroup, type Reading } from "./each-group.ts";
import { faultOfFile, listFaults, reasonOf, Unreadable } from "./faults.ts";
import { COUNTED_COLUMNS, type ColumnName } from "./file-columns.ts";
import { gatherRows, type RowGatherer } from "./gather-rows.ts";
import { makeLookup } from "./lookup.ts";
import { inOrder, inverse, orderOfTime } from "./order.ts";
import { type Footer, readFooter } from "./read-footer.ts";
import { makeRecordReader } from "./read-records.ts";
import { readTitles } from "./read-titles.ts";
import { readWords } from "./read-words.ts";

export interface OpenOptions extends Reading {
  /** How many rows fit; more are refused before they are read. */
  readonly mostRows?: number;
  /** Rows in which something is wrong are left out, and said in `problems`, instead of refusing the file. */
  readonly leaveOut?: boolean;
}

export interface ParquetEvents {
  readonly columns: Columns;
  readonly ids: ByteTexts;
  idOf(row: number): EventId;
  rowOf(id: EventId): number | undefined;
  /** What is wrong with rows that were left out. */
  readonly problems: readonly Problem[];
  /**
   * The records of some rows, each checked; row groups that were read last are kept.
   * @returns what is wrong with any of them, where something is
   */
  recordsAt(rows: readonly number[], signal?: AbortSignal): Promise<Result<readonly EventRecord[]>>;
  /** All titles, by row: some 45 bytes each, wanted for sorting and searching only. */
  titles(reading?: Reading): Promise<Result<ByteTexts>>;
  /**
   * Goes through what a search looks through, in the file's order, for an index to be made of it.
   * @param visit called with a row and its words in whatever languages it has: title, summary, tags, points and fragments, not
   *   the names of actors and places, which the columns have by number
   */
  words(
    visit: (row: number, words: readonly string[]) => void,
    reading?: Reading,
  ): Promise<Result<null>>;
}

/** More than a browser has been seen to hold. */
const MOST_ROWS = 20_000_000;

/**
 * @param atlas of the dataset without its events
 * @returns the events, or everything that is wrong with the file, up to a hundred problems: each with row group, row and column
 * @throws what the source throws where bytes cannot be had; an AbortError where it was cancelled
 */
export async function openParquetEvents(
  source: ByteSource,
  atlas: Atlas,
  options: OpenOptions = {},
): Promise<Result<ParquetEvents>> {
  const footer = await readFooter(source, options.mostRows ?? MOST_ROWS);
  if (!footer.ok) return footer;
  try {
    return await readAll(source, footer.value, atlas, options);
  } catch (fault) {
    if (fault instanceof Unreadable) return failure([fault.problem]);
    if (fault instanceof RangeError)
      return failure([
        faultOfFile(
          reasonOf(fault),
          `less than ${footer.value.rows} rows, which is more than memory holds`,
        ),
      ]);
    throw fault;
  }
}

async function readAll(
  source: ByteSource,
  footer: Footer,
  atlas: Atlas,
  options: OpenOptions,
): Promise<Result<ParquetEvents>> {
  const faults = listFaults();
  const check = makeRecordCheck(atlas.dataset);
  const rows = gatherRows(footer.rows, makeLookup(atlas), check, faults);
  await eachGroup(source, footer, namesOf(COUNTED_COLUMNS), options, (index, group, values) => {
    rows.take(index, group.firstRow, group.rows, values);
    return !faults.isFull || options.leaveOut === true;
  });
  const problems = [...faults.listed, ...(options.leaveOut ? [] : unknownEvents(atlas, rows))];
  if (problems.length > 0 && !options.leaveOut) return failure(problems);
  return success(toEvents(source, footer, rows, problems, check));
}

function namesOf(columns: readonly { readonly name: ColumnName }[]): readonly ColumnName[] {
  return columns.map(({ name }) => name);
}

function toEvents(
  source: ByteSource,
  footer: Footer,
  rows: RowGatherer,
  problems: readonly Problem[],
  check: ReturnType<typeof makeRecordCheck>,
): ParquetEvents {
  const given = rows.gathered();
  const order = orderOfTime(given.starts, given.ends, rows.faulty);
  const placeOf = order && inverse(order, given.size);
  const ids = order ? textsInOrder(rows.ids.gathered(), order) : rows.ids.gathered();
  const read = makeRecordReader(source, footer, check);
  return {
    columns: order ? inOrder(given, order) : given,
    ids,
    problems,
    idOf: (row) => textAt(ids, row) as EventId,
    rowOf(id) {
      const found = rows.ids.find(id);
      const row = found < 0 || !placeOf ? found : (placeOf[found] ?? 0) - 1;
      return row < 0 ? undefined : row;
    },
    recordsAt: (wanted, signal) =>
      read(order ? wanted.map((row) => order[row] ?? 0) : wanted, signal),
    async titles(reading = {}) {
      const titles = await readTitles(source, footer, rows.faulty, reading);
      return titles.ok && order ? success(textsInOrder(titles.value, order)) : titles;
    },
    words: (visit, reading = {}) =>
      readWords(source, footer, reading, (fileRow, words) => {
        const row = placeOf ? (placeOf[fileRow] ?? 0) - 1 : fileRow;
        if (row >= 0) visit(row, words);
      }),
  };
}

/** What the dataset's questions and briefing name must be there. */
function unknownEvents({ dataset }: Atlas, { ids }: RowGatherer): readonly Problem[] {
  const problems: Problem[] = [];
  eachReference({ ...dataset, events: [] }, (id, collection, pathOf) => {
    if (collection === "events" && ids.find(id as EventId) < 0)
      problems.push({
        code: "unknown",
        path: toPointer(pathOf()),
        found: toSnippet(id),
        expected: "the id of an event in the file of events",
      });
  });
  return problems;
}
