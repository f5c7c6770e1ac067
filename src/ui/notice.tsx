/** A notice over the page that can be dismissed: what of the address was ignored, which records were left out. */
import type { ComponentChildren } from "preact";
import "./notice.css";

interface Props {
  readonly title: string;
  readonly close: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

export function Notice({ title, close, onClose, children }: Props) {
  return (
    <aside class="notice" aria-label={title}>
      <div>
        <strong>{title}</strong>
        {children}
      </div>
      <button type="button" class="quiet" onClick={onClose}>
        {close}
      </button>
    </aside>
  );
}
