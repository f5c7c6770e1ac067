/** A dataset that is gone on with: what of it is sound, what had to be left out, and its documents, whose texts are asked for. */
import type { RefObject } from "preact";
import { useState } from "preact/hooks";
import { wordsOf } from "../../../i18n/catalogue.ts";
import { BEGIN_WORDS } from "../../../i18n/parts/compose-begin.ts";
import { applyDraftOperation } from "../../../model/draft/apply-operation.ts";
import type { Draft, DraftRecord } from "../../../model/draft/draft.ts";
import type { Lang } from "../../../model/languages.ts";
import { ProblemTable } from "../../../ui/problem-table.tsx";
import { saveFile } from "../../sharing/save-file.ts";
import { GiveText, type OnGiveText } from "./give-text.tsx";
import type { OpenedDataset } from "./open-dataset-file.ts";

type Texts = Readonly<Record<string, string>>;

interface Props {
  readonly lang: Lang;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly opened: OpenedDataset;
  readonly onOpen: (draft: Draft, texts: Texts) => void;
  readonly onBack: () => void;
}

export function DatasetStep({ lang, heading, opened, onOpen, onBack }: Props) {
  const own = BEGIN_WORDS[lang].dataset;
  const [draft, setDraft] = useState(opened.draft);
  const [texts, setTexts] = useState<Texts>({});
  const give =
    (source: string): OnGiveText =>
    (text, operation) => {
      if (operation) setDraft((before) => before && applyDraftOperation(before, operation).draft);
      setTexts((before) => ({ ...before, [source]: text }));
    };
  return (
    <div class="begin-dataset">
      <header class="begin-lead">
        <h1 ref={heading} tabIndex={-1}>
          {own.title}
        </h1>
        <p dir="auto">
          {draft?.head.title ?? opened.name}
          {draft && ` · ${own.events(draft.lists.events.length)}`}
        </p>
        <p class="begin-stays">{BEGIN_WORDS[lang].stays}</p>
      </header>
      <Soundness lang={lang} opened={opened} />
      {draft && <Documents {...{ lang, draft, texts, give }} />}
      <p class="begin-actions">
        {draft && (
          <button type="button" class="primary" onClick={() => onOpen(draft, texts)}>
            {own.open}
          </button>
        )}
        <button type="button" onClick={onBack}>
          {own.back}
        </button>
      </p>
    </div>
  );
}

function Soundness({ lang, opened }: Pick<Props, "lang" | "opened">) {
  const own = BEGIN_WORDS[lang].dataset;
  const { draft, problems, rejected, name } = opened;
  if (problems.length === 0) return <p>{own.sound}</p>;
  const save = () => {
    const text = JSON.stringify({ dataset: name, problems, leftOut: rejected }, null, 2);
    saveFile("left-out.json", new Blob([text], { type: "application/json" }));
  };
  return (
    <section>
      <p>{draft ? own.partly : own.nothing}</p>
      <p class="begin-actions">
        {rejected.length > 0 && <span>{own.leftOut(rejected.length)}</span>}
        <button type="button" onClick={save}>
          {own.save}
        </button>
      </p>
      <ProblemTable problems={problems} words={wordsOf(lang)} />
    </section>
  );
}

interface DocumentsProps {
  readonly lang: Lang;
  readonly draft: Draft;
  readonly texts: Texts;
  readonly give: (source: string) => OnGiveText;
}

function Documents({ lang, draft, texts, give }: DocumentsProps) {
  const own = BEGIN_WORDS[lang];
  const documents = draft.lists.sources.filter(isDocument);
  if (documents.length === 0) return null;
  return (
    <section aria-labelledby="documents-title">
      <h2 id="documents-title">{own.dataset.documents}</h2>
      <p class="begin-note">{own.dataset.documentsNote}</p>
      {documents.map((record) => (
        <section key={record.id} class="begin-document" aria-label={record.title ?? record.id}>
          <h3 dir="auto">{record.title ?? record.id}</h3>
          {texts[record.id] === undefined ? (
            <GiveText {...{ lang, draft, record }} onGive={give(record.id)} />
          ) : (
            <p role="status">{own.give.given}</p>
          )}
        </section>
      ))}
    </section>
  );
}

function isDocument(record: DraftRecord<"sources">): boolean {
  return record.type === "document";
}
