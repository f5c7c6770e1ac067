/** From the state to what the faction panel draws. */

import type { Counts } from "../../../engine/engine.ts";
import { wordsOf } from "../../../i18n/catalogue.ts";
import type { Words } from "../../../i18n/en.ts";
import { FACTIONS_WORDS } from "../../../i18n/parts/factions.ts";
import { nameOfFaction, officeOf, sayRelation, shortNameOf, verbOf } from "../../../i18n/say.ts";
import { translate } from "../../../i18n/translate.ts";
import { knownBy } from "../../../model/accounts/known-by.ts";
import { type Atlas, toneOfFaction } from "../../../model/atlas.ts";
import { isClaimed } from "../../../model/claim.ts";
import { cutLong } from "../../../model/cut-long.ts";
import type { Filters } from "../../../model/filters.ts";
import { groupBy } from "../../../model/group-by.ts";
import { indexTies } from "../../../model/index-ties.ts";
import { isMutual, tieGlyphOf } from "../../../model/kinds.ts";
import type { Lang } from "../../../model/languages.ts";
import type { Actor, Relation } from "../../../model/schema/actor.ts";
import type { ActorId, FactionId } from "../../../model/schema/common.ts";
import { isSameThing, type Thing } from "../../../model/thing.ts";
import { NO_FACTION } from "../../../model/vocabulary.ts";
import { memoise } from "../../../state/memoise.ts";
import {
  answerOf,
  emphasisOfActor,
  emphasisOfFaction,
  emphasisOfRelation,
  type Light,
  lightIn,
} from "../../../state/selectors.ts";
import type { State } from "../../../state/state.ts";
import type {
  ActorNode,
  FactionBox,
  FactionsModel,
  RelationTie,
} from "../../../views/factions/factions-model.ts";
import { NO_PARTS, type Parts, partsIn } from "./parts-in-event.ts";

/** More actors than these no diagram holds: those with most events stand for them. */
export const ACTORS_DRAWN = 24;

/** Who is drawn, by side, with their ties; all in the dataset's order. */
interface Drawn {
  readonly members: ReadonlyMap<FactionId | null, readonly Actor[]>;
  readonly ties: readonly Relation[];
  /** How many actors are not. */
  readonly further: number;
}

interface Circumstances {
  readonly atlas: Atlas;
  readonly lang: Lang;
  readonly counts: Counts;
  /** In the whole dataset. */
  readonly most: Counts;
  readonly drawn: Drawn;
  readonly filters: Filters;
  readonly light: Light | null;
  readonly selected: Thing | null;
  readonly parts: Parts;
  /** Who is in the selected event by those accounts alone that are not out yet. */
  readonly toCome: ReadonlySet<ActorId>;
}

const assemble = memoise(
  (
    atlas: Atlas,
    lang: Lang,
    counts: Counts,
    most: Counts,
    filters: Filters,
    light: Light | null,
    selected: Thing | null,
  ): FactionsModel => {
    const words = wordsOf(lang);
    const event = selected?.type === "event" ? atlas.events.get(selected.id) : undefined;
    const parts = event ? partsIn(knownBy(event, filters.knownAsOf), words) : NO_PARTS;
    const toCome = new Set(event ? partsIn(event, words).named.keys() : []);
    for (const id of parts.named.keys()) toCome.delete(id);
    const drawn = chooseActors(atlas, most, endsOf(selected, atlas));
    const now = { atlas, lang, counts, most, drawn, filters, light, selected, parts, toCome };
    const own = FACTIONS_WORDS[lang];
    const sides: readonly (FactionId | null)[] = [...atlas.factions.keys(), null];
    return {
      lang,
      selection: selected && JSON.stringify(selected),
      factions: sides.map((id) => boxOf(id, now)).filter(({ actors }) => actors.length > 0),
      ties: tiesOf(now),
      further: drawn.further,
      words: {
        name: own.diagram,
        ties: own.ties,
        bundled: own.bundled,
        further: own.furtherActors,
        inferred: words.event.inferred,
        claimed: words.event.claimed,
        events: words.events,
        stated: own.stated,
        broken: own.broken,
      },
    };
  },
);

/** The actor that is selected, or those between whom the selected tie is. */
function endsOf(selected: Thing | null, { relations }: Atlas): readonly ActorId[] {
  if (selected?.type === "actor") return [selected.id];
  const tie = selected?.type === "relation" ? relations.get(selected.id) : undefined;
  return tie ? [tie.from, tie.to] : [];
}

/** Those of `first`, then those with most events; a changed count moves nobody. */
function chooseActors(atlas: Atlas, most: Counts, first: readonly ActorId[]): Drawn {
  const { actors, relations } = atlas.dataset;
  if (actors.length <= ACTORS_DRAWN) return drawActors(actors, relations, 0);
  const wanted = new Set([...first, ...byEvents(atlas, most).slice(0, ACTORS_DRAWN)]);
  const ids = new Set([...wanted].slice(0, ACTORS_DRAWN));
  const drawn = actors.filter(({ id }) => ids.has(id));
  return drawActors(drawn, tiesIn(atlas).within(ids), actors.length - drawn.length);
}

function drawActors(actors: readonly Actor[], ties: readonly Relation[], further: number): Drawn {
  return { members: groupBy(actors, ({ faction }) => faction), ties, further };
}

/** Neither changes with what is selected, filtered or said. */
const tiesIn = memoise((atlas: Atlas) => indexTies(atlas.dataset.relations));
const byEvents = memoise((atlas: Atlas, { actors }: Counts) =>
  atlas.dataset.actors
    .map(({ id }) => id)
    .sort((a, b) => (actors.get(b) ?? 0) - (actors.get(a) ?? 0)),
);

function boxOf(id: FactionId | null, now: Circumstances): FactionBox {
  const { atlas, counts, drawn, filters, light, most, selected } = now;
  const words = wordsOf(now.lang);
  const key = id ?? NO_FACTION;
  const name = cutLong(nameOfFaction(atlas, id, words));
  const count = counts.factions.get(key) ?? 0;
  return {
    id,
    name,
    tone: toneOfFaction(atlas, id),
    count,
    most: most.factions.get(key) ?? 0,
    kept: filters.factions.length === 0 || filters.factions.includes(key),
    label: FACTIONS_WORDS[now.lang].withCount(name, words.events(count)),
    selected: isSameThing(selected, { type: "faction", id }),
    emphasis: emphasisOfFaction(light, id),
    actors: [
      ...(id === null && now.parts.unnamed ? [unnamedNode(now.parts.unnamed, now)] : []),
      ...(drawn.members.get(id) ?? []).map((actor) => nodeOf(actor, now)),
    ],
  };
}

/** Who tells of the selected event without being named: in a box of its own for as long. */
function unnamedNode(part: string, { lang }: Circumstances): ActorNode {
  const name = FACTIONS_WORDS[lang].unnamed;
  return {
    id: null,
    name,
    office: "",
    part,
    kind: "person",
    standing: "unnamed",
    count: 0,
    kept: true,
    label: `${name}, ${part}`,
    selected: false,
    emphasis: "lit",
  };
}

function nodeOf(actor: Actor, now: Circumstances): ActorNode {
  const { counts, filters, lang, light, selected } = now;
  const words = wordsOf(lang);
  const { id, kind, standing } = actor;
  const name = cutLong(translate(actor, words.lang).name);
  const count = counts.actors.get(id) ?? 0;
  const parts = (now.parts.named.get(id) ?? []).map((part) => cutLong(part));
  return {
    id,
    name,
    office: cutLong(officeOf(actor, now.atlas, words)),
    part: parts.at(-1) ?? null,
    kind,
    standing: standing ?? "named",
    count,
    kept: filters.actors.length === 0 || filters.actors.includes(id),
    label: [FACTIONS_WORDS[lang].withCount(name, words.events(count)), ...parts].join(
      words.dir === "rtl" ? "، " : ", ",
    ),
    selected: isSameThing(selected, { type: "actor", id }),
    emphasis: now.toCome.has(id) ? "dimmed" : emphasisOfActor(light, id),
  };
}

/** With two names and a verb, in code units. */
const SENTENCE = 720;

function tiesOf({ atlas, drawn, lang, light, selected }: Circumstances): readonly RelationTie[] {
  const words = wordsOf(lang);
  return drawn.ties.map((relation) => ({
    id: relation.id,
    type: relation.type,
    from: relation.from,
    to: relation.to,
    mutual: isMutual(atlas, relation.type),
    glyph: tieGlyphOf(atlas, relation.type),
    verb: cutLong(verbOf(atlas, relation.type, words)),
    sentence: cutLong(sayRelation(relation, atlas, words), SENTENCE),
    ...sayFar(relation, atlas, words),
    basis: relation.basis,
    claimed: isClaimed(relation, atlas),
    selected: isSameThing(selected, { type: "relation", id: relation.id }),
    emphasis: emphasisOfRelation(light, relation.id),
  }));
}

/** A tie as a line of words in the box of either end, which leaves that end out. */
function sayFar({ type, from, to }: Relation, atlas: Atlas, words: Words) {
  const own = FACTIONS_WORDS[words.lang];
  const verb = cutLong(verbOf(atlas, type, words));
  const nameOf = (id: ActorId) => {
    const actor = atlas.actors.get(id);
    return actor ? cutLong(shortNameOf(actor, words)) : id;
  };
  return {
    toward: own.toward(verb, nameOf(to)),
    further: own.further(nameOf(to)),
    backward: own.backward(nameOf(from), verb),
  };
}

export function factionsModel(state: State): FactionsModel {
  const { atlas, engine, lang, filters, selected } = state;
  const most = engine.totals;
  return assemble(atlas, lang, answerOf(state).counts, most, filters, lightIn(state), selected);
}
