/** Which events, kinds, actors, factions, relations and spans belong together, so that pointing at one can light the others. */

import type { Atlas } from "./atlas.ts";
import type { Company, Connections, Facts, QuotedSpan, Resting } from "./company.ts";
import { accountsOf } from "./event-facts.ts";
import { evidenceOfActor, evidenceOfEvent } from "./evidence.ts";
import { groupBy } from "./group-by.ts";
import { indexTies, type TieIndex } from "./index-ties.ts";
import { once } from "./once.ts";
import type { Actor } from "./schema/actor.ts";
import type { ActorId, EventId, FactionId, SourceId } from "./schema/common.ts";
import type { AtlasEvent } from "./schema/event.ts";
import type { Question } from "./schema/question.ts";
import type { Evidence } from "./schema/source.ts";
import { findStep, type StepSlide } from "./slides.ts";
import { type Span, spanKey, type Thing } from "./thing.ts";

export function connect(atlas: Atlas): Connections {
  const cache = new Map<string, Company>();
  const quoted = once(() => quotedSpans(atlas));
  const parts = once(() => partsOf(atlas));
  return {
    companyOf(thing) {
      const key = JSON.stringify(thing);
      const known = cache.get(key) ?? gather(atlas, parts, thing);
      cache.set(key, known);
      return known;
    },
    factsOf: (span) => factsOf(atlas, span),
    stepOf: (id) => findStep(atlas, id),
    spansOf: (source) => quoted().get(source) ?? [],
  };
}

/** What actors have to do with: pointing at one must not go through all events, ties and actors. */
interface Parts {
  /** By actor, the events that each has a part in, each with its place among all of them. */
  readonly events: ReadonlyMap<ActorId, readonly (readonly [number, AtlasEvent])[]>;
  readonly members: ReadonlyMap<FactionId | null, readonly Actor[]>;
  readonly ties: TieIndex;
}

function partsOf(atlas: Atlas): Parts {
  const { actors, relations } = atlas.dataset;
  return {
    events: eventsByActor(atlas),
    members: groupBy(actors, ({ faction }) => faction),
    ties: indexTies(relations),
  };
}

function eventsByActor({ events }: Atlas): Parts["events"] {
  const parts = new Map<ActorId, (readonly [number, AtlasEvent])[]>();
  let place = 0;
  for (const { event } of events.values()) {
    const entry = [place++, event] as const;
    for (const { actor } of event.participants) {
      const list = parts.get(actor);
      if (list) list.push(entry);
      else parts.set(actor, [entry]);
    }
  }
  return parts;
}

function gather(atlas: Atlas, parts: () => Parts, thing: Thing): Company {
  switch (thing.type) {
    case "event":
      return companyOfEvent(atlas, thing.id);
    case "kind":
      return {
        ...companyOfEvents(atlas, ({ kind }) => kind === thing.kind),
        kinds: new Set([thing.kind]),
      };
    case "actor": {
      const actor = atlas.actors.get(thing.id);
      return companyOfActors(atlas, parts(), actor ? [actor] : []);
    }
    case "faction":
      return companyOfActors(atlas, parts(), parts().members.get(thing.id) ?? []);
    case "relation": {
      const relation = atlas.relations.get(thing.id);
      return companyOfFacts(atlas, {
        events: [],
        actors: [],
        relations: relation ? [relation] : [],
      });
    }
    case "question":
      return companyOfQuestion(atlas, atlas.questions.get(thing.id));
    case "step": {
      const step = findStep(atlas, thing.id);
      return step ? companyOfStep(atlas, step) : companyOfFacts(atlas, NO_FACTS);
    }
    case "span":
      return companyOfFacts(atlas, factsOf(atlas, thing.span));
  }
}

/** An event with all who are in it and those who tell of it, by any account. */
function companyOfEvent(atlas: Atlas, id: EventId): Company {
  const facts = atlas.events.get(id);
  const company = companyOfFacts(atlas, { ...NO_FACTS, events: facts ? [facts.event] : [] });
  const told = (facts ? accountsOf(facts) : []).flatMap(
    ({ event: { attribution = [], participants } }) =>
      [...attribution, ...participants].flatMap(({ actor }) => actor ?? []),
  );
  const who = new Set([...company.actors, ...told]);
  return { ...company, actors: who, factions: sidesOf(atlas, who) };
}

function companyOfEvents(atlas: Atlas, isMeant: (event: AtlasEvent) => boolean): Company {
  const events = [...atlas.events.values()].map(({ event }) => event).filter(isMeant);
  return companyOfFacts(atlas, { ...NO_FACTS, events });
}

/** What a step of a briefing is about: its events and ties with all who are in them, and the factions that it stresses. */
export function companyOfStep(
  atlas: Atlas,
  { events, factions, relations }: Pick<StepSlide, "events" | "factions" | "relations">,
): Company {
  const company = companyOfFacts(atlas, {
    events: events.map(({ event }) => event),
    actors: atlas.dataset.actors.filter(({ faction }) => faction && factions.includes(faction)),
    relations: relations.flatMap((id) => atlas.relations.get(id) ?? []),
  });
  return { ...company, factions: new Set([...company.factions, ...factions]) };
}

const NO_FACTS: Facts = { events: [], actors: [], relations: [] };

/** What a question concerns, with the words that raise it. */
function companyOfQuestion(atlas: Atlas, question: Question | undefined): Company {
  const { concerns = [], evidence = [] } = question ?? {};
  const company = companyOfFacts(atlas, {
    events: concerns.flatMap((one) =>
      "event" in one ? (atlas.events.get(one.event)?.event ?? []) : [],
    ),
    actors: concerns.flatMap((one) => ("actor" in one ? (atlas.actors.get(one.actor) ?? []) : [])),
    relations: concerns.flatMap((one) =>
      "relation" in one ? (atlas.relations.get(one.relation) ?? []) : [],
    ),
  });
  return { ...company, spans: spansOfEvidence(evidence) };
}

/** The facts, the actors in them and those actors' sides. */
function companyOfFacts(atlas: Atlas, { events, actors, relations }: Facts): Company {
  const who = new Set<ActorId>([
    ...actors.map(({ id }) => id),
    ...events.flatMap(({ participants }) => participants.map(({ actor }) => actor)),
    ...relations.flatMap(({ from, to }) => [from, to]),
  ]);
  return {
    events: new Set(events.map(({ id }) => id)),
    kinds: new Set(events.map(({ kind }) => kind)),
    actors: who,
    factions: sidesOf(atlas, who),
    relations: new Set(relations.map(({ id }) => id)),
    spans: spansOfEvidence([
      ...events.flatMap(({ id }) => {
        const facts = atlas.events.get(id);
        return facts ? evidenceOfEvent(facts) : [];
      }),
      ...actors.flatMap(evidenceOfActor),
      ...relations.flatMap(({ evidence }) => evidence),
    ]),
  };
}

/** The actors, what they took part in, their ties and whom those lead to. */
function companyOfActors(atlas: Atlas, parts: Parts, meant: readonly Actor[]): Company {
  const ids = new Set(meant.map(({ id }) => id));
  const ties = parts.ties.touching(ids);
  const events = [...new Set([...ids].flatMap((id) => parts.events.get(id) ?? []))]
    .sort(([a], [b]) => a - b)
    .map(([, event]) => event);
  return {
    events: new Set(events.map(({ id }) => id)),
    kinds: new Set(events.map(({ kind }) => kind)),
    actors: new Set([...ids, ...ties.flatMap(({ from, to }) => [from, to])]),
    factions: sidesOf(atlas, ids),
    relations: new Set(ties.map(({ id }) => id)),
    spans: spansOfEvidence(meant.flatMap(evidenceOfActor)),
  };
}

function sidesOf(atlas: Atlas, actors: ReadonlySet<ActorId>): ReadonlySet<FactionId | null> {
  return new Set([...actors].map((id) => atlas.actors.get(id)?.faction ?? null));
}

function spansOfEvidence(
  evidence: readonly Evidence[],
): ReadonlyMap<SourceId, ReadonlySet<string>> {
  const spans = new Map<SourceId, Set<string>>();
  for (const piece of evidence) {
    const keys = spans.get(piece.source) ?? new Set();
    spans.set(piece.source, keys.add(spanKey(piece)));
  }
  return spans;
}

function factsOf({ dataset, events, questions }: Atlas, span: Span): Resting {
  const rests = (evidence: readonly Evidence[]) =>
    evidence.some(
      ({ source, start, end }) => source === span.source && start < span.end && span.start < end,
    );
  return {
    events: [...events.values()]
      .filter((facts) => rests(evidenceOfEvent(facts)))
      .map(({ event }) => event),
    actors: dataset.actors.filter((actor) => rests(evidenceOfActor(actor))),
    relations: dataset.relations.filter(({ evidence }) => rests(evidence)),
    questions: [...questions.values()].filter(({ evidence }) => rests(evidence)),
  };
}

function quotedSpans({ dataset, events }: Atlas): ReadonlyMap<SourceId, readonly QuotedSpan[]> {
  const spans = new Map<SourceId, Map<string, QuotedSpan>>();
  const all = [
    ...[...events.values()].flatMap(evidenceOfEvent),
    ...dataset.actors.flatMap(evidenceOfActor),
    ...dataset.relations.flatMap(({ evidence }) => evidence),
    ...(dataset.questions ?? []).flatMap(({ evidence }) => evidence),
  ];
  for (const { source, start, end, exact } of all) {
    const ofSource = spans.get(source) ?? new Map<string, QuotedSpan>();
    const key = spanKey({ start, end });
    ofSource.set(key, { source, start, end, exact, facts: (ofSource.get(key)?.facts ?? 0) + 1 });
    spans.set(source, ofSource);
  }
  return new Map(
    [...spans].map(([source, ofSource]) => [
      source,
      [...ofSource.values()].sort((a, b) => a.start - b.start || b.end - a.end),
    ]),
  );
}
