/** Has an engine elsewhere answer the filters of the address before anything is drawn: the picture of none would be false. */
import { readAddress } from "../../../state/address/address.ts";
import { initialState } from "../../../state/initial.ts";
import type { Preferences } from "../../../state/preferences.ts";
import type { Opened } from "../opened.ts";

/** @returns once the engine that the dataset opens with knows how many events the address keeps */
export async function firstAnswer(
  { atlas, engineFor, answer }: Opened,
  query: URLSearchParams,
  preferences: Preferences,
): Promise<void> {
  const engine = await engineFor(preferences.lang);
  await answer?.(readAddress(query, initialState(atlas, engine, preferences)).state.filters);
}
