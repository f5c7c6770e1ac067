/** Which of a combobox's options a typed text finds, and how the keys walk them. */
import type { ComponentChildren } from "preact";
import { isNamed } from "../../state/is-named.ts";

export interface ComboOption {
  readonly value: string;
  readonly label: string;
  /** A second line: what a word means, or where a place is from. */
  readonly note?: string | undefined;
  /** Besides its label, what finds it, such as its names in other languages. */
  readonly alias?: string | undefined;
  readonly sign?: ComponentChildren;
}

/** So many are drawn; the rest is found by typing on. */
export const MOST_DRAWN = 60;

/** @returns those that are found, names that begin with the text first, else in their order */
export function findOptions(options: readonly ComboOption[], text: string): readonly ComboOption[] {
  const query = text.trim();
  if (query === "") return options;
  const start = query.toLocaleLowerCase();
  const rankOf = ({ label, value }: ComboOption) => {
    if (value.toLocaleLowerCase() === start) return 0;
    return label.toLocaleLowerCase().startsWith(start) ? 1 : 2;
  };
  return options
    .filter(
      ({ label, alias = "", value }) =>
        isNamed(`${label} ${alias}`, query) || value.toLocaleLowerCase() === start,
    )
    .sort((a, b) => rankOf(a) - rankOf(b));
}

/** @returns the option that a key leads to from another, or null for a key that does not walk; from the last to the first */
export function walk(key: string, active: number, count: number): number | null {
  if (count === 0) return null;
  switch (key) {
    case "ArrowDown":
      return (active + 1) % count;
    case "ArrowUp":
      return active <= 0 ? count - 1 : active - 1;
    case "PageDown":
      return Math.min(active + 8, count - 1);
    case "PageUp":
      return Math.max(active - 8, 0);
    default:
      return null;
  }
}
