/** The ways out of compose: the dataset, the atlas as one file, the snippet for an article, the other surfaces, the document's text. */
import { useLayoutEffect, useRef } from "preact/hooks";
import { COMPOSE_PAGE_WORDS } from "../../i18n/parts/compose-page.ts";
import { useAtlas, useWords } from "../../ui/context.ts";
import { OneFileSection } from "../sharing/one-file-section.tsx";
import { useCompose, useDraft } from "./compose-context.ts";
import { fileNameOf, openIn, saveDataset, saveText } from "./done.ts";
import { EmbedSnippet } from "./embed-snippet.tsx";
import "../../ui/dialog.css";
import "./done-dialog.css";

interface Props {
  /** How much is to mend before the dataset is sound. */
  readonly blocking: number;
  readonly onClose: () => void;
}

export function DoneDialog({ blocking, onClose }: Props) {
  const compose = useCompose();
  const own = useWords(COMPOSE_PAGE_WORDS).done;
  const atlas = useAtlas((state) => state.atlas);
  const file = useDraft(({ draft }) => fileNameOf(draft));
  const hasText = useDraft(({ texts }) => Object.keys(texts).length > 0);
  const box = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => box.current?.showModal(), []);
  return (
    <dialog class="dialog done-dialog" ref={box} onClose={onClose} aria-labelledby="done-title">
      <header>
        <h2 id="done-title">{own.title}</h2>
        <button type="button" onClick={() => box.current?.close()}>
          {own.close}
        </button>
      </header>
      <p class="done-stays">{own.stays}</p>
      {blocking > 0 && <p class="done-unsound">{own.unsound(blocking)}</p>}
      <section aria-labelledby="done-dataset">
        <h3 id="done-dataset">{own.dataset}</h3>
        <p>
          <bdi dir="ltr">{file}</bdi>. {own.datasetAbout}
        </p>
        <p>
          <button type="button" class="primary" onClick={() => saveDataset(compose)}>
            {own.save}
          </button>
        </p>
      </section>
      <section aria-labelledby="done-look">
        <h3 id="done-look">{own.look}</h3>
        <p>
          <button type="button" onClick={() => void openIn(compose, "explore")}>
            {own.explore}
          </button>
          <button type="button" onClick={() => void openIn(compose, "brief")}>
            {own.brief}
          </button>
        </p>
      </section>
      <OneFileSection atlas={atlas} />
      <EmbedSnippet />
      {hasText && (
        <section aria-labelledby="done-text">
          <h3 id="done-text">{own.text}</h3>
          <p>{own.textAbout}</p>
          <p>
            <button type="button" onClick={() => saveText(compose)}>
              {own.saveText}
            </button>
          </p>
        </section>
      )}
    </dialog>
  );
}
