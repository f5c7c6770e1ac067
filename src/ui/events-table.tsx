/** The events as a table: the same selection, filters and words, a page at a time. */

import { useEffect, useRef, useState } from "preact/hooks";
import { sayNumber, sayWhen } from "../i18n/dates.ts";
import type { Words } from "../i18n/en.ts";
import { TABLE_WORDS } from "../i18n/parts/table.ts";
import { nameOfKind, nameOfMark, nameOfSide, sayAttribution, sayWhere } from "../i18n/say.ts";
import { translate } from "../i18n/translate.ts";
import { toneOfFaction } from "../model/atlas.ts";
import type { EventFacts } from "../model/event-facts.ts";
import { glyphOf } from "../model/kinds.ts";
import { SORT_COLUMNS, type SortColumn } from "../model/vocabulary.ts";
import { answerOf, emphasisOfEvent, lightIn, selectedEventOf } from "../state/selectors.ts";
import { select, setSort } from "../state/store.ts";
import { useAtlas, useStore, useWords } from "./context.ts";
import { MarkedText } from "./marked-text.tsx";
import { EventMark, FactionSymbol, KindGlyph } from "./symbols.tsx";
import { usePointing } from "./use-pointing.ts";
import "./events-table.css";

const PAGE = 50;

export function EventsTable() {
  const words = useWords();
  const own = useWords(TABLE_WORDS);
  const answer = useAtlas(answerOf);
  const sort = useAtlas((state) => state.sort);
  const atlas = useAtlas((state) => state.atlas);
  const [wanted, setOffset] = useState(0);
  const selected = useAtlas(selectedEventOf);
  useEffect(() => {
    // The page follows the selection; turning the page does not change what is selected.
    const position = selected ? answer.position(sort, selected) : -1;
    if (position >= 0) setOffset(position - (position % PAGE));
  }, [selected, answer, sort]);
  const say = (value: number) => sayNumber(value, words.locale);
  const offset = wanted < answer.kept ? wanted : 0;
  const { ids, total } = answer.page(sort, offset, PAGE);
  if (atlas.events.size === 0) return <p class="table-empty">{words.failure.empty}</p>;
  return (
    <>
      <div class="table-scroller">
        <table class="events">
          <caption class="sr-only">{own.caption}</caption>
          <thead>
            <tr>
              {SORT_COLUMNS.map((column) => (
                <ColumnHead key={column} column={column} />
              ))}
              <th scope="col">{own.says}</th>
            </tr>
          </thead>
          <tbody>
            {ids.map((id) => {
              const facts = atlas.events.get(id);
              return facts && <EventRow key={id} facts={facts} words={words} />;
            })}
          </tbody>
        </table>
      </div>
      {total > PAGE && (
        <nav class="table-pages" aria-label={own.caption}>
          <PageButton isOff={offset === 0} onClick={() => setOffset(offset - PAGE)}>
            {own.previous}
          </PageButton>
          <p>{own.page(say(offset + 1), say(Math.min(offset + PAGE, total)), say(total))}</p>
          <PageButton isOff={offset + PAGE >= total} onClick={() => setOffset(offset + PAGE)}>
            {own.next}
          </PageButton>
        </nav>
      )}
    </>
  );
}

interface PageProps {
  readonly isOff: boolean;
  readonly onClick: () => void;
  readonly children: string;
}

/** Off at an end, yet still there: a button that is disabled would lose the focus. */
function PageButton({ isOff, onClick, children }: PageProps) {
  return (
    <button type="button" aria-disabled={isOff} onClick={() => !isOff && onClick()}>
      {children}
    </button>
  );
}

function ColumnHead({ column }: { readonly column: SortColumn }) {
  const own = useWords(TABLE_WORDS);
  const store = useStore();
  const sort = useAtlas((state) => state.sort);
  const isSorted = sort.column === column;
  const direction = isSorted ? (sort.descending ? "descending" : "ascending") : "none";
  return (
    <th scope="col" aria-sort={direction}>
      <button
        type="button"
        onClick={() => setSort(store, { column, descending: isSorted && !sort.descending })}
      >
        {own[column]}
        <span class="sort-sign" aria-hidden="true">
          {isSorted ? (sort.descending ? "▼" : "▲") : "↕"}
        </span>
      </button>
    </th>
  );
}

function EventRow({ facts, words }: { readonly facts: EventFacts; readonly words: Words }) {
  const store = useStore();
  const { event, edtf, faction } = facts;
  const atlas = useAtlas((state) => state.atlas);
  const isSelected = useAtlas((state) => selectedEventOf(state) === event.id);
  const emphasis = useAtlas((state) => emphasisOfEvent(lightIn(state), event.id));
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // Walking the events with the arrows takes the focus along, as on the timeline and the map.
    const isInTable = document.activeElement?.closest("table.events tbody");
    if (isSelected && isInTable) button.current?.focus();
  }, [isSelected]);
  const thing = { type: "event", id: event.id } as const;
  const pointing = usePointing(thing);
  return (
    <tr
      class={`is-${emphasis}${isSelected ? " is-selected" : ""}`}
      onPointerEnter={pointing.onPointerEnter}
      onPointerLeave={pointing.onPointerLeave}
      onClick={() => select(store, thing)}
    >
      <td class="nowrap">{sayWhen(edtf, words)}</td>
      <th scope="row">
        <EventMark facts={facts} emphasis={emphasis} />{" "}
        <button
          ref={button}
          type="button"
          aria-label={nameOfMark(facts, atlas, words)}
          aria-current={isSelected ? "true" : undefined}
          data-event={event.id}
          onFocus={pointing.onFocus}
          onBlur={pointing.onBlur}
          dir="auto"
        >
          <MarkedText>{translate(event, words.lang).title}</MarkedText>
        </button>
      </th>
      <td class="nowrap">
        <KindGlyph of={glyphOf(atlas, event.kind)} /> {nameOfKind(atlas, event.kind, words)}
      </td>
      <td dir="auto">
        <FactionSymbol of={toneOfFaction(atlas, faction)} /> {nameOfSide(facts, atlas, words)}
      </td>
      <td dir="auto">{sayWhere(event.where, atlas, words)}</td>
      <td dir="auto">{sayAttribution(event.attribution, atlas, words)}</td>
    </tr>
  );
}
