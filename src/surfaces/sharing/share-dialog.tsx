/** Share: a link to the present state, the snippet for an article with a live preview, the picture, the data and the atlas as files. */

import { useEffect, useRef, useState } from "preact/hooks";
import { SHARE_WORDS } from "../../i18n/parts/share.ts";
import { useStore, useWords } from "../../ui/context.ts";
import { CopyField } from "../../ui/copy-field.tsx";
import { later } from "../../ui/later.tsx";
import { isOneFile } from "../opening/own-files.ts";
import { EmbedSection } from "./embed-section.tsx";
import { OneFileSection } from "./one-file-section.tsx";
import { PictureButtons } from "./picture-buttons.tsx";
import { isOfThisBrowser, linkAddress, otherExample } from "./share-addresses.ts";
import "../../ui/dialog.css";
import "./share-dialog.css";

const DataFileSection = later(
  async () => (await import("./data-file/data-file-section.tsx")).DataFileSection,
);

interface Props {
  readonly onClose: () => void;
}

export function ShareDialog({ onClose }: Props) {
  const store = useStore();
  const own = useWords(SHARE_WORDS);
  const dialog = useRef<HTMLDialogElement>(null);
  // What is shared is what was seen when the dialog was opened.
  const [state] = useState(() => store.getState());
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="dialog share" aria-labelledby="share-title" onClose={onClose}>
      <header class="share-head">
        <h2 id="share-title">{own.title}</h2>
        <button type="button" onClick={() => dialog.current?.close()}>
          {own.close}
        </button>
      </header>
      <CopyField label={own.link} text={linkAddress(state)} />
      {isOfThisBrowser(location.search) && <p>{own.onlyHere}</p>}
      {/* A file has no address that a page could frame, and no template beside it. */}
      {!isOneFile() && <EmbedSection state={state} />}
      <section aria-labelledby="share-picture">
        <h3 id="share-picture">{own.picture}</h3>
        <PictureButtons />
      </section>
      <DataFileSection state={state} />
      {!isOneFile() && <OneFileSection atlas={state.atlas} other={otherExample(location.search)} />}
    </dialog>
  );
}
