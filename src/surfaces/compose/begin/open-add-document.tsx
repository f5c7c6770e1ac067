/** Shows the dialog that takes a further document, over whatever is there, and puts the document into the draft. */
import { render } from "preact";
import { addDocument, type ConfirmedDocument } from "../../../model/draft/begin-draft.ts";
import type { Lang } from "../../../model/languages.ts";
import type { DraftSession } from "../keeping/draft-session.ts";
import { AddDocumentDialog } from "./add-document-dialog.tsx";

/** @param onAdded is given the id of the document, once its text is there */
export function openAddDocument(
  session: DraftSession,
  lang: Lang,
  onAdded: (source: string) => void,
): void {
  const place = document.body.appendChild(document.createElement("div"));
  const close = () => {
    render(null, place);
    place.remove();
  };
  render(
    <AddDocumentDialog
      lang={lang}
      zone={session.store.getState().draft.head.zone ?? "UTC"}
      onAdd={(document) => add(session, document, onAdded)}
      onClose={close}
    />,
    place,
  );
}

function add(
  session: DraftSession,
  document: ConfirmedDocument,
  onAdded: (source: string) => void,
): void {
  const { operation, source } = addDocument(session.store.getState().draft, document);
  const { text, title } = document;
  // Taking it back takes its text away as well.
  session.run(operation, {
    label: { action: "add", list: "sources", name: title },
    text: { source, text },
  });
  onAdded(source);
}
