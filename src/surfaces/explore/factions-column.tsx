/** The factions beside the map; folded they are a rail that shows the sides, and is a button to open them again. */
import { useState } from "preact/hooks";
import { EXPLORE_WORDS } from "../../i18n/parts/explore.ts";
import { FACTIONS_WORDS } from "../../i18n/parts/factions.ts";
import { nameOfFaction } from "../../i18n/say.ts";
import { toneOfFaction } from "../../model/atlas.ts";
import { useAtlas, useWords } from "../../ui/context.ts";
import { FactionSymbol } from "../../ui/symbols.tsx";
import { VIEW_PANELS } from "../binding/panels.tsx";
import type { FactionsDialog } from "./factions-dialog.tsx";
import "./factions-column.css";

interface Props {
  readonly isFolded: boolean;
  readonly onFold: (isFolded: boolean) => void;
}

export function FactionsColumn({ isFolded, onFold }: Props) {
  const words = useWords();
  const own = useWords(EXPLORE_WORDS);
  return (
    <div class={isFolded ? "side is-folded" : "side"}>
      <button
        type="button"
        class="side-fold"
        aria-expanded={!isFolded}
        aria-controls="panel-factions"
        aria-label={words.regions.factions}
        title={isFolded ? own.unfold : own.fold}
        onClick={() => onFold(!isFolded)}
      >
        <span class={isFolded ? "arrow-on" : "arrow-back"} aria-hidden="true" />
        {isFolded && <Rail />}
      </button>
      {isFolded && <WholeButton />}
      <VIEW_PANELS.factions head={<Head />} />
    </div>
  );
}

/** How many there are, and the way to the whole diagram. */
function Head() {
  const own = useWords(FACTIONS_WORDS);
  const { actors, relations } = useAtlas((state) => state.atlas.dataset);
  return (
    <>
      <p dir="auto">{own.size(actors.length, relations.length)}</p>
      <WholeButton />
    </>
  );
}

function WholeButton() {
  const own = useWords(FACTIONS_WORDS);
  const [Dialog, setDialog] = useState<typeof FactionsDialog | null>(null);
  const open = async () => {
    const { FactionsDialog } = await import("./factions-dialog.tsx");
    setDialog(() => FactionsDialog);
  };
  return (
    <>
      <button
        type="button"
        class="quiet side-whole"
        aria-label={own.whole}
        title={own.whole}
        aria-haspopup="dialog"
        onClick={() => void open()}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M9.5 2H14v4.5M14 2 9 7M6.5 14H2V9.5M2 14l5-5" />
        </svg>
      </button>
      {Dialog && <Dialog onClose={() => setDialog(null)} />}
    </>
  );
}

function Rail() {
  const words = useWords();
  const atlas = useAtlas((state) => state.atlas);
  const { factions, actors } = atlas.dataset;
  return (
    <span class="side-rail" aria-hidden="true">
      {factions.map(({ id }) => (
        <span key={id} title={nameOfFaction(atlas, id, words)}>
          <FactionSymbol of={toneOfFaction(atlas, id)} />
          {actors.filter(({ faction }) => faction === id).length}
        </span>
      ))}
    </span>
  );
}
