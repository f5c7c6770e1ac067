/** How to read the signs that are on the screen. The samples are drawn as the signs themselves are. */
import { LEGEND_WORDS } from "../i18n/parts/legend.ts";
import { LEGEND_COLOR_WORDS } from "../i18n/parts/legend-colors.ts";
import { nameOfKind } from "../i18n/say.ts";
import { glyphOf } from "../model/kinds.ts";
import { legendSign } from "../model/signs/legend-signs.ts";
import { NO_SIDE } from "../model/symbols.ts";
import type { SignsShown } from "../state/signs-shown.ts";
import { useAtlas, useWords } from "./context.ts";
import { LegendColors } from "./legend-colors.tsx";
import { KindGlyph, SignDrawing } from "./symbols.tsx";
import "./legend.css";

interface Props {
  readonly shown: SignsShown;
}

export function Legend({ shown }: Props) {
  const words = useWords();
  const atlas = useAtlas((state) => state.atlas);
  const { signs, kinds, coloring } = shown;
  const own = LEGEND_WORDS[words.lang];
  return (
    <section class="key-sheet" aria-label={words.legend.title}>
      <LegendColors atlas={atlas} words={words} shown={shown} />
      <ul class="legend">
        {signs.map((name) => (
          <li key={name}>
            <span class="legend-sign">
              <SignDrawing sign={legendSign(name)} class="legend-sample" color={NO_SIDE.color} />
            </span>
            {name === "event" && coloring !== "side"
              ? LEGEND_COLOR_WORDS[words.lang].eventOutline
              : own[name]}
          </li>
        ))}
      </ul>
      <ul class="legend legend-kinds">
        {kinds.map((kind) => (
          <li key={kind}>
            <span class="legend-sign">
              <KindGlyph of={glyphOf(atlas, kind)} />
            </span>
            {nameOfKind(atlas, kind, words)}
          </li>
        ))}
      </ul>
    </section>
  );
}
