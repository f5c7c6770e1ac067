/** A row of tabs, one of which leads to what is shown: one stop for the keyboard, walked by the arrows. */
import type { Tab } from "../state/state.ts";
import { setTab } from "../state/store.ts";
import { useStore, useWords } from "./context.ts";
import "./tabs.css";

interface Props<Name extends Tab> {
  /** Says where the row stands, and when it is shown. */
  readonly class: string;
  /** Of the row. */
  readonly label: string;
  /** Before a tab's own name in its id. */
  readonly prefix: string;
  readonly names: readonly Name[];
  readonly current: Name;
  /** Where the dataset calls for other names than the panels' own. */
  readonly called?: Readonly<Partial<Record<Name, string>>>;
}

export function Tabs<Name extends Tab>({
  class: place,
  label,
  prefix,
  names,
  current,
  called,
}: Props<Name>) {
  const store = useStore();
  const words = useWords();
  const idOf = (name: Name) => `${prefix}-${name}`;
  const move = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    event.stopPropagation();
    const mirrored = words.dir === "rtl" ? -step : step;
    const next =
      names[(names.indexOf(current) + mirrored + names.length) % names.length] ?? current;
    setTab(store, next);
    document.getElementById(idOf(next))?.focus();
  };
  return (
    <div class={`tabs ${place}`} role="tablist" aria-label={label} onKeyDown={move}>
      {names.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={idOf(name)}
          aria-selected={name === current}
          aria-controls={`panel-${name}`}
          tabIndex={name === current ? 0 : -1}
          onClick={() => setTab(store, name)}
        >
          {called?.[name] ?? words.regions[name]}
        </button>
      ))}
    </div>
  );
}
