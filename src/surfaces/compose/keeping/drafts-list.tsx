/** The drafts of this browser, by name and day: to go on with one, or to delete it, which is asked twice. */
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { KEEPING_WORDS, type KeepingWords } from "../../../i18n/parts/compose-keeping.ts";
import type { Lang } from "../../../model/languages.ts";
import type { ListedDraft } from "./drafts.ts";
import { nameOf, sayDraft } from "./say-draft.ts";
import { useDrafts } from "./use-drafts.ts";
import "./drafts-list.css";

interface Props {
  readonly lang: Lang;
  readonly onOpen: (key: string) => void;
}

export function DraftsList({ lang, onOpen }: Props) {
  const words = KEEPING_WORDS[lang];
  const { drafts, said, deleted, remove, bringBack } = useDrafts(words);
  const heading = useRef<HTMLHeadingElement>(null);
  const afterRemoval = (draft: ListedDraft) => {
    // What had the focus is gone.
    heading.current?.focus();
    void remove(draft);
  };
  return (
    <section class="drafts" aria-labelledby="drafts-title">
      <h2 id="drafts-title" ref={heading} tabIndex={-1}>
        {words.drafts}
      </h2>
      <p class="drafts-note">{words.stays}</p>
      <p class="drafts-said" role="status">
        {said}
      </p>
      {deleted && (
        <p>
          <button type="button" class="small" onClick={() => void bringBack()}>
            {words.bringBack}
          </button>
        </p>
      )}
      {drafts === null && <p>{words.unlisted}</p>}
      {drafts?.length === 0 && <p>{words.none}</p>}
      <ul>
        {drafts?.map((draft) => (
          <DraftItem
            key={draft.key}
            draft={draft}
            lang={lang}
            words={words}
            onOpen={() => onOpen(draft.key)}
            onRemove={() => afterRemoval(draft)}
          />
        ))}
      </ul>
    </section>
  );
}

interface ItemProps {
  readonly draft: ListedDraft;
  readonly lang: Lang;
  readonly words: KeepingWords;
  readonly onOpen: () => void;
  readonly onRemove: () => void;
}

function DraftItem({ draft, lang, words, onOpen, onRemove }: ItemProps) {
  const [isAsked, setAsked] = useState(false);
  const name = nameOf(draft, words);
  const remove = useFocusAfter(isAsked);
  return (
    <li class="drafts-item">
      <p>
        <b dir="auto">{name}</b>
        {draft.summary && <span>{sayDraft(draft.summary, lang, words)}</span>}
      </p>
      {isAsked ? (
        <Asked words={words} name={name} onYes={onRemove} onNo={() => setAsked(false)} />
      ) : (
        <p class="drafts-buttons">
          <button type="button" class="small" aria-label={words.open(name)} onClick={onOpen}>
            {words.openShort}
          </button>
          <button
            ref={remove}
            type="button"
            class="small quiet"
            aria-label={words.remove(name)}
            onClick={() => setAsked(true)}
          >
            {words.removeShort}
          </button>
        </p>
      )}
    </li>
  );
}

/** @returns what takes the focus back once nothing is asked any more */
function useFocusAfter(isAsked: boolean) {
  const button = useRef<HTMLButtonElement>(null);
  const wasAsked = useRef(false);
  useLayoutEffect(() => {
    if (wasAsked.current && !isAsked) button.current?.focus();
    wasAsked.current = isAsked;
  }, [isAsked]);
  return button;
}

interface AskedProps {
  readonly words: KeepingWords;
  readonly name: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** The answer that loses nothing has the focus. */
function Asked({ words, name, onYes, onNo }: AskedProps) {
  const no = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => no.current?.focus(), []);
  const question = words.sure(name);
  return (
    <fieldset
      class="drafts-asked"
      onKeyDown={(event) => {
        if (event.key === "Escape") onNo();
      }}
    >
      <legend>{question}</legend>
      <p class="drafts-buttons">
        <button type="button" class="small" onClick={onYes}>
          {words.yes}
        </button>
        <button ref={no} type="button" class="small" onClick={onNo}>
          {words.no}
        </button>
      </p>
    </fieldset>
  );
}
