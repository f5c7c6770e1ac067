/** Writes a dataset as JSON: the same data are the same bytes, and what fits a line stands on one. */
import { canonical } from "./canonical.ts";

/** In UTF-16 code units, without the line's indent. */
const LINE = 100;

/** @returns JSON with a line end at its end */
export function canonicalJson(dataset: object): string {
  return `${write(canonical(dataset as Readonly<Record<string, unknown>>), "")}\n`;
}

function write(value: unknown, indent: string): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const line = isLeaf(value) ? onOneLine(value) : null;
  if (line !== null && indent.length + line.length <= LINE) return line;
  const inner = `${indent}  `;
  const lines = Array.isArray(value)
    ? value.map((item) => inner + write(item, inner))
    : Object.entries(value).map(
        ([key, item]) => `${inner}${JSON.stringify(key)}: ${write(item, inner)}`,
      );
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  return lines.length === 0
    ? `${open}${close}`
    : `${open}\n${lines.join(",\n")}\n${indent}${close}`;
}

/** Holds nothing but plain values and lists of such. */
function isLeaf(value: object): boolean {
  return Object.values(value).every(
    (item) =>
      typeof item !== "object" ||
      item === null ||
      (Array.isArray(item) && item.every((one) => typeof one !== "object")),
  );
}

function onOneLine(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(", ")}]`;
  const parts = Object.entries(value).map(
    ([key, item]) => `${JSON.stringify(key)}: ${onOneLine(item)}`,
  );
  return parts.length === 0 ? "{}" : `{ ${parts.join(", ")} }`;
}
