/** In what the accounts of an event differ, for those who hear of it. */
import { wordsOf } from "../../../i18n/catalogue.ts";
import { sayDifferences, sayTellings } from "../../../i18n/say-tellings.ts";
import type { EventId } from "../../../model/schema/common.ts";
import type { State } from "../../../state/state.ts";
import { tellingsIn } from "./tellings-in.ts";

/** @returns an empty text for what one source tells, as far as they are out */
export function sayTold(id: EventId, state: State, isBrief: boolean): string {
  const tellings = tellingsIn(state).get(id);
  if (!tellings || tellings.accounts.length === 1) return "";
  const words = wordsOf(state.lang);
  return isBrief ? sayDifferences(tellings, words) : sayTellings(tellings, state.atlas, words);
}
