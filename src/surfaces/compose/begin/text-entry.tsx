/** Takes a text where a draft is at hand already: a file is chosen or dropped, or words are pasted. */
import { BEGIN_WORDS } from "../../../i18n/parts/compose-begin.ts";
import type { Lang } from "../../../model/languages.ts";
import { FileChoice } from "../../../ui/file-choice.tsx";
import { type FileReading, readFile, readPasted } from "./read-file.ts";
import "./give-text.css";

interface Props {
  readonly lang: Lang;
  /** Why something could not be read. */
  readonly notice: string | null;
  /** What is done with pasted words: "Compare". */
  readonly action: string;
  readonly pasted: string;
  readonly onPaste: (text: string) => void;
  readonly onRead: (reading: FileReading) => void;
}

export function TextEntry({ lang, notice, action, pasted, onPaste, onRead }: Props) {
  const own = BEGIN_WORDS[lang].give;
  return (
    <form
      class="give-text"
      onSubmit={(event) => {
        event.preventDefault();
        onRead(readPasted(pasted));
      }}
      onDrop={({ dataTransfer }) => {
        const [file] = dataTransfer?.files ?? [];
        if (file) void readFile(file).then(onRead);
      }}
    >
      <p class="begin-notice" role="alert">
        {notice}
      </p>
      <FileChoice label={own.choose} onFile={(file) => void readFile(file).then(onRead)} />
      <label>
        {own.paste}
        <textarea
          class="begin-text"
          dir="auto"
          rows={4}
          spellcheck={false}
          value={pasted}
          onInput={({ currentTarget }) => onPaste(currentTarget.value)}
        />
      </label>
      <p>
        <button type="submit">{action}</button>
      </p>
    </form>
  );
}
