/** The heads of the table's columns, each a button that sorts by it. */
import { TABLE_WORDS } from "../i18n/parts/table.ts";
import { hasTellers } from "../model/facets/sources.ts";
import { SORT_COLUMNS, type SortColumn } from "../model/vocabulary.ts";
import { setSort } from "../state/store.ts";
import { useAtlas, useStore, useWords } from "./context.ts";

export function TableHead() {
  const own = useWords(TABLE_WORDS);
  const isNumbered = useAtlas(({ atlas }) => atlas.numbers.size > 0);
  const isTold = useAtlas(({ atlas }) => hasTellers(atlas));
  const columns = SORT_COLUMNS.filter(
    (column) => column !== "told" && (column !== "number" || isNumbered),
  );
  return (
    <thead>
      <tr>
        {columns.map((column) => (
          <ColumnHead key={column} column={column} />
        ))}
        <th scope="col">{own.says}</th>
        {isTold && <ColumnHead column="told" />}
      </tr>
    </thead>
  );
}

function ColumnHead({ column }: { readonly column: SortColumn }) {
  const own = useWords(TABLE_WORDS);
  const store = useStore();
  const sort = useAtlas((state) => state.sort);
  const isSorted = sort.column === column;
  const direction = isSorted ? (sort.descending ? "descending" : "ascending") : "none";
  return (
    <th scope="col" aria-sort={direction} data-column={column}>
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
