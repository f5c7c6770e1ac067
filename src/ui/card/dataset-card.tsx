/** With nothing selected: what this dataset is, whose document it reads, and where to begin; beside the story, which tells it, one line. */

import { sayWhen } from "../../i18n/dates.ts";
import type { Words } from "../../i18n/en.ts";
import { CARD_WORDS } from "../../i18n/parts/card.ts";
import { nameOfActor } from "../../i18n/say.ts";
import { translate } from "../../i18n/translate.ts";
import { parseEdtf } from "../../model/edtf.ts";
import type { Dataset } from "../../model/schema/dataset.ts";
import type { Question } from "../../model/schema/question.ts";
import type { SourceDocument } from "../../model/schema/source.ts";
import { summaryOf } from "../../model/summarise.ts";
import { selectNeighbour } from "../../state/store.ts";
import { useAtlas, useStore, useWords } from "../context.ts";
import { DateSign } from "./date-sign.tsx";
import { Inferences } from "./inferences.tsx";
import { OpenQuestions } from "./open-questions.tsx";

export function DatasetCard({ words }: { readonly words: Words }) {
  const own = useWords(CARD_WORDS);
  const store = useStore();
  const dataset = useAtlas((state) => state.atlas.dataset);
  const isEmpty = useAtlas(({ atlas }) => summaryOf(atlas).size === 0);
  const { title, summary } = translate(dataset, words.lang);
  const documents = dataset.sources.filter((source) => source.type === "document");
  const throughout = (dataset.inferences ?? []).flatMap((inference) =>
    inference.throughout ? [inference.id] : [],
  );
  return (
    <>
      <p class="card-empty">{own.pick}</p>
      <article class="card-body" aria-labelledby="card-title">
        <p class="card-kicker">
          <span class="card-kind">{own.none}</span>
        </p>
        <h3 id="card-title" class="card-title" dir="auto">
          {title}
        </h3>
        {summary && (
          <p class="card-summary" dir="auto">
            {summary}
          </p>
        )}
        {documents.slice(0, 3).map((source) => (
          <DocumentFacts key={source.id} source={source} words={words} />
        ))}
        {isEmpty && <p class="card-notice">{words.failure.empty}</p>}
        <p class="card-actions" hidden={isEmpty}>
          <button
            type="button"
            class="primary"
            data-then="read-on"
            onClick={() => selectNeighbour(store, 1)}
          >
            {own.start}
          </button>
        </p>
        <OpenQuestions questions={mainFirst(dataset)} words={words} />
        <Inferences of={throughout} words={words} />
      </article>
    </>
  );
}

/** Those that the briefing tells come first. */
function mainFirst({ questions = [], briefing }: Dataset): readonly Question[] {
  const told = new Set(briefing?.steps.flatMap((step) => step.questions ?? []));
  return [
    ...questions.filter(({ id }) => told.has(id)),
    ...questions.filter(({ id }) => !told.has(id)),
  ];
}

interface DocumentProps {
  readonly source: SourceDocument;
  readonly words: Words;
}

function DocumentFacts({ source, words }: DocumentProps) {
  const own = useWords(CARD_WORDS);
  const atlas = useAtlas((state) => state.atlas);
  const published = parseEdtf(source.published.edtf);
  return (
    <p class="card-source" dir="auto">
      {words.publisher} <strong>{nameOfActor(atlas, source.publisher, words)}</strong>{" "}
      {published.ok && (
        <>
          {own.published} {sayWhen(published.value, words)}{" "}
          <DateSign of={source.published} words={words} />
        </>
      )}
    </p>
  );
}
