/** What a hand-out says of an event: when, where, who says so, and how sure it is; and the words that it rests on. */
import { publisherOf } from "../../i18n/credit.ts";
import { sayWhen } from "../../i18n/dates.ts";
import type { Words } from "../../i18n/en.ts";
import { CERTAINTY_WORDS, sayGrade } from "../../i18n/parts/certainty.ts";
import { sayDatings } from "../../i18n/parts/datings.ts";
import type { HandoutWords } from "../../i18n/parts/handout.ts";
import { nameOfSource, sayAttribution, sayWhere } from "../../i18n/say.ts";
import { translate } from "../../i18n/translate.ts";
import type { Atlas } from "../../model/atlas.ts";
import { datingsOf } from "../../model/datings.ts";
import type { EventFacts } from "../../model/event-facts.ts";
import { evidenceOfEvent } from "../../model/evidence.ts";
import { basis } from "../../model/facets/basis.ts";
import type { SourceId } from "../../model/schema/common.ts";
import type { Evidence } from "../../model/schema/source.ts";
import type { Fact, Footnote } from "./handout-page.ts";

export function factsOfEvent(
  facts: EventFacts,
  atlas: Atlas,
  words: Words,
  own: HandoutWords,
): readonly Fact[] {
  const { event, edtf } = facts;
  const { where } = event;
  const place = sayWhere(where, atlas, words);
  const reason = where.extent === "unplaced" ? translate(where, words.lang).reason : null;
  return [
    { label: words.event.when, text: sayWhen(edtf, words) },
    { label: words.event.where, text: reason === null ? place : `${place}: ${reason}` },
    { label: words.event.says, text: sayAttribution(event.attribution, atlas, words) },
    { label: own.certainty, text: sayCertainty(facts, atlas, words) },
    ...otherAccounts(facts, atlas, words),
  ];
}

/** A line for each further source that tells it otherwise. */
function otherAccounts({ accounts = [] }: EventFacts, atlas: Atlas, words: Words): readonly Fact[] {
  return accounts.slice(1).flatMap(({ event, edtf, source }) => {
    const said = [
      sayWhen(edtf, words),
      sayWhere(event.where, atlas, words),
      sayAttribution(event.attribution, atlas, words),
    ];
    return source ? [{ label: nameOfSource(atlas, source, words), text: said.join("; ") }] : [];
  });
}

/** What is inferred, and the source's grade where somebody judged it. */
function sayCertainty(facts: EventFacts, atlas: Atlas, words: Words): string {
  const { reliability, credibility } = facts.event.grade ?? {};
  const certainty = CERTAINTY_WORDS[words.lang];
  return [
    ...basis.valuesOf(facts).map((key) => {
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
