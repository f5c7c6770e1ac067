/** Who says so: which accounts rest on one first teller, and so are one. */
import type { EventFacts } from "../event-facts.ts";
import type { ActorId, SourceId } from "../schema/common.ts";

export interface Chains {
  /**
   * The accounts that give a chain, those of one first teller together, in the order of accounts. One who is passed on in another
   * chain repeats what that one tells.
   */
  readonly voices: readonly (readonly SourceId[])[];
  /** Who stands in the chains of two voices or more, though they begin with others: somebody who passes both on. */
  readonly shared: readonly ActorId[];
}

type Chain = readonly (ActorId | null)[];

/** The accounts of an event, each with its source. */
export function chainsOf(accounts: readonly EventFacts[]): Chains {
  const given = accounts.flatMap(({ source, event: { attribution } }) =>
    source && attribution.length > 0
      ? [{ source, chain: attribution.map(({ actor }) => actor) }]
      : [],
  );
  let voices: (typeof given)[] = [];
  for (const one of given) {
    const joined = voices.filter((voice) => voice.some(({ chain }) => isOne(chain, one.chain)));
    voices = [...voices.filter((voice) => !joined.includes(voice)), [...joined.flat(), one]];
  }
  const links = voices.map((voice) => new Set(voice.flatMap(({ chain }) => chain)));
  const all = new Set(given.flatMap(({ chain }) => chain));
  const shared = [...all].filter(
    (actor): actor is ActorId =>
      actor !== null && links.filter((link) => link.has(actor)).length > 1,
  );
  const order = new Map(accounts.map(({ source }, index) => [source, index]));
  const placeOf = (source: SourceId | undefined) => order.get(source) ?? 0;
  const inOrder = voices.map((voice) =>
    voice.map(({ source }) => source).sort((a, b) => placeOf(a) - placeOf(b)),
  );
  return { voices: inOrder.sort((a, b) => placeOf(a[0]) - placeOf(b[0])), shared: shared.sort() };
}

/** Whom nobody names may be anybody. */
function isOne(a: Chain, b: Chain): boolean {
  const passesOn = (chain: Chain, first: ActorId | null | undefined) =>
    first != null && chain.includes(first);
  return passesOn(a, b[0]) || passesOn(b, a[0]);
}
