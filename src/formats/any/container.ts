/** What sort of file it is, by the bytes that it begins and ends with: what unpacks it, before anybody asks what it tells. */
import { recogniseFile } from "../documents/recognise.ts";
import type { Ends } from "./file-bytes.ts";

export type Container =
  | "empty"
  /** A workbook, as Excel writes it since 2007. */
  | "workbook"
  /** A workbook of before, or one with a password. */
  | "old-workbook"
  | "kmz"
  /** A file in columns. */
  | "parquet"
  /** A table, or a tree in JSON or XML. */
  | "text"
  /** A picture, a film, a book: nothing with events in it. */
  | "foreign";

/** More than this share of control characters no text has; a zero here and there a table bears. */
const MOST_CONTROLS = 0.02;
const SAMPLE = 4096;

export function containerOf(ends: Ends): Container {
  const { head } = ends;
  const begins = latin1(head.subarray(0, 8));
  if (begins.startsWith("PAR1")) return "parquet";
  if (begins.startsWith("\xd0\xcf\x11\xe0")) return "old-workbook";
  if (begins.startsWith("PK\x03\x04")) return zipOf(ends);
  const kind = recogniseFile(head);
  if (kind.type === "empty") return "empty";
  if (kind.type === "pdf") return "foreign";
  if (kind.type !== "foreign") return "text";
  return kind.kind === "unknown" && !isBinary(head) ? "text" : "foreign";
}

/** A zip file names what it holds as it stands, at its beginning and once more at its end. */
function zipOf({ head, tail }: Ends): Container {
  const names = latin1(head) + latin1(tail);
  if (/xl\/(?:workbook|worksheets)/.test(names)) return "workbook";
  return kmlIn({ head, tail }) === null ? "foreign" : "kmz";
}

/** @returns the name of a KML file in a zip file; null where it has none */
export function kmlIn({ head, tail }: Ends): string | null {
  for (const part of [head, tail]) {
    const [name] = /[\w .-]{0,80}\.kml/i.exec(latin1(part)) ?? [];
    if (name) return name;
  }
  return null;
}

function isBinary(head: Uint8Array): boolean {
  const sample = head.subarray(0, SAMPLE);
  const controls = sample.filter((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27));
  return controls.length > sample.length * MOST_CONTROLS;
}

function latin1(bytes: Uint8Array): string {
  // As a stream: otherwise some bytes are none of theirs in Node.
  return new TextDecoder("latin1").decode(bytes, { stream: true });
}
