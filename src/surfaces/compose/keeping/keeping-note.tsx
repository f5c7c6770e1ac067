/** Says in words that the draft is not kept, that parts could not be read, or that another tab wrote in the same part. */
import { KEEPING_WORDS, type KeepingWords } from "../../../i18n/parts/compose-keeping.ts";
import type { Lang } from "../../../model/languages.ts";
import type { DraftTrouble, PartClash } from "../../../state/draft/draft-state.ts";
import { TextClash } from "../../../ui/text-clash.tsx";
import "./keeping-note.css";

interface Props {
  readonly lang: Lang;
  readonly trouble: DraftTrouble | null;
  readonly clashes: readonly PartClash[];
  /** What a part is called in its form, with its record: "Title, The ferry stops". */
  readonly labelOf: (clash: PartClash) => string;
  readonly actions: NoteActions;
}

export interface NoteActions {
  /** Saves the dataset to a file. */
  readonly onSave: () => void;
  /** Saves what was put aside to a file. */
  readonly onSaveRaw: (json: string) => void;
  readonly onTryAgain: () => void;
  readonly onDismiss: () => void;
  readonly onSettle: (clash: PartClash, whose: "mine" | "theirs") => void;
}

export function KeepingNote({ lang, trouble, clashes, labelOf, actions }: Props) {
  const words = KEEPING_WORDS[lang];
  return (
    <>
      <div role="alert">
        {trouble && (
          <div class="keeping-note">
            <p>{words.trouble[trouble.type]}</p>
            <p>
              <Ways trouble={trouble} words={words} actions={actions} />
            </p>
          </div>
        )}
      </div>
      {clashes.map((clash) => {
        const [mine, theirs] = [writeValue(clash.mine), writeValue(clash.theirs)];
        return (
          <TextClash
            key={`${clash.list} ${clash.id} ${clash.part}`}
            clash={{ mine, theirs }}
            lang={lang}
            label={labelOf(clash)}
            onChoose={(text) => actions.onSettle(clash, text === mine ? "mine" : "theirs")}
          />
        );
      })}
    </>
  );
}

interface WaysProps {
  readonly trouble: DraftTrouble;
  readonly words: KeepingWords;
  readonly actions: NoteActions;
}

function Ways({ trouble, words, actions }: WaysProps) {
  if (trouble.type === "corrupted")
    return (
      <>
        <button
          type="button"
          class="small"
          onClick={() => actions.onSaveRaw(writeValue(trouble.raw))}
        >
          {words.saveRaw}
        </button>
        <button type="button" class="small" onClick={actions.onDismiss}>
          {words.dismiss}
        </button>
      </>
    );
  return (
    <>
      <button type="button" class="small" onClick={actions.onSave}>
        {words.saveFile}
      </button>
      <button type="button" class="small" onClick={actions.onTryAgain}>
        {words.tryAgain}
      </button>
    </>
  );
}

/** A text as it is; else as JSON, where it can be written so: the browser keeps more kinds of values than JSON has. */
function writeValue(value: unknown): string {
  if (typeof value === "string") return value;
  try {
    return JSON.stringify(value, null, 2) ?? "";
  } catch {
    return String(value);
  }
}
