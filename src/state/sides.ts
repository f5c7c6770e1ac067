/** The sides as a list: who against whom, and what each has a part in, counted from the events that the filters keep. */
import type { Answer, Engine } from "../engine/engine.ts";
import type { Atlas } from "../model/atlas.ts";
import { sidesOf } from "../model/event-facts.ts";
import { countParties, orderSides, type Pairing, type Party } from "../model/pairing.ts";
import { rankFactions } from "../model/share-class.ts";
import { memoise } from "./memoise.ts";
import { answerOf } from "./selectors.ts";
import type { State } from "./state.ts";

export interface Sides {
  /** Every pairing that occurs, most events first; their counts add up to what is kept. */
  readonly pairings: readonly Pairing[];
  /** Those that have a part in anything, most events first, no side last. */
  readonly parties: readonly Party[];
  /** Factions that have a part in nothing that is kept. */
  readonly absent: number;
  /** Of all parties' counts. */
  readonly sum: number;
  readonly kept: number;
}

export function sidesIn(state: State): Sides {
  return listSides(state.atlas, state.engine, answerOf(state));
}

const listSides = memoise((atlas: Atlas, engine: Engine, answer: Answer): Sides => {
  const pairings = answer.counted?.pairings() ?? pairOneByOne(atlas, engine, answer);
  const parties = [...countParties(pairings)]
    .map(([side, count]) => ({ side, count }))
    .sort((a, b) => Number(a.side === null) - Number(b.side === null) || b.count - a.count);
  const present = parties.filter(({ side }) => side !== null).length;
  return {
    pairings,
    parties,
    absent: atlas.factions.size - present,
    sum: parties.reduce((sum, { count }) => sum + count, 0),
    kept: answer.kept,
  };
});

/** Of so few events that they are not counted. */
function pairOneByOne(atlas: Atlas, engine: Engine, answer: Answer): readonly Pairing[] {
  const whole = engine.totals.factions;
  const inOrder = orderSides(
    rankFactions(new Map([...atlas.factions.keys()].map((id) => [id, whole.get(id) ?? 0]))),
  );
  const found = new Map<string, Pairing>();
  const { ids } = answer.page({ column: "time", descending: false }, 0, engine.size);
  for (const id of ids) {
    const facts = atlas.events.get(id);
    if (!facts) continue;
    const sides = inOrder(sidesOf(facts));
    const key = JSON.stringify(sides);
    found.set(key, { sides, count: (found.get(key)?.count ?? 0) + 1 });
  }
  return [...found.values()].sort((a, b) => b.count - a.count);
}
