/** The list of a briefing's keys, over the slide. */
import { useEffect, useRef } from "preact/hooks";
import type { BriefWords } from "../../i18n/parts/brief.ts";
import { lay, type PresentationStore } from "../../state/presentation/presentation.ts";
import "../../ui/dialog.css";

interface Props {
  readonly presentation: PresentationStore;
  readonly own: BriefWords;
}

export function BriefKeysDialog({ presentation, own }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      class="dialog brief-keys"
      data-overlay="keys"
      aria-labelledby="brief-keys-title"
      onClose={() => lay(presentation, null)}
    >
      <h2 id="brief-keys-title">{own.keys}</h2>
      <dl class="keys">
        {own.list.map(([keys, meaning]) => (
          <div key={keys}>
            <dt dir="auto">
              <kbd>{keys}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="primary" onClick={() => dialog.current?.close()}>
        {own.close}
      </button>
    </dialog>
  );
}
