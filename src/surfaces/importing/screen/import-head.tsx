/** What the file is, in a sentence, how sure that is and why, and as what else it can be read. */

import type { FormatName } from "../../../formats/imports/import.ts";
import type { MeaningName } from "../../../formats/table/meanings.ts";
import { localeOf } from "../../../model/languages.ts";
import { SeverityIcon } from "../../compose/severity-icon.tsx";
import { useImport, useImported } from "../import-context.ts";
import { formatOf, isMapped } from "../session/import-state.ts";
import { SureSign } from "./sure-sign.tsx";

/** Those of which any table can be one. */
const TABLES: readonly FormatName[] = ["table", "ucdp-ged", "acled", "gtd", "scad"];

export function ImportHead() {
  const { own, named, session } = useImport();
  const format = useImported(formatOf);
  const look = useImported((state) => state.look);
  const isTable = useImported(isMapped);
  const columns = useImported((state) => state.columns);
  if (!look || !format) return null;
  const width = look.table ? own.columns(look.table.header.length) : null;
  const [when, where] = [placesOf(columns, ["when", "year"]), placesOf(columns, ["lat", "lon"])];
  const said = (at: readonly number[]) => (at.length > 0 ? own.head.column(at) : null);
  const recognised = look.recognised?.format ?? "table";
  const choices = [...new Set([recognised, ...TABLES])];
  return (
    <header class="import-head">
      {!isTable && <SeverityIcon severity="fine" />}
      <div>
        <h1 tabIndex={-1}>
          {isTable
            ? own.head.table(width ?? "", said(when), said(where))
            : own.head.known(named.formats[format], width)}
        </h1>
        <Ground />
      </div>
      {look.table && (
        <label class="import-read-as">
          <span>{own.head.readAs}</span>
          <select
            value={format}
            onChange={({ currentTarget }) =>
              session.choose({ format: currentTarget.value as FormatName })
            }
          >
            {choices.map((one) => (
              <option key={one} value={one}>
                {named.formats[one]}
              </option>
            ))}
          </select>
        </label>
      )}
    </header>
  );
}

/** How many rows there are, what it was known by, and whether a mapping of before is taken. */
function Ground() {
  const { own } = useImport();
  const look = useImported((state) => state.look);
  const rows = useImported(({ atlas }) => atlas?.imported.rows.read ?? null);
  const isTable = useImported(isMapped);
  const isChosen = useImported(({ choices }) => choices.format !== undefined);
  const recognised = look?.recognised;
  const count = rows === null ? null : own.rows(rows);
  const naming = look?.table?.hasHeader ? own.head.named : own.head.nameless;
  return (
    <>
      <p>
        {count === null ? own.head.reading : (isTable ? naming : own.head.read)(count)}{" "}
        {isChosen ? own.head.chosen : isTable && own.head.noFormat}
        {!isChosen && !isTable && recognised && (
          <>
            {own.head.by[recognised.sure]}{" "}
            <bdi class="import-by">{recognised.by.slice(0, 4).join(", ")}</bdi>{" "}
            <SureSign sure={recognised.sure} word={own.table.sureness[recognised.sure]} />
          </>
        )}
      </p>
      <Retold />
      <Recalled />
    </>
  );
}

/** Which events more than one row tells, and what became of all rows. */
function Retold() {
  const { own } = useImport();
  const rows = useImported(({ atlas }) => atlas?.imported.rows);
  if (!rows?.retold) return null;
  const { read, events, leftOut, retold } = rows;
  const { inAccounts, alike } = retold;
  return (
    <p class="import-recalled">
      {own.head.retold(inAccounts + alike, own.number(inAccounts), own.number(alike))}{" "}
      {own.head.sum(
        own.number(events),
        own.number(retold.rows),
        own.number(leftOut),
        own.number(read),
      )}
    </p>
  );
}

function Recalled() {
  const { own, lang, session } = useImport();
  const since = useImported(({ recalled }) => recalled);
  if (since === null) return null;
  const day = new Intl.DateTimeFormat(localeOf(lang), { dateStyle: "medium" }).format(
    new Date(since),
  );
  return (
    <p class="import-recalled">
      {own.head.recalled(day)}{" "}
      <button type="button" class="import-link" onClick={session.forget}>
        {own.head.forget}
      </button>
    </p>
  );
}

/** Counted from 1, as the table has them. */
function placesOf(
  columns: readonly (MeaningName | null)[],
  wanted: readonly MeaningName[],
): readonly number[] {
  return columns.flatMap((one, at) => (one !== null && wanted.includes(one) ? [at + 1] : []));
}
