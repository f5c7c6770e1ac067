/** What a hand-out says of an event: when, where, between whom, who says so, how many died, how sure it is; and the words that it rests on. */

import { sayWhen } from "../../i18n/dates.ts";
import type { Words } from "../../i18n/en.ts";
import { CERTAINTY_WORDS, sayGrade } from "../../i18n/parts/certainty.ts";
import { sayDatings } from "../../i18n/parts/datings.ts";
import { EVENT_FACTS_WORDS, type EventFactsWords } from "../../i18n/parts/event-facts.ts";
import type { HandoutWords } from "../../i18n/parts/handout.ts";
import { publisherOf } from "../../i18n/publishers.ts";
import { nameOfActor, nameOfKind, sayGap, sayTold, sayWhere } from "../../i18n/say.ts";
import { sayEstimate, sayToll } from "../../i18n/say-estimate.ts";
import { translate } from "../../i18n/translate.ts";
import type { Atlas } from "../../model/atlas.ts";
import { questionsAbout } from "../../model/concerns.ts";
import { datingsOf } from "../../model/datings.ts";
import type { EventFacts } from "../../model/event-facts.ts";
import { evidenceOfEvent } from "../../model/evidence.ts";
import { basis } from "../../model/facets/basis.ts";
import type { SourceId } from "../../model/schema/common.ts";
import type { Toll } from "../../model/schema/estimate.ts";
import type { AtlasEvent } from "../../model/schema/event.ts";
import type { Evidence } from "../../model/schema/source.ts";
import { accountFacts, type Matter } from "./account-facts.ts";
import type { Fact, Footnote } from "./handout-page.ts";

export function factsOfEvent(
  facts: EventFacts,
  atlas: Atlas,
  words: Words,
  own: HandoutWords,
): readonly Fact[] {
  const { event } = facts;
  const labels = EVENT_FACTS_WORDS[words.lang];
  const isOwnKind = atlas.kinds.events.has(event.kind);
  const kind = isOwnKind
    ? [{ label: labels.kind, text: nameOfKind(atlas, event.kind, words) }]
    : [];
  const certainty = { label: own.certainty, text: sayCertainty(facts, atlas, words) };
  if (facts.accounts)
    return [
      ...accountFacts(facts, atlas, words, (account) => mattersOf(account, atlas, words, labels)),
      ...kind,
      ...whoOf(facts, atlas, words, labels),
      certainty,
    ];
  return [
    { label: words.event.when, text: sayTime(facts, words) },
    { label: words.event.where, text: sayPlace(facts, atlas, words) },
    ...kind,
    ...whoOf(facts, atlas, words, labels),
    { label: words.event.says, text: sayTold(event, atlas, words) },
    ...numbersOf(event, atlas, words, labels),
    certainty,
    ...missingOf(event, atlas, words, labels),
  ];
}

/** What one account says of the matter, and who says so. */
function mattersOf(
  account: EventFacts,
  atlas: Atlas,
  words: Words,
  labels: EventFactsWords,
): readonly Matter[] {
  const { event } = account;
  return [
    { name: "when", label: words.event.when, text: sayTime(account, words) },
    { name: "where", label: words.event.where, text: sayPlace(account, atlas, words) },
    ...numbersOf(event, atlas, words, labels),
    { name: null, label: words.event.says, text: sayTold(event, atlas, words) },
    ...missingOf(event, atlas, words, labels).map((fact) => ({ ...fact, name: null })),
  ];
}

/** Where no date is given, what stands in its place is all that is known of it. */
function sayTime({ event, edtf }: EventFacts, words: Words): string {
  const { note } = translate(event.when, words.lang);
  const isGiven = edtf.earliest !== null || edtf.latest !== null;
  return [sayWhen(edtf, words), ...(isGiven || !note ? [] : [note])].join(" · ");
}

function sayPlace({ event: { where } }: EventFacts, atlas: Atlas, words: Words): string {
  const place = sayWhere(where, atlas, words);
  return where.extent === "unplaced" ? `${place}: ${translate(where, words.lang).reason}` : place;
}

/** The two sides of a pair, which no chain of speakers tells; and who is not named, with the reason. */
function whoOf(
  { event }: EventFacts,
  atlas: Atlas,
  words: Words,
  { who }: EventFactsWords,
): readonly Fact[] {
  const said = [1, 2].flatMap((side) => {
    const names = event.participants.flatMap((one) =>
      one.role === "party" && one.side === side ? [nameOfActor(atlas, one.actor, words)] : [],
    );
    return names.length > 0 ? [names.join(", ")] : [];
  });
  const gap = isAskedWho(event, atlas) ? null : sayGap(atlas, event.absent?.participants, words);
  const parts = [...(said.length > 0 ? [said.join(" – ")] : []), ...(gap === null ? [] : [gap])];
  return parts.length > 0 ? [{ label: who, text: parts.join(" · ") }] : [];
}

/** The page has the question, which says what nobody tells. */
function isAskedWho({ id }: AtlasEvent, atlas: Atlas): boolean {
  return questionsAbout(atlas, { type: "event", id }).some(({ concerns }) =>
    concerns.some((one) => "event" in one && one.event === id && one.part === "participants"),
  );
}

/** The dead, the wounded, and whatever else its source counts. */
function numbersOf(
  { fatalities, wounded, numbers = [] }: AtlasEvent,
  atlas: Atlas,
  words: Words,
  labels: EventFactsWords,
): readonly Matter[] {
  const say = (toll: Toll) => sayToll(toll, atlas, words, labels);
  return [
    ...(fatalities
      ? [{ name: "fatalities" as const, label: labels.fatalities, text: say(fatalities) }]
      : []),
    ...(wounded ? [{ name: "wounded" as const, label: labels.wounded, text: say(wounded) }] : []),
    ...numbers.map((number) => {
      const { name, unit } = translate(number, words.lang);
      const said = sayEstimate(number, words, labels);
      return {
        name: "number" as const,
        label: name,
        text: unit === undefined ? said : `${said} ${unit}`,
      };
    }),
  ];
}

/** In the place of a footnote: why there is none. Where sources are named alone, that says it. */
function missingOf(
  { absent, cites = [] }: AtlasEvent,
  atlas: Atlas,
  words: Words,
  { quotes }: EventFactsWords,
): readonly Fact[] {
  const gap = cites.length > 0 ? null : sayGap(atlas, absent?.evidence, words);
  return gap === null ? [] : [{ label: quotes, text: gap }];
}

/** What is inferred, and the source's grade where somebody judged it. */
function sayCertainty(facts: EventFacts, atlas: Atlas, words: Words): string {
  const { reliability, credibility } = facts.event.grade ?? {};
  const certainty = CERTAINTY_WORDS[words.lang];
  return [
    ...[...new Set(basis.valuesOf(facts))].map((key) => {
      const datings =
        key === "inferred-time" ? datingsOf(facts.event.when, atlas) : ["other" as const];
      return datings.includes("other") ? certainty.bases[key] : sayDatings(datings, words);
    }),
    ...(reliability ? [sayGrade(reliability, certainty)] : []),
    ...(credibility ? [sayGrade(`${credibility}`, certainty)] : []),
  ].join(words.dir === "rtl" ? "؛ " : "; ");
}

/** A footnote a source, with its fragments in the order in which they are first cited. */
export function footnotesOf(
  events: readonly EventFacts[],
  atlas: Atlas,
  words: Words,
): readonly Footnote[] {
  const bySource = new Map<SourceId, Evidence[]>();
  for (const piece of events.flatMap(evidenceOfEvent))
    bySource.set(piece.source, [...(bySource.get(piece.source) ?? []), piece]);
  return [...bySource].flatMap(([id, pieces]) => {
    const source = atlas.sources.get(id);
    if (source?.type !== "document") return [];
    const fragments = [...new Set(pieces.map(({ exact }) => exact))];
    return [{ id, source: publisherOf(source, atlas, words), lang: source.language, fragments }];
  });
}
