/** The rows with a problem: what stands there, what was expected and what came of it; kept in part first, then left out. */
import { useId, useState } from "preact/hooks";
import type { Outcome, ProblemCode, RowProblem } from "../../../formats/imports/import.ts";
import { IMPORT_KEPT_WORDS, IMPORT_PROBLEM_WORDS } from "../../../i18n/parts/import-problems.ts";
import { SeverityIcon } from "../../compose/severity-icon.tsx";
import { saveFile } from "../../sharing/save-file.ts";
import { useImport, useImported } from "../import-context.ts";
import { useProblemRow } from "./use-problem-row.ts";
import "./problems-table.css";

const PORTION = 100;
const ORDER: readonly Outcome[] = ["kept-in-part", "kept-as-written", "left-out"];

export function ProblemsTable() {
  const { own, session } = useImport();
  const imported = useImported(({ atlas }) => atlas?.imported);
  const file = useImported((state) => state.file.name);
  const [shown, setShown] = useState(PORTION);
  if (!imported) return null;
  const { rows, problems, moreProblems = 0 } = imported;
  const wrong = rows.inPart + rows.leftOut;
  const marked = problems.filter(({ outcome }) => outcome === "kept-as-written").length;
  const ordered = ORDER.flatMap((one) => problems.filter(({ outcome }) => outcome === one));
  const save = async () => {
    const csv = await session.problemRows();
    saveFile(
      `${file.replace(/\.\w{1,8}$/, "")}-problems.csv`,
      new Blob([csv], { type: "text/csv" }),
    );
  };
  return (
    <section class="import-problems" aria-labelledby="import-problems">
      <header>
        <h2 id="import-problems">{wrong > 0 ? own.problems.title(wrong) : own.problems.none}</h2>
        {wrong > 0 && (
          <p>
            {own.problems.sum(
              own.number(rows.read - wrong),
              own.number(rows.inPart),
              own.number(rows.leftOut),
              own.number(rows.read),
            )}
          </p>
        )}
        {marked > 0 && <p>{own.problems.asWritten(marked)}</p>}
        {problems.length > 0 && (
          <button type="button" class="import-link" onClick={() => void save()}>
            {own.problems.save}
          </button>
        )}
      </header>
      {problems.length > 0 && <Rows problems={ordered.slice(0, shown)} />}
      {ordered.length > shown && (
        <button type="button" class="small" onClick={() => setShown(shown + PORTION)}>
          {own.problems.more(own.number(Math.min(PORTION, ordered.length - shown)))}
        </button>
      )}
      {moreProblems > 0 && <p>{own.problems.beyond(own.number(moreProblems))}</p>}
    </section>
  );
}

function Rows({ problems }: { readonly problems: readonly RowProblem[] }) {
  const { own } = useImport();
  return (
    <table>
      <caption class="sr-only">{own.problems.title(problems.length)}</caption>
      <thead>
        <tr>
          <th scope="col">{own.problems.row}</th>
          <th scope="col">{own.problems.column}</th>
          <th scope="col">{own.problems.value}</th>
          <th scope="col">{own.problems.expected}</th>
          <th scope="col">{own.problems.so}</th>
        </tr>
      </thead>
      <tbody>
        {problems.map((problem, at) => (
          <ProblemRow key={at} problem={problem} />
        ))}
      </tbody>
    </table>
  );
}

function ProblemRow({ problem }: { readonly problem: RowProblem }) {
  const { own, lang } = useImport();
  const { at, found, code, outcome } = problem;
  const expected: Readonly<Record<ProblemCode, string>> = IMPORT_PROBLEM_WORDS[lang];
  const kept = outcome === "kept-in-part" ? wordIn(IMPORT_KEPT_WORDS[lang], code) : null;
  const column = "column" in at ? at.column : undefined;
  return (
    <tr>
      <th scope="row">{"row" in at ? <RowNumber row={at.row} /> : <code>{at.pointer}</code>}</th>
      <td dir="auto">{column ?? own.problems.whole}</td>
      <td class="import-value">
        {found === "" ? <i>{own.problems.empty}</i> : <bdi>{found}</bdi>}
      </td>
      <td>{expected[code]}</td>
      <td class="import-outcome">
        <SeverityIcon severity={outcome === "left-out" ? "blocks" : "advice"} />
        {kept ?? own.problems.outcomes[outcome]}
      </td>
    </tr>
  );
}

/** Of most it says enough that the row is kept in part. */
function wordIn(words: Readonly<Record<string, string>>, code: string): string | null {
  return Object.hasOwn(words, code) ? (words[code] ?? null) : null;
}

/** Shows the row itself as long as somebody points at it, or is at it with the keyboard. */
function RowNumber({ row }: { readonly row: number }) {
  const { own } = useImport();
  const id = useId();
  const [isShown, setShown] = useState(false);
  const show = () => setShown(true);
  const hide = () => setShown(false);
  return (
    <span class="import-row">
      <button
        type="button"
        aria-label={own.problems.showRow(String(row))}
        aria-expanded={isShown}
        aria-controls={id}
        onMouseEnter={show}
        onMouseLeave={hide}
        onFocus={show}
        onBlur={hide}
        onKeyDown={(event) => event.key === "Escape" && hide()}
      >
        {row}
      </button>
      <span id={id} class="import-cells" hidden={!isShown}>
        {isShown && <Cells row={row} />}
      </span>
    </span>
  );
}

function Cells({ row }: { readonly row: number }) {
  const { own } = useImport();
  const table = useImported(({ look }) => look?.table);
  const cells = useProblemRow(row);
  if (!table || cells === undefined) return null;
  if (cells === null) return <>{own.problems.unseen}</>;
  return (
    <dl>
      {cells.map((cell, at) => (
        <div key={at}>
          <dt dir="auto">{table.header[at] ?? at + 1}</dt>
          <dd dir="auto">{cell === "" ? "–" : cell}</dd>
        </div>
      ))}
    </dl>
  );
}
