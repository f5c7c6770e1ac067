/** How much of a draft rests on one inference, so that nobody changes a reason for more than is meant. */
import { type Draft, RECORD_LISTS } from "./draft.ts";

const KEYS = ["inferences", "factionInferences"];

/** @returns how many facts of all records name the inference */
export function countResting(draft: Draft, inference: string): number {
  return RECORD_LISTS.reduce((sum, list) => sum + countIn(draft.lists[list], inference), 0);
}

function countIn(value: unknown, inference: string): number {
  if (Array.isArray(value)) return value.reduce((sum, item) => sum + countIn(item, inference), 0);
  if (typeof value !== "object" || value === null) return 0;
  return Object.entries(value).reduce(
    (sum, [key, part]) =>
      sum +
      (KEYS.includes(key) && Array.isArray(part)
        ? Number(part.includes(inference))
        : countIn(part, inference)),
    0,
  );
}

/** @returns how many lists of all records are empty for this gap's reason */
export function countLacking({ lists }: Draft, gap: string): number {
  const count = (value: unknown): number => {
    if (Array.isArray(value)) return value.reduce((sum, item) => sum + count(item), 0);
    if (typeof value !== "object" || value === null) return 0;
    return Object.entries(value).reduce(
      (sum, [key, part]) =>
        sum +
        (key === "absent"
          ? Object.values(part ?? {}).filter((one) => one === gap).length
          : count(part)),
      0,
    );
  };
  return RECORD_LISTS.reduce((sum, list) => sum + count(lists[list]), 0);
}
