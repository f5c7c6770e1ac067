/** The events as a table: the same selection, filters and words, a page at a time. */

import { useEffect, useState } from "preact/hooks";
import { sayNumber } from "../i18n/dates.ts";
import { TABLE_WORDS } from "../i18n/parts/table.ts";
import { summaryOf } from "../model/summarise.ts";
import { SORT_COLUMNS, type SortColumn } from "../model/vocabulary.ts";
import { answerOf, selectedEventOf } from "../state/selectors.ts";
import { setSort } from "../state/store.ts";
import { useAtlas, useStore, useWords } from "./context.ts";
import { EventRow } from "./event-row.tsx";
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
  const isNumbered = atlas.numbers.size > 0;
  const columns = SORT_COLUMNS.filter((column) => column !== "number" || isNumbered);
  if (summaryOf(atlas).size === 0) return <p class="table-empty">{words.failure.empty}</p>;
  return (
    <>
      <div class="table-scroller">
        <table class="events">
          <caption class="sr-only">{own.caption}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
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
        title={column === "distance" ? own.distanceNote : undefined}
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
