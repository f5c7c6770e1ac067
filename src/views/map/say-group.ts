/** What is said of a group: its name for a screen reader, and the lines beside it while it is pointed at. */
import type { CountedGroup, CountedModel } from "./counted-model.ts";

/** More shares than these are one number. */
const TOLD = { name: 3, tip: 6 } as const;

/** "Aleppo and 496 more places, 3,392 events: 2,100 Government of Syria – Syrian insurgents, 900 …" */
export function nameGroup(group: CountedGroup, model: CountedModel): string {
  if (group.selected !== null && model.selectedName !== null) return model.selectedName;
  return `${headOf(group, model)}: ${sharesOf(group, model, TOLD.name).join(", ")}`;
}

export function tellGroup(group: CountedGroup, model: CountedModel): string {
  return [headOf(group, model), ...sharesOf(group, model, TOLD.tip)].join("\n");
}

function headOf({ place, others, count }: CountedGroup, { words }: CountedModel): string {
  return `${words.group(place, others)}, ${words.events(count)}`;
}

function sharesOf(
  { shares, count }: CountedGroup,
  { classes, words }: CountedModel,
  most: number,
): readonly string[] {
  const present = [...shares]
    .map((share, index) => ({ share, index }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share);
  const told = present.length <= most + 1 ? present : present.slice(0, most);
  const left = count - told.reduce((sum, { share }) => sum + share, 0);
  const lines = told.map(({ share, index }) => {
    const said = classes[index]?.words ?? "";
    return count === 1 ? said : words.share(share, said);
  });
  return left > 0 ? [...lines, words.others(left)] : lines;
}
