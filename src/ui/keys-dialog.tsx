/** The list of keys, as a modal dialog. */

import { useEffect, useRef } from "preact/hooks";
import { EXPLORE_KEYS } from "../i18n/parts/explore-keys.ts";
import { useWords } from "./context.ts";
import { SingleKeysChoice } from "./single-keys-choice.tsx";
import "./dialog.css";

interface Props {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

export function KeysDialog({ isOpen, onClose }: Props) {
  const own = useWords(EXPLORE_KEYS);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    // The browser's own modal keeps the focus inside, closes on Escape and gives the focus back.
    if (isOpen) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isOpen]);
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby="keys-title" onClose={onClose}>
      <h2 id="keys-title">{own.title}</h2>
      <dl class="keys">
        {own.list.map(([keys, meaning]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <SingleKeysChoice />
      <button type="button" class="primary" autofocus onClick={onClose}>
        {own.close}
      </button>
    </dialog>
  );
}
