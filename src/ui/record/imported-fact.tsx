/** What an imported row was before it became an event: seen, and kept as it is. */
import { Fact } from "./fact.tsx";
import { useForm } from "./form-tools.ts";
import type { RoughImported } from "./rough.ts";

export function ImportedFact({ imported }: { readonly imported: RoughImported }) {
  const { rare } = useForm();
  const { from, id, whenPrecision, wherePrecision, codes = {} } = imported;
  const rows = [
    [rare.rowId, id],
    [rare.precision.when, whenPrecision],
    [rare.precision.where, wherePrecision],
    ...Object.entries(codes),
  ].filter((row): row is [string, string] => row[1] !== undefined);
  return (
    <Fact part="imported">
      <p class="fact-says" dir="auto">
        {from}
      </p>
      {rows.length > 0 && (
        <dl class="imported">
          {rows.map(([name, value]) => (
            <div key={name}>
              <dt dir="auto">{name}</dt>
              <dd dir="auto">{value}</dd>
            </div>
          ))}
        </dl>
      )}
    </Fact>
  );
}
