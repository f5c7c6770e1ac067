/** Which signs of several accounts are on the screen now: comes for a dataset in which several sources tell an event apart. */
import { type Tellings, tellingsOf } from "../model/accounts/tellings.ts";
import { LEGEND_SIGNS, type LegendSign } from "../model/signs/legend-signs.ts";
import { eventsShown, type SignedView, type SignsShown, signsShown } from "./signs-shown.ts";
import type { State } from "./state.ts";

/** What `signsShown` tells of events that are drawn one by one, and whether their accounts differ or agree. */
export function toldSignsShown(state: State, views: ReadonlySet<SignedView>): SignsShown {
  const shown = signsShown(state, views, null);
  const found = new Set([...shown.signs, ...verdictsIn(state, views)]);
  return { ...shown, signs: LEGEND_SIGNS.filter((sign) => found.has(sign)) };
}

/** A timeline's sign is about the times: they can agree where the accounts differ in something else. */
function verdictsIn(state: State, views: ReadonlySet<SignedView>): readonly LegendSign[] {
  const { atlas, filters } = state;
  const isDrawn = ({ places }: Tellings) =>
    views.has("timeline") || (views.has("map") && places.length > 0);
  return eventsShown(state).flatMap((facts) => {
    const tellings = tellingsOf(facts, atlas, filters.knownAsOf);
    if (!tellings || tellings.accounts.length === 1 || !isDrawn(tellings)) return [];
    if (tellings.differences.length === 0) return ["agree" as const];
    const isOnlyTimes = views.has("timeline") && !tellings.areTimesApart;
    return isOnlyTimes ? ["differ" as const, "agree" as const] : ["differ" as const];
  });
}
