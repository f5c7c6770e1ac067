/** How to read the marks of the timeline and the map. The samples are drawn by the style sheet. */
import type { Words } from "../i18n/en.ts";
import { EVENT_KINDS } from "../model/schema/event.ts";
import { KindGlyph } from "./symbols.tsx";
import "./legend.css";

const TIMES = ["moment", "unit", "span", "approximate", "open"] as const;
const PLACES = ["point", "ring", "toward", "area", "inferred", "seat"] as const;

export function Legend({ words }: { readonly words: Words }) {
  return (
    <section class="legend" aria-label={words.legend.title}>
      <h4>{words.legend.title}</h4>
      <ul>
        {TIMES.map((name) => (
          <LegendItem key={name} name={name} label={words.legend[name]} />
        ))}
      </ul>
      <ul>
        {PLACES.map((name) => (
          <LegendItem key={name} name={name} label={words.legend[name]} />
        ))}
      </ul>
      <ul>
        {EVENT_KINDS.map((kind) => (
          <li key={kind}>
            <span class="legend-sign">
              <KindGlyph of={kind} />
            </span>
            {words.kinds[kind]}
          </li>
        ))}
      </ul>
    </section>
  );
}

function LegendItem({ name, label }: { readonly name: string; readonly label: string }) {
  return (
    <li>
      <span class="legend-sign" aria-hidden="true">
        <span class={`legend-sample is-${name}`} />
      </span>
      {label}
    </li>
  );
}
