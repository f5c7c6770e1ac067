/** The data as a file: the format, each with what it holds; which events; and what was left out once it is saved. */
import { useEffect, useId, useState } from "preact/hooks";
import { WRITERS, type WriterName } from "../../../formats/write-any.ts";
import { DATA_FILE_WORDS } from "../../../i18n/parts/data-file.ts";
import { translate } from "../../../i18n/translate.ts";
import type { State } from "../../../state/state.ts";
import { useWords } from "../../../ui/context.ts";
import { Radios } from "../radios.tsx";
import { saveFile } from "../save-file.ts";
import { type DataFile, EXTENTS, type Extent, offerOf, writeData } from "./write-data.ts";
import "./data-file.css";

interface Props {
  readonly state: State;
}

const FORMATS = Object.keys(WRITERS) as readonly WriterName[];

export function DataFileSection({ state }: Props) {
  const own = useWords(DATA_FILE_WORDS);
  const offer = offerOf(state);
  return (
    <section aria-labelledby="share-data">
      <h3 id="share-data">{own.title}</h3>
      {offer.isAtHand ? <Saving state={state} /> : <p>{own.elsewhere(offer.all)}</p>}
    </section>
  );
}

function Saving({ state }: Props) {
  const own = useWords(DATA_FILE_WORDS);
  const { all, kept } = offerOf(state);
  const [format, setFormat] = useState<WriterName>("dispatch-atlas");
  // What is seen is what a reader means to save.
  const [extent, setExtent] = useState<Extent>(kept < all ? "kept" : "all");
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  useEffect(loadWriters, []);
  const save = async () => {
    const file = await writeData(state, format, extent).catch((problem: unknown) => {
      console.warn("no file", problem);
      return null;
    });
    if (file) saveFile(file.name, file.content);
    setOutcome({ format, file });
  };
  return (
    <>
      <Formats chosen={format} onChoose={setFormat} />
      {format !== "graphml" && kept < all && (
        <Radios
          legend={own.events}
          names={EXTENTS}
          words={{ all: own.all(all), kept: own.kept(kept) }}
          chosen={extent}
          onChoose={setExtent}
        />
      )}
      <p class="share-pictures">
        <button type="button" onClick={() => void save()}>
          {own.save}
        </button>
      </p>
      <div role="status">{outcome && <Said state={state} {...outcome} />}</div>
    </>
  );
}

/** Each is small, and once the dialog has been open, saving needs no network. */
function loadWriters(): void {
  // What does not come now is asked for again when somebody saves, and said then.
  for (const name of FORMATS) WRITERS[name].load().catch(() => {});
}

interface FormatsProps {
  readonly chosen: WriterName;
  readonly onChoose: (format: WriterName) => void;
}

function Formats({ chosen, onChoose }: FormatsProps) {
  const own = useWords(DATA_FILE_WORDS);
  const group = useId();
  return (
    <fieldset class="data-formats">
      <legend>{own.format}</legend>
      {FORMATS.map((name) => (
        <label key={name}>
          <input
            type="radio"
            name={group}
            checked={name === chosen}
            aria-labelledby={`${group}-${name}`}
            aria-describedby={`${group}-${name}-about`}
            onChange={() => onChoose(name)}
          />
          <span id={`${group}-${name}`}>{own.formats[name].name}</span>
          <span class="data-format-about" id={`${group}-${name}-about`}>
            {own.formats[name].about}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

interface Outcome {
  readonly format: WriterName;
  /** Null where none could be written. */
  readonly file: DataFile | null;
}

function Said({ state, format, file }: Outcome & Props) {
  const own = useWords(DATA_FILE_WORDS);
  const { lang } = useWords();
  if (!file) return <p>{own.failed}</p>;
  const { name, events, leftOut } = file;
  const reasons: Partial<Record<WriterName, string>> = own.reasons;
  return (
    <>
      <p>{own.saved(name, events)}</p>
      {leftOut.length > 0 && (
        <details class="data-left-out">
          <summary>{own.leftOut(leftOut.length)}</summary>
          <p>{reasons[format]}</p>
          <ul>
            {leftOut.map((id) => {
              const facts = state.atlas.events.get(id);
              return <li key={id}>{facts ? translate(facts.event, lang).title : id}</li>;
            })}
          </ul>
        </details>
      )}
    </>
  );
}
