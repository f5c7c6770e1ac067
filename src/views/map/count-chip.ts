/** A count as a button: a sign, the number, and of what. */
import type { CountedChip, CountedModel } from "./counted-model.ts";

export interface Chip {
  readonly element: HTMLButtonElement;
  readonly count: HTMLElement;
  readonly words: HTMLElement;
  readonly sign: Element;
  spots: readonly number[];
  onOpen: () => void;
}

export function createChip(sign: Element): Chip {
  const element = document.createElement("button");
  element.type = "button";
  element.className = "map-count";
  const count = document.createElement("b");
  const words = document.createElement("span");
  words.className = "map-count__words";
  element.append(sign, count, words);
  const chip: Chip = { element, count, words, sign, spots: [], onOpen: () => {} };
  element.addEventListener("click", () => chip.onOpen());
  return chip;
}

export function paintChip(
  chip: Chip,
  { count, spots }: Pick<CountedChip, "count" | "spots">,
  words: string,
  model: CountedModel,
): void {
  const digits = model.words.digits(count);
  if (chip.count.textContent !== digits) chip.count.textContent = digits;
  if (chip.words.textContent !== words) chip.words.textContent = words;
  chip.element.ariaLabel = `${digits} ${words}`;
  chip.spots = spots;
}
