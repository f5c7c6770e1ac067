/** How many accounts of what is shown were not out yet by the day that the reader has set. */
import { TO_COME_WORDS } from "../i18n/parts/to-come.ts";
import { countToCome } from "../model/accounts/known-by.ts";
import type { EventId } from "../model/schema/common.ts";
import { answerOf } from "../state/selectors.ts";
import type { State } from "../state/state.ts";
import { useAtlas, useWords } from "./context.ts";
import "./to-come.css";

/** @param of one event; without it, of all that the filters keep */
export function ToCome({ of: id }: { readonly of?: EventId }) {
  const own = useWords(TO_COME_WORDS);
  const count = useAtlas((state) => countIn(state, id));
  return count > 0 ? <span class="to-come">{own(count)}</span> : null;
}

/** Of a dataset that is not all at hand, of the events that are. */
function countIn(state: State, id: EventId | undefined): number {
  const { atlas, filters } = state;
  const answer = answerOf(state);
  const shown = id === undefined ? [...atlas.events.keys()].filter((one) => answer.has(one)) : [id];
  return shown.reduce((sum, one) => {
    const facts = atlas.events.get(one);
    return sum + (facts ? countToCome(facts, filters.knownAsOf) : 0);
  }, 0);
}
