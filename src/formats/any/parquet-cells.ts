/** The values of a column of Parquet, whatever their type, as the cells of a table. */
import type { SchemaTree } from "hyparquet";
import type { RawColumn, RawValue } from "../parquet/decode-column.ts";

/** A cell by the number of its row, from 0. */
export type CellsOf = (row: number) => string;

const TYPES = ["BOOLEAN", "INT32", "INT64", "FLOAT", "DOUBLE", "BYTE_ARRAY"];

/** Whether it has one value a row, or a list of them. */
export function isReadable(tree: SchemaTree): boolean {
  const { element, children } = itemOf(tree);
  const [list, ...more] = tree.children;
  return (
    children.length === 0 &&
    more.length === 0 &&
    TYPES.includes(element.type ?? "") &&
    element.repetition_type !== "REPEATED" &&
    (list === undefined ||
      (list.children.length === 1 && list.element.repetition_type === "REPEATED"))
  );
}

function itemOf(tree: SchemaTree): SchemaTree {
  return tree.children[0]?.children[0] ?? tree;
}

export function cellsOf({ offsets, codes, values }: RawColumn, tree: SchemaTree): CellsOf {
  const write = writerOf(itemOf(tree).element);
  const texts = new Map<number, string>();
  const textOf = (item: number): string => {
    const code = codes[item] ?? -1;
    const known = texts.get(code);
    if (known !== undefined) return known;
    const value = values[code];
    const text = value === undefined ? "" : write(value);
    texts.set(code, text);
    return text;
  };
  if (!offsets) return textOf;
  return (row) => {
    const [from = 0, to = 0] = [offsets[row], offsets[row + 1]];
    return Array.from({ length: to - from }, (_, at) => textOf(from + at)).join("; ");
  };
}

function writerOf(element: SchemaTree["element"]): (value: RawValue) => string {
  const kind = element.converted_type ?? element.logical_type?.type ?? "";
  const number = (value: RawValue) => (value instanceof Uint8Array ? Number.NaN : Number(value));
  if (kind === "DATE") return (value) => moment(number(value) * 86_400_000);
  if (/^TIMESTAMP/.test(kind)) {
    const parts = partsOf(element);
    return (value) => moment(number(value) / parts);
  }
  if (kind === "DECIMAL" && element.scale)
    return (value) => String(number(value) / 10 ** (element.scale ?? 0));
  return (value) =>
    value instanceof Uint8Array ? words(value) : String(value).replace(/^(true|false)$/, upper);
}

/** Of a moment, to a thousandth of a second. */
function partsOf({ converted_type: converted, logical_type: logical }: SchemaTree["element"]) {
  const unit = logical?.type === "TIMESTAMP" ? logical.unit : undefined;
  if (unit === "NANOS") return 1_000_000;
  return unit === "MICROS" || converted === "TIMESTAMP_MICROS" ? 1000 : 1;
}

function upper(word: string): string {
  return word.toUpperCase();
}

/** A day, or with its time to the second. */
function moment(ms: number): string {
  const date = new Date(ms);
  if (Number.isNaN(date.getTime())) return "";
  const text = date.toISOString();
  return text.endsWith("T00:00:00.000Z") ? text.slice(0, 10) : text.slice(0, 19);
}

/** Bytes that are no text, such as those of a shape, say nothing in a cell. */
function words(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return "";
  }
}
