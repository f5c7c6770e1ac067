/** How to read the marks of the timeline and the map. The samples are drawn as the marks are. */
import type { Words } from "../i18n/en.ts";
import { nameOfKind } from "../i18n/say.ts";
import type { Atlas } from "../model/atlas.ts";
import { eventKindsOf, glyphOf } from "../model/kinds.ts";
import { type LegendSign, legendSign } from "../model/signs/legend-signs.ts";
import { NO_SIDE } from "../model/symbols.ts";
import { KindGlyph, SignDrawing } from "./symbols.tsx";
import "./legend.css";

const SAMPLES = {
  times: ["moment", "unit", "span", "oneOf", "approximate", "open"],
  places: ["point", "ring", "near", "toward", "area", "inferred", "seat", "question"],
} as const satisfies Readonly<Record<string, readonly LegendSign[]>>;

export type LegendPart = keyof typeof SAMPLES | "kinds";

interface Props {
  readonly atlas: Atlas;
  readonly words: Words;
  readonly parts?: readonly LegendPart[];
}

export function Legend({ atlas, words, parts = ["times", "places", "kinds"] }: Props) {
  return (
    <section class="legend" aria-label={words.legend.title}>
      <h4>{words.legend.title}</h4>
      {parts.map((part) => (
        <ul key={part}>{part === "kinds" ? kindItems(atlas, words) : sampleItems(part, words)}</ul>
      ))}
    </section>
  );
}

function sampleItems(part: keyof typeof SAMPLES, words: Words) {
  return SAMPLES[part].map((name) => (
    <li key={name}>
      <span class="legend-sign">
        <SignDrawing sign={legendSign(name)} class="legend-sample" color={NO_SIDE.color} />
      </span>
      {words.legend[name]}
    </li>
  ));
}

function kindItems(atlas: Atlas, words: Words) {
  return eventKindsOf(atlas).map((kind) => (
    <li key={kind}>
      <span class="legend-sign">
        <KindGlyph of={glyphOf(atlas, kind)} />
      </span>
      {nameOfKind(atlas, kind, words)}
    </li>
  ));
}
