/** How a text is read, its encoding and what stands between its cells, or which sheet of a workbook: said, and to be changed. */
import { ENCODINGS, type Encoding } from "../../../formats/documents/encodings.ts";
import { DELIMITERS, type Delimiter } from "../../../formats/table/delimiter.ts";
import { useImport, useImported } from "../import-context.ts";

export function ReadingChoices() {
  const { own } = useImport();
  const table = useImported(({ look }) => look?.table);
  const sheets = useImported(({ look }) => look?.sheets);
  if (sheets) return <SheetChoice />;
  if (!table?.encoding) return null;
  const { encoding, delimiter, proof } = table;
  const between = delimiter && own.reading.delimiters[delimiter.delimiter];
  return (
    <details class="import-reading" open={encoding.ground === "guessed"}>
      <summary>
        {own.reading.says(nameOf(encoding.encoding), between)} (
        {own.reading.grounds[encoding.ground]}) <span>{own.reading.change}</span>
      </summary>
      <div class="import-choices">
        <EncodingChoice encoding={encoding.encoding} />
        {delimiter && <DelimiterChoice delimiter={delimiter.delimiter} />}
      </div>
      <p>{own.reading.proof}</p>
      <ul>
        {proof.map((line, at) => (
          <li key={at} dir="auto">
            {line}
          </li>
        ))}
      </ul>
    </details>
  );
}

function EncodingChoice({ encoding }: { readonly encoding: Encoding }) {
  const { own, session } = useImport();
  return (
    <label>
      <span>{own.reading.encoding}</span>
      <select
        dir="ltr"
        value={encoding}
        onChange={({ currentTarget }) =>
          session.choose({ encoding: currentTarget.value as Encoding })
        }
      >
        {ENCODINGS.map((one) => (
          <option key={one} value={one}>
            {nameOf(one)}
          </option>
        ))}
      </select>
    </label>
  );
}

function DelimiterChoice({ delimiter }: { readonly delimiter: Delimiter }) {
  const { own, session } = useImport();
  return (
    <label>
      <span>{own.reading.delimiter}</span>
      <select
        value={delimiter}
        onChange={({ currentTarget }) =>
          session.choose({ delimiter: currentTarget.value as Delimiter })
        }
      >
        {DELIMITERS.map((one) => (
          <option key={one} value={one}>
            {own.reading.delimiters[one]}
          </option>
        ))}
      </select>
    </label>
  );
}

function SheetChoice() {
  const { own, session } = useImport();
  const sheets = useImported(({ look }) => look?.sheets) ?? [];
  const sheet = useImported(({ look }) => look?.sheet);
  return (
    <div class="import-choices">
      <label>
        <span>{own.reading.sheet}</span>
        <select
          value={sheet}
          onChange={({ currentTarget }) => session.choose({ sheet: currentTarget.value })}
        >
          {sheets.map(({ name, isHidden }) => (
            <option key={name} value={name}>
              {isHidden ? `${name} (${own.reading.hidden})` : name}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

/** "Windows-1251", "UTF-8" */
function nameOf(encoding: Encoding): string {
  return encoding.startsWith("windows") ? encoding.replace("w", "W") : encoding.toUpperCase();
}
