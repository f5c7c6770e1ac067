/** The ways to bring a file: choose it, drop it, paste a table, or fetch it from an address; and what this browser keeps. */
import { useEffect, useRef, useState } from "preact/hooks";
import { IMPORT_WORDS } from "../../../i18n/parts/import.ts";
import type { Lang } from "../../../model/languages.ts";
import { FileChoice } from "../../../ui/file-choice.tsx";
import { isTabular, pastedFile } from "../doors/pasted-table.ts";
import { fetchFile } from "./fetch-file.ts";
import { KeptList } from "./kept-list.tsx";
import "./start-step.css";

interface Props {
  readonly lang: Lang;
  readonly onFile: (file: File) => void;
}

export function StartStep({ lang, onFile }: Props) {
  const own = IMPORT_WORDS[lang];
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <main class="import-start">
      <header>
        <h1 ref={heading} tabIndex={-1}>
          {own.start.title}
        </h1>
        <p>{own.start.lead}</p>
        <p class="import-stays">{own.stays}</p>
      </header>
      <section>
        <h2>{own.start.file}</h2>
        <FileChoice label={own.start.choose} onFile={onFile} />
        <p>{own.start.drop}</p>
        <p class="import-note">{own.start.kinds}</p>
      </section>
      <Paste lang={lang} onFile={onFile} />
      <Address lang={lang} onFile={onFile} />
      <KeptList lang={lang} />
    </main>
  );
}

function Paste({ lang, onFile }: Props) {
  const own = IMPORT_WORDS[lang];
  const [text, setText] = useState("");
  const [isNone, setNone] = useState(false);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (isTabular(text)) onFile(pastedFile(text));
        else setNone(true);
      }}
    >
      <h2>{own.start.paste}</h2>
      <p class="import-note">{own.start.pasteNote}</p>
      <textarea
        aria-label={own.start.pasteField}
        dir="auto"
        rows={5}
        spellcheck={false}
        value={text}
        onInput={({ currentTarget }) => {
          setNone(false);
          setText(currentTarget.value);
        }}
      />
      <p class="import-actions">
        <button type="submit" disabled={text.trim() === ""}>
          {own.start.take}
        </button>
        <span role="alert">{isNone && own.notice.noTable}</span>
      </p>
    </form>
  );
}

function Address({ lang, onFile }: Props) {
  const own = IMPORT_WORDS[lang];
  const [address, setAddress] = useState("");
  const [fault, setFault] = useState("");
  const fetch = async () => {
    setFault("");
    const fetched = await fetchFile(address.trim(), lang);
    if (fetched.ok) onFile(fetched.value);
    else setFault(fetched.error);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void fetch();
      }}
    >
      <h2>{own.start.address}</h2>
      <p class="import-note">{own.start.addressNote}</p>
      <p class="import-actions">
        <input
          type="text"
          inputmode="url"
          dir="ltr"
          aria-label={own.start.addressField}
          placeholder="https://"
          value={address}
          onInput={({ currentTarget }) => setAddress(currentTarget.value)}
        />
        <button type="submit" disabled={address.trim() === ""}>
          {own.start.fetch}
        </button>
      </p>
      <p role="alert">{fault}</p>
    </form>
  );
}
