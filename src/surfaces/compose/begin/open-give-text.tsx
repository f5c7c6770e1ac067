/** Shows the dialog that asks for a document's text, over whatever is there, and puts the text into the draft. */
import { render } from "preact";
import { BEGIN_WORDS } from "../../../i18n/parts/compose-begin.ts";
import type { Lang } from "../../../model/languages.ts";
import type { DraftSession } from "../keeping/draft-session.ts";
import { GiveTextDialog } from "./give-text-dialog.tsx";

/** @param source the id of the document; nothing happens where the draft has no such source any more */
export function openGiveText(session: DraftSession, lang: Lang, source: string): void {
  const { draft } = session.store.getState();
  const record = draft.lists.sources.find(({ id }) => id === source);
  if (!record) return;
  const place = document.body.appendChild(document.createElement("div"));
  const close = () => {
    render(null, place);
    place.remove();
  };
  render(
    <GiveTextDialog
      {...{ lang, draft, record }}
      onGive={(text, operation) => {
        const name = record.title ?? BEGIN_WORDS[lang].give.title;
        const label = { action: "change", list: "sources", name } as const;
        // What was done before knows the places of the other text: that comes back with the operation.
        const isRun = operation && session.run(operation, { label, text: { source, text } });
        if (!isRun) session.addText(source, text);
      }}
      onClose={close}
    />,
    place,
  );
}
