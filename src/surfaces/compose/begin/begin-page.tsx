/** Where an atlas begins: a text that is pasted, or a draft of this browser that is gone on with. */
import { useEffect, useState } from "preact/hooks";
import { BEGIN_WORDS } from "../../../i18n/parts/compose-begin.ts";
import { looseForm } from "../../../model/document/loose-form.ts";
import { beginDraft as draftOf } from "../../../model/draft/begin-draft.ts";
import type { Lang } from "../../../model/languages.ts";
import { readHead } from "../../../model/suggest/read-head.ts";
import type { Preferences } from "../../../state/preferences.ts";
import { digestOf } from "../../opening/digest.ts";
import type { Start } from "../keeping/draft-keeping.ts";
import { beginDraft, type ListedDraft, listDrafts, openDraft } from "../keeping/drafts.ts";

interface Props {
  readonly preferences: Preferences;
  /** Why the draft of the address did not open. */
  readonly missing: "none" | "blocked" | "newer" | null;
  readonly onOpen: (start: Start, lang: Lang) => void;
}

export function BeginPage({ preferences: { lang }, onOpen }: Props) {
  const own = BEGIN_WORDS[lang];
  const [text, setText] = useState("");
  const [drafts, setDrafts] = useState<readonly ListedDraft[]>([]);
  useEffect(() => {
    void listDrafts().then((listed) => setDrafts(listed ?? []));
  }, []);
  const begin = async () => {
    const head = readHead(text, lang);
    const bytes = (words: string) => new TextEncoder().encode(words);
    const [digest, looseDigest] = await Promise.all([
      digestOf(bytes(text)),
      digestOf(bytes(looseForm(text).text)),
    ]);
    if (digest === null || looseDigest === null) return;
    const draft = draftOf({
      text,
      digest,
      looseDigest,
      language: lang,
      title: head.title?.value ?? own.untitled,
      publisher: head.publisher?.value ?? own.untitled,
      published: null,
      zone: "UTC",
    });
    const [source] = draft.lists.sources;
    onOpen(await beginDraft({ draft, texts: source ? { [source.id]: text } : {} }), lang);
  };
  const goOn = async (key: string) => {
    const opened = await openDraft(key);
    if (opened.type === "open") onOpen(opened.start, lang);
  };
  return (
    <main class="begin">
      <h1>{own.title}</h1>
      <label>
        {own.paste}
        <textarea
          rows={12}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </label>
      <button type="button" disabled={text.trim() === ""} onClick={() => void begin()}>
        {own.begin}
      </button>
      <ul>
        {drafts.map(({ key, summary }) => (
          <li key={key}>
            <button type="button" onClick={() => void goOn(key)}>
              {summary?.name ?? key}
            </button>
          </li>
        ))}
      </ul>
    </main>
  );
}
