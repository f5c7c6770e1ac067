/** Dates of files that do not say how they write them: EDTF as it is, else as the cells of tables are read. */
import { parseEdtf } from "../../model/edtf.ts";
import { type DateOrder, readDateCell } from "../table/read-date.ts";

/** @returns EDTF; null for what is no date, and for one that could be read as two and no order is given */
export function readWhen(text: string, order?: DateOrder): string | null {
  if (text === "") return null;
  // A number of a few digits is a number, though EDTF has it for a century or a decade.
  if (!/^-?\d{1,3}$/.test(text) && parseEdtf(text).ok) return text;
  // "Aug 23" is a day of a year that is not given; nothing else in such a file would tell it from August 2023.
  if (!/\d{4}|\bBC/i.test(text)) return null;
  const reading = readDateCell(text, order);
  return reading.type === "date" ? reading.edtf : null;
}

/** @returns the stretch between the two, one date where they are the same, or the one that there is */
export function stretch(start: string | null, end: string | null): string | null {
  if (start === null || end === null || start === end) return start ?? (end && `../${end}`);
  const interval = `${start}/${end}`;
  return parseEdtf(interval).ok ? interval : null;
}
