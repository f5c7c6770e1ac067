/** What the events' colours tell, on every view: one of three, or of four where several sources tell. */
import { EXPLORE_WORDS } from "../i18n/parts/explore.ts";
import { COLORINGS } from "../model/coloring.ts";
import { colorBy } from "../state/store.ts";
import { useAtlas, useStore, useWords } from "./context.ts";
import "./color-choice.css";

export function ColorChoice() {
  const store = useStore();
  const { color: own } = useWords(EXPLORE_WORDS);
  const coloring = useAtlas((state) => state.coloring);
  const hasSources = useAtlas((state) => state.atlas.coloredSources !== undefined);
  return (
    <fieldset class="color-choice">
      <legend class="sr-only">{own.title}</legend>
      <div class="color-row">
        <span class="color-title" aria-hidden="true">
          {own.title}
        </span>
        {COLORINGS.filter((name) => name !== "source" || hasSources).map((name) => (
          <label key={name}>
            <input
              type="radio"
              name="coloring"
              class="sr-only"
              checked={name === coloring}
              onChange={() => colorBy(store, name)}
            />
            <span>{own[name]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
