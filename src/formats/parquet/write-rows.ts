/** Writes rows of events as Parquet, a group at a time, so that no more than one group is held. */
import { ParquetWriter, type Writer } from "hyparquet-writer";
import { type ColumnName, FILE_COLUMNS, type FileColumn, type FileRow } from "./file-columns.ts";

type SchemaElement = ConstructorParameters<typeof ParquetWriter>[0]["schema"][number];

/** Few enough that the titles of a page of rows come quickly, enough that all groups are not too many requests. */
export const GROUP_ROWS = 20_000;

export interface RowWriter {
  /** @param start the earliest of any account, milliseconds since the epoch @param end the latest */
  add(row: FileRow, start: number, end: number): void;
  finish(): void;
}

/**
 * @param used the columns in which any row has a value; the others are left out of the file
 * @param rowsOfGroup for tests
 */
export function makeRowWriter(
  writer: Writer,
  used: ReadonlySet<ColumnName>,
  rowsOfGroup = GROUP_ROWS,
): RowWriter {
  const columns: readonly (FileColumn & { readonly name: ColumnName })[] = FILE_COLUMNS.filter(
    ({ name }) => used.has(name),
  );
  const file = new ParquetWriter({
    writer,
    schema: schemaOf(columns),
    createdBy: "dispatch-atlas",
  });
  let group = columns.map((): unknown[] => []);
  let size = 0;
  const flush = () => {
    const columnData = columns.map(({ name }, index) => ({ name, data: group[index] ?? [] }));
    void file.write({ columnData: columnData as never, rowGroupSize: rowsOfGroup });
    group = columns.map(() => []);
    size = 0;
  };
  return {
    add(row, start, end) {
      for (const [index, { name }] of columns.entries())
        group[index]?.push(
          name === "start" ? toDate(start) : name === "end" ? toDate(end) : (row[name] ?? null),
        );
      if (++size === rowsOfGroup) flush();
    },
    finish() {
      if (size > 0) flush();
      void file.finish();
    },
  };
}

/** Of an open end, nothing. */
function toDate(ms: number): Date | null {
  return Number.isFinite(ms) ? new Date(ms) : null;
}

function schemaOf(columns: readonly FileColumn[]): SchemaElement[] {
  return [{ name: "events", num_children: columns.length }, ...columns.flatMap(elementsOf)];
}

const TEXT = { type: "BYTE_ARRAY", converted_type: "UTF8" } as const;

function elementsOf({ name, type, due }: FileColumn): SchemaElement[] {
  const repetition_type = due ? "REQUIRED" : "OPTIONAL";
  switch (type) {
    case "text":
    case "json":
      return [{ name, repetition_type, ...TEXT }];
    case "texts":
      return [
        { name, repetition_type, num_children: 1, converted_type: "LIST" },
        { name: "list", repetition_type: "REPEATED", num_children: 1 },
        { name: "element", repetition_type: "OPTIONAL", ...TEXT },
      ];
    case "number":
      return [{ name, repetition_type, type: "DOUBLE" }];
    case "flag":
      return [{ name, repetition_type, type: "BOOLEAN" }];
    case "moment":
      return [{ name, repetition_type, type: "INT64", converted_type: "TIMESTAMP_MILLIS" }];
  }
}
