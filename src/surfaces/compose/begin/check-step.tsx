/** The second step: the text as it will be the document, and what the document says of itself; a person checks both. */
import type { RefObject } from "preact";
import { useMemo, useRef, useState } from "preact/hooks";
import { MOST_CHARACTERS } from "../../../formats/documents/limits.ts";
import {
  firstChoices,
  hadShapes,
  type RawDocument,
  type ReadingChoices,
  textOf,
} from "../../../formats/documents/raw-document.ts";
import { BEGIN_WORDS } from "../../../i18n/parts/compose-begin.ts";
import type { ConfirmedDocument } from "../../../model/draft/begin-draft.ts";
import type { Lang } from "../../../model/languages.ts";
import { AboutDocument } from "./about-document.tsx";
import { confirmDocument } from "./confirm.ts";
import { countCharacters, type Refusal } from "./read-file.ts";
import { ReadingBox } from "./reading-box.tsx";
import { sayRefusal } from "./say-refusal.ts";
import { textOfMarkup } from "./text-of-markup.ts";
import { useAbout } from "./use-about.ts";

interface Props {
  readonly lang: Lang;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly raw: RawDocument;
  /** Of the dataset that the document comes into; without one it is asked. */
  readonly zone?: string;
  /** What confirming does, where no dataset is begun. */
  readonly action?: string;
  readonly onConfirm: (document: ConfirmedDocument) => void;
  readonly onBack: () => void;
}

export function CheckStep({ lang, heading, raw, zone, action, onConfirm, onBack }: Props) {
  const own = BEGIN_WORDS[lang];
  const { text, choices, isEdited, edit, choose, readAgain } = useCheckedText(raw);
  const about = useAbout(text, lang, zone);
  const characters = useMemo(() => countCharacters(text), [text]);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const isConfirmed = useRef(false);
  const confirm = async () => {
    // A second press before the first has come to an end would make a second document.
    if (isConfirmed.current) return;
    const refused = refusalOf(text, characters);
    setRefusal(refused);
    if (refused || !about.check()) return;
    isConfirmed.current = true;
    const document = await confirmDocument(text, about.said, raw.file);
    if (document) return onConfirm(document);
    isConfirmed.current = false;
    setRefusal({ type: "no-digest" });
  };
  return (
    <form
      class="begin-check"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void confirm();
      }}
    >
      <header class="begin-lead">
        <h1 ref={heading} tabIndex={-1}>
          {own.check.title}
        </h1>
        <p>{own.check.lead}</p>
        <p class="begin-stays">{own.stays}</p>
      </header>
      <section class="check-text" aria-labelledby="check-text-title">
        <h2 id="check-text-title">{own.check.text}</h2>
        <p class="begin-note">
          {raw.file && <bdi>{own.check.from(raw.file.name)} · </bdi>}
          {own.characters(characters)} {isEdited && "· "}
          {isEdited && own.check.edited}{" "}
          {isEdited && (
            <button type="button" class="small" onClick={readAgain}>
              {own.check.again}
            </button>
          )}
        </p>
        <textarea
          class="begin-text"
          aria-labelledby="check-text-title"
          aria-invalid={refusal !== null || undefined}
          aria-describedby={refusal ? "check-refusal" : undefined}
          dir="auto"
          lang={about.said.language || undefined}
          spellcheck={false}
          value={text}
          onInput={({ currentTarget }) => edit(currentTarget.value)}
        />
        <p id="check-refusal" class="begin-notice" role="alert">
          {refusal && sayRefusal(refusal, own, lang)}
        </p>
      </section>
      <section class="check-side">
        <ReadingBox
          {...{ lang, raw, choices, isEdited, hasShapes: hadShapes(raw, choices) }}
          onChoose={choose}
        />
        <AboutDocument lang={lang} about={about} />
        <p class="begin-actions">
          <button type="submit" class="primary">
            {action ?? own.check.confirm}
          </button>
          <button type="button" onClick={onBack}>
            {own.check.back}
          </button>
        </p>
      </section>
    </form>
  );
}

/** The text as it is read, until a person changes it by hand. */
function useCheckedText(raw: RawDocument) {
  const [choices, choose] = useState<ReadingChoices>(() => firstChoices(raw));
  const [edited, edit] = useState<string | null>(null);
  const read = useMemo(() => textOf(raw, choices, textOfMarkup), [raw, choices]);
  return {
    text: edited ?? read,
    choices,
    isEdited: edited !== null && edited !== read,
    edit,
    choose,
    readAgain: () => edit(null),
  };
}

function refusalOf(text: string, characters: number): Refusal | null {
  if (text.trim() === "") return { type: "empty" };
  return characters > MOST_CHARACTERS ? { type: "long", characters } : null;
}
