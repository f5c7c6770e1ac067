/** Hears what a person does with the fragments: clicks, the pointer, keys, the focus. */

export interface FragmentHandlers {
  readonly onSelect: (key: string) => void;
  readonly onHover: (key: string | null) => void;
  /** The fragment that the keyboard is at, for its outline. */
  readonly onFocus: (key: string | null) => void;
}

function keyAt(target: EventTarget | null): string | null {
  const element = target instanceof Element ? target.closest("[data-key]") : null;
  return element?.getAttribute("data-key") ?? null;
}

/** Whether a click ends a stroke with which a person marked words, to copy them perhaps. */
function isMarkingText(): boolean {
  return getSelection()?.type === "Range";
}

/**
 * Listens on the sheet for all fragments at once, so that drawing anew needs no listening anew.
 * @param signal ends all listening when it is aborted
 */
export function listenToFragments(
  sheet: HTMLElement,
  handlers: FragmentHandlers,
  signal: AbortSignal,
): void {
  let hovered: string | null = null;
  const hover = (key: string | null) => {
    if (key === hovered) return;
    hovered = key;
    handlers.onHover(key);
  };
  const select = (event: Event) => {
    const key = keyAt(event.target);
    if (key !== null && !isMarkingText()) handlers.onSelect(key);
  };
  const press = (event: KeyboardEvent) => {
    const key = keyAt(event.target);
    if (key === null || event.repeat || (event.key !== "Enter" && event.key !== " ")) return;
    event.preventDefault();
    handlers.onSelect(key);
  };
  const focus = (event: FocusEvent) => {
    const key = keyAt(event.target);
    const isSeen = event.target instanceof Element && event.target.matches(":focus-visible");
    handlers.onFocus(isSeen ? key : null);
    hover(key);
  };
  const blur = (event: FocusEvent) => {
    handlers.onFocus(null);
    hover(keyAt(event.relatedTarget));
  };
  sheet.addEventListener("click", select, { signal });
  sheet.addEventListener("keydown", press, { signal });
  sheet.addEventListener("pointerover", (event) => hover(keyAt(event.target)), { signal });
  sheet.addEventListener("pointerleave", () => hover(null), { signal });
  sheet.addEventListener("focusin", focus, { signal });
  sheet.addEventListener("focusout", blur, { signal });
}
