/** Where the focus goes on the page of compose: into the text, into the form, and with F6 from pane to pane. */

export function focusText(): void {
  document.querySelector<HTMLElement>(".document-sheet")?.focus({ preventScroll: true });
}

/** What the change that was just made has the components draw is drawn in the task that made it: no key comes between. */
export function afterDrawing(task: () => void): void {
  queueMicrotask(task);
}

const FIELD = "input, textarea, select, button";

/** As soon as the form is drawn, before the next key. @param part the fact of it, whose next field is due; without one, the form's first field */
export function focusForm(part: string | null = null): void {
  afterDrawing(() => {
    const form = document.querySelector<HTMLElement>(".record-form");
    const fact =
      part === null ? form : form?.querySelector<HTMLElement>(`[data-part="${CSS.escape(part)}"]`);
    // What is folded has no field to go to.
    fact?.closest("details")?.setAttribute("open", "");
    const first = form?.querySelector<HTMLElement>(FIELD);
    const field = part !== null && fact ? dueIn(fact) : first;
    (field ?? first ?? document.querySelector<HTMLElement>(".compose-records"))?.focus();
  });
}

/** The first field of a fact that is empty, or what adds a further one; where all is said, its first field. None that is folded. */
function dueIn(fact: HTMLElement): HTMLElement | undefined {
  const all = [...fact.querySelectorAll<HTMLElement>(FIELD)];
  const fields = all.filter((field) => field.checkVisibility());
  const isDue = (field: HTMLElement) =>
    field.matches(".fact-links button, input:checked") ||
    (field instanceof HTMLTextAreaElement && field.value === "") ||
    (field instanceof HTMLInputElement && field.type === "text" && field.value === "");
  return fields.find(isDue) ?? fields[0];
}

/** A number leads from the text to that fact of the open record, 0 to what can be done with the record as a whole. */
export function listenToFacts(): () => void {
  const gone = new AbortController();
  document.addEventListener(
    "keydown",
    (event) => {
      const { target, ctrlKey, metaKey, altKey, shiftKey } = event;
      const isInText = target instanceof Element && target.matches(".document-sheet");
      // By the key's place: the digits of some keyboards are others.
      const number = /^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1];
      if (!isInText || ctrlKey || metaKey || altKey || shiftKey || number === undefined) return;
      const field = number === "0" ? firstWay() : factField(Number(number));
      if (!field) return;
      event.preventDefault();
      field.focus();
    },
    { signal: gone.signal },
  );
  // Told by an attribute: a selector that looks for the focused text goes through all of a long one with each change of the page.
  const number = () => {
    const isInText = document.activeElement?.matches(".document-sheet:focus-visible") ?? false;
    document.querySelector(".compose")?.toggleAttribute("data-numbered", isInText);
  };
  for (const name of ["focusin", "focusout"])
    document.addEventListener(name, () => queueMicrotask(number), { signal: gone.signal });
  return () => gone.abort();
}

function firstWay(): HTMLElement | null {
  return document.querySelector<HTMLElement>(".compose-record-ways button:enabled");
}

function factField(number: number): HTMLElement | undefined {
  const facts = [...document.querySelectorAll<HTMLElement>(".record-form .fact")];
  const fact = facts.filter((one) => one.checkVisibility())[number - 1];
  return fact && dueIn(fact);
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
