/** How keys lead from where the focus is to a control, as a person sees it who looks at the page. */

type Way =
  | { readonly end: "there" | "gone" }
  | { readonly end: "tabs"; readonly key: "Tab" | "Shift+Tab"; readonly times: number }
  | { readonly end: "key"; readonly key: string };

/** Runs in the page, so that all of it stands within: the next keys on the way, as far as they can be told from here. */
export function wayTo(control: Element): Way {
  const { activeElement } = document;
  if (!control.isConnected) return { end: "gone" };
  if (control.contains(activeElement)) return { end: "there" };
  const number = numberOfFact();
  // The number of a fact is a key of the text's, to which Escape leads back from the records.
  if (number !== null && activeElement?.matches("[role=group][aria-label=Document]"))
    return { end: "key", key: `Digit${number}` };
  if (number !== null && activeElement?.closest(".compose-records"))
    return { end: "key", key: "Escape" };
  const place = activeElement?.compareDocumentPosition(control) ?? 0;
  const isBehind = (place & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  return { end: "tabs", key: isBehind ? "Shift+Tab" : "Tab", times: Math.max(1, countStops()) };

  /** Of the fact that the control stands in; null for none, for one without a key, and where the focus is in it already. */
  function numberOfFact(): number | null {
    const fact = control.closest(".record-form .fact[data-part]");
    if (!fact || fact.contains(activeElement)) return null;
    const all = [...document.querySelectorAll(".record-form .fact")];
    const place = all.filter((one) => one.checkVisibility()).indexOf(fact) + 1;
    return place > 0 && place < 10 ? place : null;
  }

  /** Presses of Tab from what has the focus; none where that cannot be told. */
  function countStops(): number {
    const all = [
      ...document.querySelectorAll<HTMLElement>(
        "a[href], button, input, select, textarea, summary, [tabindex]",
      ),
    ];
    const stops = all.filter(isStop);
    const from = stops.indexOf(activeElement as HTMLElement);
    const within = stops.map((one) => control.contains(one));
    const to = isBehind ? within.lastIndexOf(true) : within.indexOf(true);
    return from < 0 || to < 0 ? 0 : Math.abs(to - from);
  }

  /** Of a row of choices, the one that holds; else its first. */
  function isStop(one: HTMLElement): boolean {
    if (one === activeElement) return true;
    if (one.tabIndex < 0 || one.matches(":disabled") || !one.checkVisibility()) return false;
    if (!(one instanceof HTMLInputElement) || one.type !== "radio") return true;
    const row = [...document.querySelectorAll<HTMLInputElement>("input[type=radio]")].filter(
      ({ name }) => name === one.name,
    );
    if (row.some((other) => other === activeElement)) return false;
    return one === (row.find(({ checked }) => checked) ?? row[0]);
  }
}
