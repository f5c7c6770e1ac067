/**
 * Keeps the focus on the page: where what had it is taken away, it goes to the element whose id its `data-then` names, else to
 * the nearest part around that is still there.
 */

const FIRST_STOP = "button, a[href], summary, input, select";

/**
 * Also where the part is only hidden. What a person leaves by a press elsewhere is not brought back.
 *
 * @returns the undo
 */
export function keepFocus(root: HTMLElement): () => void {
  let held: readonly HTMLElement[] = partsAround(document.activeElement, root);
  let due = 0;
  const listeners = new AbortController();
  const early = { capture: true, signal: listeners.signal };
  const check = () => {
    cancelAnimationFrame(due);
    due = 0;
    const [last, ...around] = held;
    if (!last || isShown(last)) return;
    const { activeElement } = document;
    if (activeElement !== document.body && activeElement !== last) return;
    held = [];
    const next = document.getElementById(last.dataset.then ?? "");
    takeOver(next ? [next] : around);
  };
  // When the frame is painted: what is drawn anew in its place is there by then, and may have taken the focus itself; and what
  // is shown is known without laying the page out for it.
  const checkSoon = () => {
    due ||= requestAnimationFrame(() => setTimeout(check));
  };
  // A key does not wait for the frame: it is for what has the focus then.
  const onKey = (event: KeyboardEvent) => {
    if (!due || document.activeElement !== document.body) return;
    check();
    passOn(event);
  };
  document.addEventListener("keydown", onKey, early);
  document.addEventListener("focusin", ({ target }) => (held = partsAround(target, root)), early);
  // What was removed is gone by the next task; what is there still was left on purpose.
  const leave = () => {
    const [last] = held;
    if (last && isShown(last) && document.activeElement === document.body) held = [];
  };
  document.addEventListener("focusout", () => queueMicrotask(leave), early);
  document.addEventListener("pointerdown", () => (held = []), early);
  const watch = new MutationObserver(checkSoon);
  watch.observe(root, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ["class", "hidden", "open", "disabled"],
  });
  return () => {
    listeners.abort();
    watch.disconnect();
    cancelAnimationFrame(due);
  };
}

/** What the browser does with the key it does where the focus is anyway; those who listen are told that it was struck there. */
function passOn(event: KeyboardEvent): void {
  const { activeElement } = document;
  if (!activeElement || activeElement === event.target) return;
  event.stopImmediatePropagation();
  if (!activeElement.dispatchEvent(new KeyboardEvent(event.type, event))) event.preventDefault();
}

/** The element and what it stands in, from the inside out. */
function partsAround(target: EventTarget | null, root: HTMLElement): HTMLElement[] {
  const parts: HTMLElement[] = [];
  for (let part = target; part instanceof Element && root.contains(part); part = part.parentElement)
    if (part instanceof HTMLElement) parts.push(part);
  return parts;
}

function isShown(element: HTMLElement): boolean {
  return element.isConnected && element.checkVisibility() && !element.matches(":disabled");
}

/** A region takes it itself, a list gives it to its first button, what holds regions to the first of them. */
function takeOver(parts: readonly HTMLElement[]): void {
  for (const part of parts.filter(isShown)) {
    const within = part.querySelectorAll<HTMLElement>(
      part.matches("ul, ol") ? FIRST_STOP : "section[tabindex]",
    );
    for (const stop of [part, ...[...within].filter(isShown)]) {
      stop.focus({ preventScroll: true });
      if (document.activeElement === stop) return;
    }
  }
}
