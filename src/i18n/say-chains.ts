/** Whether any of several accounts repeats another, in a sentence. */
import type { Chains } from "../model/accounts/chains.ts";
import type { Atlas } from "../model/atlas.ts";
import type { Words } from "./en.ts";
import { ACCOUNT_WORDS } from "./parts/accounts.ts";
import { nameOfActor } from "./say.ts";

/** @param given how many of the accounts have a chain @returns null where there is nothing to compare */
export function sayChains(
  { voices, shared }: Chains,
  given: number,
  atlas: Atlas,
  words: Words,
): string | null {
  const own = ACCOUNT_WORDS[words.lang];
  if (given < 2) return null;
  if (voices.length === 1) return own.oneVoice;
  if (voices.length < given) return own.fewerVoices(given, voices.length);
  if (shared.length === 0) return own.noLink(given);
  return own.someLink(shared.map((actor) => nameOfActor(atlas, actor, words)).join(", "));
}
