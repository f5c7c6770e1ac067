/** Over the map where the filters leave nothing: each of them with what there would be without it, and the ways out. */
import { useEffect, useRef } from "preact/hooks";
import { sayNumber } from "../../i18n/dates.ts";
import type { Words } from "../../i18n/en.ts";
import { sayRange } from "../../i18n/moments.ts";
import { FILTER_WORDS } from "../../i18n/parts/filters.ts";
import { NOTHING_LEFT_WORDS } from "../../i18n/parts/nothing-left.ts";
import { FACET_NAMES, type FacetName } from "../../model/facets/all.ts";
import { type Dimension, NO_FILTERS } from "../../model/filters.ts";
import type { Lang } from "../../model/languages.ts";
import { type ClauseInForce, clausesIn } from "../../state/clauses.ts";
import type { State } from "../../state/state.ts";
import { clearFilters, setFilter, setKeepInFrame, undoFilter } from "../../state/store.ts";
import { choiceOf } from "../choices.ts";
import { useAtlas, useStore, useWords } from "../context.ts";
import { chipsOf } from "../filter-chips.tsx";
import "./nothing-left.css";

/** Where the focus is at work: to take it away would also close a menu, since one closes when the focus leaves it. */
const AT_WORK = "input, textarea, select, .more-menu[open] *, .choice[open] *";

export function NothingLeft() {
  const words = useWords();
  const own = useWords(NOTHING_LEFT_WORDS);
  const store = useStore();
  const size = useAtlas(({ engine }) => engine.size);
  useAtlas(({ filters }) => filters);
  useAtlas(({ engine }) => engine);
  useAtlas(({ keepInFrame }) => keepInFrame);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Who types goes on typing: what is written next may be met. And many events take a while, in which a menu can be opened.
    if (!document.activeElement?.matches(AT_WORK)) heading.current?.focus({ preventScroll: true });
  }, []);
  const clauses = clausesIn(store.getState());
  const isHopeless = clauses.every(({ without }) => without === 0);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    undoFilter(store);
  };
  const clear = (
    <button
      type="button"
      class={isHopeless ? "primary" : undefined}
      onClick={() => clearFilters(store)}
    >
      {own.clear(sayNumber(size, words.locale))}
    </button>
  );
  return (
    <section
      class="nothing-left"
      data-over-map
      aria-labelledby="nothing-left-title"
      onKeyDown={onKeyDown}
    >
      <h3 id="nothing-left-title" ref={heading} tabIndex={-1}>
        {own.title(clauses.length)}
      </h3>
      <p>{own.all(words.events(size))}</p>
      {isHopeless && clear}
      <ul>
        {clauses.map((clause) => (
          <ClauseRow key={clause.name} clause={clause} />
        ))}
      </ul>
      <p class="nothing-left-ways">
        {!isHopeless && clear}
        <button type="button" class="link" onClick={() => undoFilter(store)}>
          {own.undo}
        </button>
      </p>
    </section>
  );
}

function ClauseRow({ clause: { name, without } }: { readonly clause: ClauseInForce }) {
  const words = useWords();
  const own = useWords(NOTHING_LEFT_WORDS);
  const store = useStore();
  const called = nameOf(name, words.lang);
  const values = sayValues(name, store.getState(), words);
  const takeOff = () =>
    name === "frame" ? setKeepInFrame(store, false) : setFilter(store, name, NO_FILTERS[name]);
  return (
    <li>
      <span class="nothing-left-name">{called}</span>
      <strong dir="auto">{values}</strong>
      <span class="nothing-left-count">{own.without(sayNumber(without, words.locale))}</span>
      <button type="button" aria-label={own.takeOffNamed(values)} onClick={takeOff}>
        {own.takeOff} <span aria-hidden="true">×</span>
      </button>
    </li>
  );
}

function sayValues(name: Dimension, state: State, words: Words): string {
  const { time } = state.filters;
  if (name === "time" && time) return sayRange(time.start, time.end, state.atlas.zone, words);
  return chipsOf(state, words)
    .filter(({ key }) => key === name || key.startsWith(`${name}:`))
    .map(({ label }) => label)
    .join(", ");
}

function nameOf(name: Dimension, lang: Lang): string {
  const own = FILTER_WORDS[lang];
  if ((FACET_NAMES as readonly string[]).includes(name))
    return choiceOf(name as FacetName).label(lang);
  switch (name) {
    case "time":
      return own.timeBox;
    case "knownAsOf":
      return own.known;
    case "frame":
      return NOTHING_LEFT_WORDS[lang].frame;
    default:
      return own.search;
  }
}
