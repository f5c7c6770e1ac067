/** What the columns of a known format become, in words, with counts that add up to all events. */
import { useMemo } from "preact/hooks";
import { columnsOf } from "../account/aspect-columns.ts";
import { type AspectCount, countAspects } from "../account/count-aspects.ts";
import { useImport, useImported } from "../import-context.ts";
import { formatOf } from "../session/import-state.ts";
import "./known-rules.css";

export function KnownRules() {
  const { own, named } = useImport();
  const format = useImported(formatOf);
  const atlas = useImported((state) => state.atlas);
  const dataset = atlas?.dataset;
  const counts = useMemo(() => (dataset ? countAspects(dataset) : []), [dataset]);
  if (!atlas || !format) return null;
  return (
    <>
      <table class="import-rules">
        <caption class="sr-only">{own.rules.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{own.rules.columns}</th>
            <th scope="col">{own.rules.become}</th>
            <th scope="col">{own.rules.here}</th>
          </tr>
        </thead>
        <tbody>
          {counts.map((count) => (
            <tr key={count.aspect}>
              <th scope="row" dir="ltr">
                {columnsOf(format, count.aspect).join(", ") || "–"}
              </th>
              <td>{named.aspects[count.aspect]}</td>
              <td>
                <Counts count={count} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="import-left-out">{own.rules.leftOut(own.rows(atlas.imported.rows.leftOut))}</p>
    </>
  );
}

function Counts({ count: { parts, codes } }: { readonly count: AspectCount }) {
  const { own, named } = useImport();
  const said =
    codes.length > 0
      ? codes.map(({ code, count }) => `${code}: ${own.number(count)}`)
      : parts.map(({ part, count }) => named.aspects.parts[part](own.number(count)));
  return <bdi>{said.join(" · ")}</bdi>;
}
