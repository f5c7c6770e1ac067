/** Which of the marks that lie over each other is opened: the shortest, and where it is open already the next longer, round at the end. */
import type { DrawnMark } from "./document-model.ts";

/**
 * A mark that leads to no record is passed over, and so is a further mark of the same record: each press opens another one.
 *
 * @param marks at one place, the shortest first
 * @returns undefined where none leads anywhere
 */
export function pickMark(
  marks: readonly Pick<DrawnMark, "key" | "record" | "isOpen">[],
): string | undefined {
  const records = new Set<string>();
  const ways = marks.filter(({ record }) => {
    if (record === null || records.has(record)) return false;
    records.add(record);
    return true;
  });
  const open = ways.findIndex(({ isOpen }) => isOpen);
  return ways[(open + 1) % ways.length]?.key;
}
