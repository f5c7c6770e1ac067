/** A modal dialog over a briefing's slide: opens as it is drawn, and gives the focus back where it was. */
import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import {
  lay,
  type Overlay,
  type PresentationStore,
} from "../../state/presentation/presentation.ts";
import "../../ui/dialog.css";

interface Props {
  readonly presentation: PresentationStore;
  /** Which of what can lie over the slide this is. */
  readonly overlay: Overlay;
  readonly class: string;
  /** The id of its heading. */
  readonly titleId: string;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  readonly children: ComponentChildren;
}

export function OverlayDialog({ presentation, overlay, titleId, children, ...rest }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    dialog.current?.querySelector<HTMLElement>("[aria-current]")?.focus();
    // The browser gives it back to who closes the dialog; a step key takes the dialog off the page unclosed.
    return () => {
      if (document.activeElement === document.body && before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog
      {...rest}
      ref={dialog}
      data-overlay={overlay}
      aria-labelledby={titleId}
      onClose={() => takeOff(presentation, overlay)}
    >
      {children}
    </dialog>
  );
}

/** Asks the dialog that a button stands in to close. */
export function closeDialog({ currentTarget }: Event): void {
  if (currentTarget instanceof Element) currentTarget.closest("dialog")?.close();
}

/** The browser tells late that a dialog was closed: another may lie there by then. */
function takeOff(presentation: PresentationStore, overlay: Overlay): void {
  if (presentation.getState().overlay === overlay) lay(presentation, null);
}
