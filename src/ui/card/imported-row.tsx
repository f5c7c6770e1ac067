/** The row of a file that became an event: which it is, how exactly it says that it knows, and all else that stood in it. */
import { CARD_WORDS } from "../../i18n/parts/card.ts";
import type { AtlasEvent } from "../../model/schema/event.ts";
import { useWords } from "../context.ts";

type Imported = NonNullable<AtlasEvent["imported"]>;

export function ImportedRow({ of }: { readonly of: Imported }) {
  const own = useWords(CARD_WORDS);
  const { from, id, whenPrecision, wherePrecision, codes = {} } = of;
  const precisions = [
    ...(whenPrecision === undefined ? [] : [own.whenPrecision(whenPrecision)]),
    ...(wherePrecision === undefined ? [] : [own.wherePrecision(wherePrecision)]),
  ];
  return (
    <>
      <dt>{own.imported}</dt>
      <dd>
        <p dir="auto">{[from, ...(id === undefined ? [] : [id])].join(" · ")}</p>
        {precisions.length > 0 && <p class="card-note">{precisions.join(" · ")}</p>}
        <Codes of={codes} />
      </dd>
    </>
  );
}

/** As they stood there, by the names of their columns. */
function Codes({ of }: { readonly of: Readonly<Record<string, string>> }) {
  const own = useWords(CARD_WORDS);
  const codes = Object.entries(of).filter(([, code]) => code !== "");
  if (codes.length === 0) return null;
  return (
    <details class="imported-codes">
      <summary>{own.codes(codes.length)}</summary>
      <ul dir="ltr">
        {codes.map(([column, code]) => (
          <li key={column}>
            <code>{column}</code> <bdi>{code}</bdi>
          </li>
        ))}
      </ul>
    </details>
  );
}
