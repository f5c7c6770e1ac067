/** The list of keys, as a modal dialog. */
import { useEffect, useRef } from "preact/hooks";
import { useWords } from "./context.ts";
import "./dialog.css";

interface Props {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

export function KeysDialog({ isOpen, onClose }: Props) {
  const words = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    // The browser's own modal keeps the focus inside, closes on Escape and gives the focus back.
    if (isOpen) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isOpen]);
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby="keys-title" onClose={onClose}>
      <h2 id="keys-title">{words.keys.title}</h2>
      <dl class="keys">
        {words.keys.list.map(([keys, meaning]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="primary" onClick={onClose}>
        {words.keys.close}
      </button>
    </dialog>
  );
}
