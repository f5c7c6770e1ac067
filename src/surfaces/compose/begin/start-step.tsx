/** The first step: paste a text, open a file, take the example, or go on with a draft. */
import type { RefObject } from "preact";
import { useRef, useState } from "preact/hooks";
import { BEGIN_WORDS } from "../../../i18n/parts/compose-begin.ts";
import { EXAMPLE_DOCUMENT } from "../../../model/example-document.ts";
import type { Lang } from "../../../model/languages.ts";
import { FileChoice } from "../../../ui/file-choice.tsx";
import { onDemand } from "../../../ui/on-demand.ts";
import { useDrop } from "../../../ui/use-drop.ts";
import { importAddress } from "../../importing/addresses.ts";
import { usePastedTable } from "../../importing/doors/use-pasted-table.ts";
import { handFile } from "../../importing/hand-file.ts";
import { DraftsList } from "../keeping/drafts-list.tsx";
import { type FileReading, readFile, readPasted } from "./read-file.ts";

interface Props {
  readonly lang: Lang;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  /** Why something could not be opened. */
  readonly notice: string | null;
  readonly pasted: string;
  readonly onPaste: (text: string) => void;
  readonly onRead: (reading: FileReading) => void;
  readonly onDraft: (key: string) => void;
}

export function StartStep({ lang, heading, notice, pasted, onPaste, onRead, onDraft }: Props) {
  const own = BEGIN_WORDS[lang];
  const { busy, read } = useReading(onRead);
  const readFrom = async (file: File) => {
    const { isForImport } = await import("./is-for-import.ts");
    if ((await isForImport(file)) && (await handFile(file, false))) return;
    read(file.name, () => readFile(file));
  };
  const take = (file: File) => onDemand(() => readFrom(file));
  usePastedTable(take);
  const isOver = useDrop(take, (text) => onPaste(pasted + text));
  return (
    <div class={isOver ? "begin-start is-over" : "begin-start"}>
      <header class="begin-lead">
        <h1 ref={heading} tabIndex={-1}>
          {own.title}
        </h1>
        <p>{own.lead}</p>
        <p class="begin-stays">{own.stays}</p>
      </header>
      <p class="begin-notice" role="alert">
        {busy === null ? notice : own.start.reading(busy)}
      </p>
      <Paste {...{ lang, pasted, onPaste }} onRead={onRead} />
      <section class="begin-ways">
        <h2>{own.start.file}</h2>
        <FileChoice label={own.start.choose} onFile={take} />
        <p>{own.start.drop}</p>
        <p class="begin-note">{own.start.kinds}</p>
        <p class="begin-note">
          {own.start.tables} <a href={importAddress(location.search)}>{own.start.openTable}</a>
        </p>
        <h2>{own.start.example}</h2>
        <p>
          <button type="button" onClick={() => read(own.start.example, readExample)}>
            {own.start.openExample}
          </button>
        </p>
        <p class="begin-note">{own.start.exampleNote}</p>
        <DraftsList lang={lang} onOpen={onDraft} />
      </section>
    </div>
  );
}

type PasteProps = Pick<Props, "lang" | "pasted" | "onPaste" | "onRead">;

function Paste({ lang, pasted, onPaste, onRead }: PasteProps) {
  const own = BEGIN_WORDS[lang];
  return (
    <form
      class="begin-paste"
      onSubmit={(event) => {
        event.preventDefault();
        onRead(readPasted(pasted));
      }}
    >
      <h2>
        <label for="begin-paste">{own.start.paste}</label>
      </h2>
      <textarea
        id="begin-paste"
        class="begin-text"
        dir="auto"
        rows={14}
        spellcheck={false}
        placeholder={own.start.pasteHint}
        value={pasted}
        onBeforeInput={(event) => takeLong(event, onPaste)}
        onInput={({ currentTarget }) => onPaste(currentTarget.value)}
      />
      <p class="begin-actions">
        <button type="submit" class="primary">
          {own.start.check}
        </button>
      </p>
    </form>
  );
}

/** Longer ones come from a tool, not from a hand. */
const LONG = 20_000;

/** Browsers insert as if typed line by line, minutes for a book: a long text that comes so is put in as a whole. */
function takeLong(
  event: InputEvent & { readonly currentTarget: HTMLTextAreaElement },
  onPaste: (text: string) => void,
): void {
  const { data, currentTarget: field } = event;
  if (event.inputType !== "insertText" || data === null || data.length < LONG) return;
  event.preventDefault();
  field.setRangeText(data, field.selectionStart, field.selectionEnd, "end");
  onPaste(field.value);
}

/** One reading at a time: what is opened while another is read takes its place. */
function useReading(onRead: (reading: FileReading) => void) {
  const [busy, setBusy] = useState<string | null>(null);
  const turn = useRef(0);
  const read = async (name: string, work: () => Promise<FileReading>) => {
    const own = ++turn.current;
    setBusy(name);
    const reading = await work();
    if (own !== turn.current) return;
    setBusy(null);
    onRead(reading);
  };
  return {
    busy,
    read: (name: string, work: () => Promise<FileReading>) => void read(name, work),
  };
}

async function readExample(): Promise<FileReading> {
  try {
    const answer = await fetch(new URL(EXAMPLE_DOCUMENT, document.baseURI));
    if (!answer.ok) throw new Error(`status ${answer.status}`);
    const name = EXAMPLE_DOCUMENT.slice(EXAMPLE_DOCUMENT.lastIndexOf("/") + 1);
    return await readFile(new File([await answer.blob()], name));
  } catch {
    return { type: "refused", name: null, refusal: { type: "unreachable" } };
  }
}
