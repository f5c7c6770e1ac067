/** What each column of a table means: to be changed, with samples, how many cells were read, and how sure the proposal is. */
import type { ProposedColumn } from "../../../formats/table/map-columns.ts";
import { MEANING_NAMES, type MeaningName } from "../../../formats/table/meanings.ts";
import { SeverityIcon } from "../../compose/severity-icon.tsx";
import { useImport, useImported } from "../import-context.ts";
import { sayRead } from "./say-read.ts";
import { SureSign } from "./sure-sign.tsx";
import "./columns-table.css";

/** More would hold the page up; the rest is kept with the row. */
const MOST = 300;

/** What the first look and the head's sentence rest on. */
const BEARING: ReadonlySet<MeaningName> = new Set(["when", "year", "lat", "lon"]);

export function ColumnsTable() {
  const { own } = useImport();
  const columns = useImported(({ look }) => look?.table?.columns) ?? [];
  return (
    <table class="import-columns">
      <caption class="sr-only">{own.table.caption}</caption>
      <thead>
        <tr>
          <th scope="col" class="import-nr">
            <span class="sr-only">{own.table.number}</span>
          </th>
          <th scope="col">{own.table.column}</th>
          <th scope="col">{own.table.is}</th>
          <th scope="col">{own.table.samples}</th>
          <th scope="col">{own.table.read}</th>
          <th scope="col">{own.table.sure}</th>
        </tr>
      </thead>
      <tbody>
        {columns.slice(0, MOST).map((column, at) => (
          <ColumnRow key={at} at={at} column={column} />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly at: number;
  readonly column: ProposedColumn;
}

function ColumnRow({ at, column }: RowProps) {
  const { own, named, session } = useImport();
  const meaning = useImported(({ columns }) => columns[at] ?? null);
  const atlas = useImported((state) => state.atlas);
  const { text, problems } = sayRead(own, { at, name: column.name, meaning }, atlas?.imported);
  const name = column.name.trim() || String(at + 1);
  const choose = (value: string) => session.mean(at, value === "" ? null : (value as MeaningName));
  return (
    <tr class={meaning && BEARING.has(meaning) ? "is-bearing" : undefined}>
      <td class="import-nr">{at + 1}</td>
      <th scope="row" dir="auto">
        {column.name}
      </th>
      <td class="import-meaning">
        <select
          aria-label={own.table.meaningOf(name)}
          value={meaning ?? ""}
          onChange={({ currentTarget }) => choose(currentTarget.value)}
        >
          <option value="">{own.table.none}</option>
          {MEANING_NAMES.map((one) => (
            <option key={one} value={one}>
              {named.meanings[one]}
            </option>
          ))}
        </select>
      </td>
      <td class="import-samples" data-label={own.table.samples}>
        {column.samples.length === 0 ? (
          <i>{own.table.empty}</i>
        ) : (
          <bdi>{column.samples.slice(0, 3).join(" · ")}</bdi>
        )}
      </td>
      <td class="import-read" data-label={own.table.read}>
        {text}
        {problems > 0 && (
          <span class="import-flag" title={own.table.problems(problems)}>
            <SeverityIcon severity="blocks" />
            <span class="sr-only">{own.table.problems(problems)}</span>
          </span>
        )}
      </td>
      <td class="import-sure">
        <Sureness at={at} column={column} name={name} />
      </td>
    </tr>
  );
}

function Sureness({ at, column, name }: RowProps & { readonly name: string }) {
  const { own, named, session } = useImport();
  const meaning = useImported(({ columns }) => columns[at] ?? null);
  const isChosen = useImported(({ chosen }) => chosen.has(at));
  const isRecalled = useImported(({ recalled }) => recalled !== null);
  const { sure, meaning: proposed } = column;
  if (isChosen) return <span class="import-yours">{own.table.yours}</span>;
  if (isRecalled) return <span class="import-yours">{own.table.remembered}</span>;
  if (sure === null || proposed === null) return null;
  if (sure !== "guess" || meaning === proposed)
    return <SureSign sure={sure} word={own.table.sureness[sure]} />;
  const said = named.meanings[proposed];
  return (
    <span class="import-guess">
      <SureSign sure="guess" word={own.table.taken(said)} />
      <button
        type="button"
        class="small"
        aria-label={own.table.useGuess(said, name)}
        onClick={() => session.mean(at, proposed)}
      >
        {own.table.use}
      </button>
    </span>
  );
}
