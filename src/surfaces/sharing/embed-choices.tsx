/** What an editor chooses for an embed: its views, the reader's controls, its colours, its height. */

import { SHARE_WORDS } from "../../i18n/parts/share.ts";
import { THEMES } from "../../state/state.ts";
import { useWords } from "../../ui/context.ts";
import { CONTROLS, EMBED_VIEWS, type EmbedView } from "../embed/options.ts";
import { Radios } from "./radios.tsx";
import type { EmbedChoice } from "./share-addresses.ts";

interface Props {
  readonly choice: EmbedChoice;
  /** How tall the content will be, in pixels; what a fixed height starts from. */
  readonly guess: number;
  readonly onChange: (choice: EmbedChoice) => void;
}

const HEIGHTS = ["auto", "fixed"] as const;
/** In CSS pixels; what `embed.js` gives a frame. */
const LOWEST = 120;
const TALLEST = 4000;

export function EmbedChoices({ choice, guess, onChange }: Props) {
  const { regions } = useWords();
  const own = useWords(SHARE_WORDS);
  const { views, controls, theme, height } = choice;
  const toggle = (view: EmbedView) => {
    const next = EMBED_VIEWS.filter((one) => (one === view) !== views.includes(one));
    onChange({ ...choice, views: next });
  };
  return (
    <>
      <fieldset class="share-options">
        <legend>{own.views}</legend>
        {EMBED_VIEWS.map((view) => (
          <label key={view}>
            <input
              type="checkbox"
              checked={views.includes(view)}
              disabled={views.length === 1 && views.includes(view)}
              onChange={() => toggle(view)}
            />
            {regions[view]}
          </label>
        ))}
      </fieldset>
      <Radios
        legend={own.controls}
        names={CONTROLS}
        words={own.controlKinds}
        chosen={controls}
        onChoose={(next) => onChange({ ...choice, controls: next })}
      />
      <Radios
        legend={own.theme}
        names={THEMES}
        words={own.themes}
        chosen={theme}
        onChoose={(next) => onChange({ ...choice, theme: next })}
      />
      <div class="share-row">
        <Radios
          legend={own.height}
          names={HEIGHTS}
          words={own.heights}
          chosen={height === null ? "auto" : "fixed"}
          onChoose={(next) => onChange({ ...choice, height: next === "fixed" ? guess : null })}
        />
        {height !== null && (
          <input
            type="number"
            class="share-height"
            aria-label={own.pixels}
            title={own.pixels}
            min={LOWEST}
            max={TALLEST}
            step={10}
            value={height}
            onInput={({ currentTarget: { validity, valueAsNumber } }) => {
              // What is half typed is no height yet; that it is no multiple of ten is no fault.
              const isHeight =
                !Number.isNaN(valueAsNumber) && !validity.rangeUnderflow && !validity.rangeOverflow;
              if (isHeight) onChange({ ...choice, height: Math.round(valueAsNumber) });
            }}
          />
        )}
      </div>
    </>
  );
}
