/** The factions beside the map; folded they are a rail that shows the sides, and is a button to open them again. */
import { EXPLORE_WORDS } from "../../i18n/parts/explore.ts";
import { nameOfFaction } from "../../i18n/say.ts";
import { toneOfFaction } from "../../model/atlas.ts";
import { useAtlas, useWords } from "../../ui/context.ts";
import { later } from "../../ui/later.tsx";
import { FactionSymbol } from "../../ui/symbols.tsx";
import { VIEW_PANELS } from "../binding/panels.tsx";
import "./factions-column.css";

const loadHead = () => import("./factions-head.tsx");
const FactionsHead = later(async () => (await loadHead()).FactionsHead);
const WholeButton = later(async () => (await loadHead()).WholeButton);
const FactionsFoot = later(async () => (await loadHead()).FactionsFoot);

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
      <VIEW_PANELS.factions head={<FactionsHead />} foot={<FactionsFoot />} />
    </div>
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
