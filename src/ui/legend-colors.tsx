/** What the events' colours mean, each with how many events have it. */
import { sayNumber } from "../i18n/dates.ts";
import type { Words } from "../i18n/en.ts";
import { LEGEND_COLOR_WORDS } from "../i18n/parts/legend-colors.ts";
import { nameOfActor, nameOfFaction } from "../i18n/say.ts";
import { nameApart } from "../i18n/say-account.ts";
import type { Atlas } from "../model/atlas.ts";
import type { ColorMeaning, ColorRow } from "../model/color-key.ts";
import { colorSign } from "../model/signs/legend-signs.ts";
import type { SignsShown } from "../state/signs-shown.ts";
import { SignDrawing } from "./symbols.tsx";

interface Props {
  readonly atlas: Atlas;
  readonly words: Words;
  readonly shown: SignsShown;
}

export function LegendColors({ atlas, words, shown: { coloring, colors, isUngraded } }: Props) {
  const own = LEGEND_COLOR_WORDS[words.lang];
  if (colors.length === 0) return null;
  return (
    <>
      <h3 class="legend-title">{own.colors[coloring]}</h3>
      <ul class="legend legend-colors">
        {colors.map((row) => (
          <li key={JSON.stringify(row.meaning)}>
            <Sample row={row} isOutlined={coloring === "side"} />
            <span dir="auto">{sayMeaning(row.meaning, atlas, words)}</span>
            <strong>{sayNumber(row.count, words.locale)}</strong>
          </li>
        ))}
      </ul>
      {coloring === "certainty" && isUngraded && <p class="legend-note">{own.ungraded}</p>}
    </>
  );
}

function Sample({ row: { tone }, isOutlined }: { row: ColorRow; isOutlined: boolean }) {
  return (
    <span class="legend-sign">
      <SignDrawing
        sign={colorSign(isOutlined ? tone : { ...tone, outline: "square" })}
        class="legend-sample"
        color={tone.color}
      />
    </span>
  );
}

function sayMeaning(meaning: ColorMeaning, atlas: Atlas, words: Words): string {
  const own = LEGEND_COLOR_WORDS[words.lang];
  switch (meaning.type) {
    case "side":
      return nameOfFaction(atlas, meaning.faction, words);
    case "rest":
      return own.rest;
    case "pair":
      return words.sides.pairs;
    case "speaker":
      return nameOfActor(atlas, meaning.actor, words);
    case "unnamed-speaker":
      return own.unnamed;
    case "agency":
      return meaning.actor === null
        ? words.event.nobodySays
        : own.citesNobody(nameOfActor(atlas, meaning.actor, words));
    case "stated":
      return own.stated;
    case "inferred":
      return own.somethingInferred;
    case "source":
      return nameApart(atlas, meaning.source, words);
    case "other-source":
    case "several-sources":
    case "unsourced":
      return own.sources[meaning.type];
  }
}
