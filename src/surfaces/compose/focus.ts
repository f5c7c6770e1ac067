/** Where the focus goes on the page of compose: into the text, into the form, and with F6 from pane to pane. */

export function focusText(): void {
  document.querySelector<HTMLElement>(".document-sheet")?.focus({ preventScroll: true });
}

const FIELD = "input, textarea, select, button";

/** Once the form is drawn. @param part the fact of it; without one, its first field */
export function focusForm(part: string | null = null): void {
  requestAnimationFrame(() => {
    const form = document.querySelector<HTMLElement>(".record-form");
    const fact = part === null ? form : form?.querySelector(`[data-part="${CSS.escape(part)}"]`);
    // What is folded has no field to go to.
    fact?.closest("details")?.setAttribute("open", "");
    const field =
      fact?.querySelector<HTMLElement>(FIELD) ?? form?.querySelector<HTMLElement>(FIELD);
    (field ?? document.querySelector<HTMLElement>(".compose-records"))?.focus();
  });
}

const PANES = [".compose-document", ".compose-records", ".compose-preview"];

/** Each pane is entered where it was left. */
export function listenToPanes(): () => void {
  const gone = new AbortController();
  const left = new Map<Element, HTMLElement>();
  addEventListener(
    "focusin",
    ({ target }) => {
      if (!(target instanceof HTMLElement)) return;
      const pane = target.closest(PANES.join());
      if (pane && pane !== target) left.set(pane, target);
    },
    { signal: gone.signal },
  );
  addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "F6" || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      focusPane(event.shiftKey ? -1 : 1, left);
    },
    { signal: gone.signal },
  );
  return () => gone.abort();
}

function focusPane(by: 1 | -1, left: ReadonlyMap<Element, HTMLElement>): void {
  const panes = PANES.flatMap((pane) => [...document.querySelectorAll<HTMLElement>(pane)]).filter(
    (pane) => pane.checkVisibility(),
  );
  const at = panes.findIndex((pane) => pane.contains(document.activeElement));
  const from = at < 0 && by < 0 ? 0 : at;
  const pane = panes[(from + by + panes.length) % panes.length];
  const known = pane && left.get(pane);
  const first = pane?.querySelector<HTMLElement>(
    ".document-sheet, .record-form input, .record-form textarea",
  );
  ((known?.isConnected ? known : first) ?? pane)?.focus();
}
