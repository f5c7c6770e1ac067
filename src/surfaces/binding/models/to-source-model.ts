/** From the state to what the source pane draws. */

import { wordsOf } from "../../../i18n/catalogue.ts";
import { sayNumber } from "../../../i18n/dates.ts";
import { SOURCE_WORDS } from "../../../i18n/parts/source.ts";
import type { Connections } from "../../../model/company.ts";
import type { Comparison } from "../../../model/document/compare.ts";
import { evidenceOfActor, evidenceOfEvent } from "../../../model/evidence.ts";
import type { Lang } from "../../../model/languages.ts";
import type { Evidence, SourceDocument } from "../../../model/schema/source.ts";
import { spanKey, type Thing } from "../../../model/thing.ts";
import { memoise } from "../../../state/memoise.ts";
import { type Light, lightIn } from "../../../state/selectors.ts";
import type { State } from "../../../state/state.ts";
import type { Fragment, SourceModel } from "../../../views/source/source-model.ts";

const plainFragments = memoise(
  (connections: Connections, source: SourceDocument, lang: Lang): readonly Fragment[] =>
    connections.spansOf(source.id).map((span) => ({
      key: spanKey(span),
      start: span.start,
      end: span.end,
      exact: span.exact,
      facts: SOURCE_WORDS[lang].facts(span.facts),
      selected: false,
      emphasis: "plain",
    })),
);

/** The spans that the selected thing rests on. */
const selectedSpans = memoise(
  (atlas: State["atlas"], selected: Thing | null, source: string): ReadonlySet<string> =>
    new Set(
      evidenceOf(atlas, selected)
        .filter((piece) => piece.source === source)
        .map(spanKey),
    ),
);

function evidenceOf(
  atlas: State["atlas"],
  thing: Thing | null,
): readonly Pick<Evidence, "source" | "start" | "end">[] {
  switch (thing?.type) {
    case "event": {
      const facts = atlas.events.get(thing.id);
      return facts ? evidenceOfEvent(facts) : [];
    }
    case "relation":
      return atlas.relations.get(thing.id)?.evidence ?? [];
    case "actor": {
      const actor = atlas.actors.get(thing.id);
      return actor ? evidenceOfActor(actor) : [];
    }
    case "span":
      return [thing.span];
    default:
      return [];
  }
}

const litFragments = memoise(
  (
    fragments: readonly Fragment[],
    light: Light | null,
    source: SourceDocument,
    selected: ReadonlySet<string>,
  ): readonly Fragment[] => {
    const lit = light?.company.spans.get(source.id);
    return fragments.map((fragment) => {
      const emphasis = lit?.has(fragment.key) ? "lit" : light?.dims ? "dimmed" : "plain";
      const isSelected = selected.has(fragment.key);
      return emphasis === fragment.emphasis && isSelected === fragment.selected
        ? fragment
        : { ...fragment, emphasis, selected: isSelected };
    });
  },
);

const assemble = memoise(
  (
    lang: Lang,
    source: SourceDocument,
    fragments: readonly Fragment[],
    shown: Comparison | null,
  ): SourceModel => {
    const own = SOURCE_WORDS[lang];
    return {
      lang,
      language: source.language,
      length: shown ? [...shown.text].length : source.length,
      paragraphs: shown?.paragraphs ?? source.paragraphs,
      fragments: shown ? fragments.flatMap((fragment) => placed(fragment, shown)) : fragments,
      text: shown?.text ?? null,
      words: {
        name: wordsOf(lang).regions.source,
        drop: own.drop,
        choose: own.choose,
        paragraph: (index, length) =>
          own.paragraph(sayNumber(index + 1, wordsOf(lang).locale), length),
      },
    };
  },
);

/** Where the document at hand has a fragment; one that differs is not drawn upon other words. */
function placed(fragment: Fragment, { places }: Comparison): readonly Fragment[] {
  const place = places.get(fragment.key);
  return place ? [{ ...fragment, ...place }] : [];
}

/** @param shown the source's document or a copy of it, where the reader has dropped one */
export function sourceModel(
  state: State,
  source: SourceDocument,
  shown: Comparison | null,
): SourceModel {
  const { atlas, connections, lang, selected } = state;
  const plain = plainFragments(connections, source, lang);
  const chosen = selectedSpans(atlas, selected, source.id);
  return assemble(lang, source, litFragments(plain, lightIn(state), source, chosen), shown);
}
