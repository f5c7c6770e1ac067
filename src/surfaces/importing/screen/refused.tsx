/** Why a file cannot be read, or what was read cannot be opened; a table can be read as one all the same. */
import { wordsOf } from "../../../i18n/catalogue.ts";
import { ProblemTable } from "../../../ui/problem-table.tsx";
import { useImport, useImported } from "../import-context.ts";
import { ReadingChoices } from "./reading-choices.tsx";

export function Refused() {
  const { own, lang, session } = useImport();
  const look = useImported((state) => state.look);
  const refusals = useImported((state) => state.refusals);
  const faults = useImported(({ atlas }) => atlas?.faults) ?? [];
  const isUnknown = refusals.length === 0 && look?.recognised === null;
  const isUnsound = refusals.length === 0 && !isUnknown;
  return (
    <div class="import-refused">
      <h1 tabIndex={-1}>{isUnsound ? own.refused.unsound : own.refused.title}</h1>
      {isUnsound && <p>{own.refused.unsoundNote}</p>}
      {isUnknown && <Unknown />}
      {(isUnknown || look?.table) && (
        <p>
          <button type="button" onClick={() => session.choose({ format: "table" })}>
            {own.refused.asTable}
          </button>
        </p>
      )}
      {refusals.length + faults.length > 0 && (
        <ProblemTable problems={[...refusals, ...faults]} words={wordsOf(lang)} />
      )}
      {look?.table && <ReadingChoices />}
    </div>
  );
}

function Unknown() {
  const { own } = useImport();
  const look = useImported((state) => state.look);
  const proof = look?.table?.proof ?? [];
  return (
    <>
      <p>{own.refused.unknown}</p>
      <p>{own.start.kinds}</p>
      {proof.length > 0 && (
        <>
          <p>{own.refused.begins}:</p>
          <pre dir="auto">{proof.join("\n")}</pre>
        </>
      )}
    </>
  );
}
