/** The keys of compose, as a modal dialog. */
import { useLayoutEffect, useRef } from "preact/hooks";
import { COMPOSE_PAGE_WORDS } from "../../i18n/parts/compose-page.ts";
import { useWords } from "../../ui/context.ts";
import "../../ui/dialog.css";

export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const own = useWords(COMPOSE_PAGE_WORDS).keys;
  const box = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => box.current?.showModal(), []);
  return (
    <dialog class="dialog" ref={box} onClose={onClose} aria-labelledby="compose-keys-title">
      <h2 id="compose-keys-title">{own.title}</h2>
      <dl class="keys">
        {own.list.map(([keys, meaning]) => (
          <div key={keys}>
            <dt>
              <kbd dir="ltr">{keys}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="primary" autofocus onClick={() => box.current?.close()}>
        {own.close}
      </button>
    </dialog>
  );
}
