/** Beside the factions' name: how many parties and pairs there are among what is kept. */
import { SIDES_WORDS } from "../../i18n/parts/sides.ts";
import { sidesIn } from "../../state/sides.ts";
import { useWords } from "../context.ts";
import { useCounted } from "../use-counted.ts";

export function SidesSize() {
  const own = useWords(SIDES_WORDS);
  const counted = useCounted(sidesIn);
  if (!counted) return null;
  const { parties, pairings } = counted;
  const sides = parties.filter(({ side }) => side !== null);
  const pairs = pairings.filter((one) => one.sides.length === 2);
  return <p dir="auto">{own.size(sides.length, pairs.length)}</p>;
}
