/** Keeps only what an actor or a faction has a part in, and everything again; how many events that is, it says beforehand. */
import { CARD_WORDS } from "../../i18n/parts/card.ts";
import type { FacetName, FacetValue } from "../../model/facets/all.ts";
import { answerOf } from "../../state/selectors.ts";
import { keepOnly } from "../../state/store.ts";
import { useAtlas, useStore, useWords } from "../context.ts";

interface Props<Name extends FacetName> {
  readonly facet: Name;
  readonly value: FacetValue<Name>;
}

export function KeepButton<Name extends FacetName>({ facet, value }: Props<Name>) {
  const own = useWords(CARD_WORDS);
  const store = useStore();
  const count = useAtlas(
    (state) => (answerOf(state).counts[facet] as ReadonlyMap<string, number>).get(value) ?? 0,
  );
  const isAlone = useAtlas(({ filters }) => filters[facet].join("\n") === value);
  return (
    <button
      type="button"
      class="small"
      aria-pressed={isAlone}
      onClick={() => keepOnly(store, facet, value)}
    >
      {own.keepOnly(count)}
    </button>
  );
}
