/** The records of single events, put together from the columns of their row groups when somebody asks for them. */
import { toSnippet } from "../../model/pointer.ts";
import { failure, type Problem, type Result, success } from "../../model/result.ts";
import type { EventRecord } from "../../model/schema/event.ts";
import type { ByteSource } from "./byte-source.ts";
import type { RecordCheck } from "./check-records.ts";
import type { RawColumn } from "./decode-column.ts";
import { faultAt, placeText, Unreadable } from "./faults.ts";
import { type ColumnName, type FileRow, RECORD_COLUMNS } from "./file-columns.ts";
import { fromFileRow } from "./file-row.ts";
import type { Footer } from "./read-footer.ts";
import { decodeGroup, fetchGroup, type GroupValues } from "./read-group.ts";

/** A page of a table lies in one group or two; some megabytes each. */
const KEPT_GROUPS = 4;

const NAMES: readonly ColumnName[] = RECORD_COLUMNS.map(({ name }) => name);

/** @returns a function of rows of the file */
export function makeRecordReader(source: ByteSource, footer: Footer, check: RecordCheck) {
  const kept = new Map<number, Promise<GroupValues>>();
  const groupOf = (index: number): Promise<GroupValues> => {
    const known = kept.get(index);
    const values = known ?? readWhole(source, footer, index);
    kept.delete(index);
    kept.set(index, values);
    // What failed is asked for anew.
    if (!known) values.catch(() => kept.delete(index));
    for (const oldest of kept.keys()) if (kept.size > KEPT_GROUPS) kept.delete(oldest);
    return values;
  };
  return async (
    rows: readonly number[],
    signal?: AbortSignal,
  ): Promise<Result<readonly EventRecord[]>> => {
    const records: unknown[] = [];
    const problems: Problem[] = [];
    const groups = rows.map((row) => indexOfGroup(footer, row));
    // Group by group, so that many scattered rows need no more than one at a time.
    for (const index of new Set(groups)) {
      signal?.throwIfAborted();
      let values: GroupValues;
      try {
        values = await groupOf(index);
      } catch (fault) {
        if (fault instanceof Unreadable) return failure([fault.problem]);
        throw fault;
      }
      for (const [at, row] of rows.entries())
        if (groups[at] === index) readOne(values, footer, index, row, problems, records, at);
    }
    if (problems.length > 0) return failure(problems);
    const found = check(records).map(({ index, problem }) => {
      const row = rows[index] ?? 0;
      const place = { group: groups[index] ?? 0, row, ...columnOf(problem.path) };
      return { ...problem, path: placeText(place) };
    });
    return found.length > 0 ? failure(found) : success(records as readonly EventRecord[]);
  };
}

async function readWhole(source: ByteSource, footer: Footer, index: number): Promise<GroupValues> {
  const group = footer.groups[index];
  if (!group) throw new RangeError(`no row group ${index + 1}`);
  return decodeGroup(await fetchGroup(source, group, NAMES), group, index, NAMES);
}

function readOne(
  values: GroupValues,
  { groups }: Footer,
  group: number,
  row: number,
  problems: Problem[],
  records: unknown[],
  at: number,
): void {
  const inGroup = row - (groups[group]?.firstRow ?? 0);
  const place = { group, row };
  const entries = NAMES.map((name) => {
    try {
      return [name, valueAt(values.get(name), inGroup)] as const;
    } catch {
      problems.push(faultAt({ ...place, column: name }, "other bytes", "text in UTF-8"));
      return [name, null] as const;
    }
  });
  const fileRow = Object.fromEntries(entries) as unknown as FileRow;
  const record = fromFileRow(fileRow);
  if (record.ok) records[at] = record.value;
  else {
    const { column, path, expected } = record.error;
    problems.push(faultAt({ ...place, column, path }, toSnippet(fileRow[column]), expected));
  }
}

const utf8 = new TextDecoder("utf-8", { fatal: true });

function valueAt(column: RawColumn | undefined, row: number): unknown {
  if (!column) return null;
  const { offsets, isThere, codes } = column;
  if (!offsets) return storedAt(column, codes[row] ?? -1);
  if (isThere?.[row] !== 1) return null;
  return Array.from(codes.subarray(offsets[row], offsets[row + 1]), (code) =>
    storedAt(column, code),
  );
}

/** Text in UTF-8, numbers as numbers; `radius_km` and the like may be stored as whole ones of 64 bits. */
function storedAt({ values }: RawColumn, code: number): unknown {
  const value = values[code];
  if (value === undefined) return null;
  if (value instanceof Uint8Array) return utf8.decode(value);
  return typeof value === "bigint" ? Number(value) : value;
}

/** @returns the last group that begins at the row or before it */
function indexOfGroup({ groups }: Footer, row: number): number {
  let low = 0;
  let high = groups.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((groups[middle]?.firstRow ?? 0) <= row) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Where the format's pointer into an event lies in the file. */
const OWN_COLUMNS: readonly (readonly [RegExp, ColumnName])[] = [
  [/^\/when\/edtf$/, "when"],
  [/^\/when\/inferences/, "when_inferences"],
  [/^\/where\/extent$/, "extent"],
  [/^\/where\/place$/, "place"],
  [/^\/where\/radiusKm$/, "radius_km"],
  [/^\/where\/level$/, "level"],
  [/^\/where\/reason$/, "reason"],
  [/^\/where\/inferences/, "where_inferences"],
  [/^\/participants\/\d+\/actor$/, "actors"],
  [/^\/participants/, "roles"],
  [/^\/attribution\/\d+\/how$/, "hows"],
  [/^\/attribution/, "speakers"],
  [/^\/cites/, "cites"],
  [/^\/accounts/, "accounts"],
  [/^\/absent\/evidence$/, "absent_evidence"],
  [/^\/absent\/attribution$/, "absent_attribution"],
  [/^\/absent\/participants$/, "absent_participants"],
];

function columnOf(path: string): { readonly column: string; readonly path: string } {
  const own = /^\/(id|title|short|summary|kind|tags)(?=\/|$)/.exec(path)?.[1];
  const column = own ?? OWN_COLUMNS.find(([pattern]) => pattern.test(path))?.[1] ?? "record";
  return { column, path };
}
