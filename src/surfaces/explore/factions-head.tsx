/** Beside the factions' name: how many there are, and the way to the whole diagram; under them, which of several sources tell what. */
import { useState } from "preact/hooks";
import { FACTIONS_WORDS } from "../../i18n/parts/factions.ts";
import { areSidesListed } from "../../state/sides-listed.ts";
import { useAtlas, useWords } from "../../ui/context.ts";
import { later } from "../../ui/later.tsx";
import { onDemand } from "../../ui/on-demand.ts";
import type { FactionsDialog } from "./factions-dialog.tsx";

const SidesSize = later(async () => (await import("../../ui/sides/sides-size.tsx")).SidesSize);

const SourceTally = later(async () => (await import("./sources/source-tally.tsx")).SourceTally);

export function FactionsHead() {
  const own = useWords(FACTIONS_WORDS);
  const { actors, relations } = useAtlas((state) => state.atlas.dataset);
  const isListed = useAtlas(areSidesListed);
  if (isListed) return <SidesSize />;
  if (actors.length === 0) return <p dir="auto">{own.nobody}</p>;
  return (
    <>
      <p dir="auto">{own.size(actors.length, relations.length)}</p>
      <WholeButton />
    </>
  );
}

export function FactionsFoot() {
  // Of what is not all at hand nothing can be summed.
  const isSummed = useAtlas(({ atlas }) => atlas.dataset.sources.length > 1 && !atlas.summary);
  return isSummed ? <SourceTally /> : null;
}

export function WholeButton() {
  const own = useWords(FACTIONS_WORDS);
  const isListed = useAtlas(areSidesListed);
  const [Dialog, setDialog] = useState<typeof FactionsDialog | null>(null);
  const open = async () => {
    const { FactionsDialog } = await import("./factions-dialog.tsx");
    setDialog(() => FactionsDialog);
  };
  const isEmpty = useAtlas(({ atlas }) => atlas.actors.size === 0);
  // The list is the whole of it.
  if (isListed || isEmpty) return null;
  return (
    <>
      <button
        type="button"
        class="quiet side-whole"
        aria-label={own.whole}
        title={own.whole}
        aria-haspopup="dialog"
        onClick={() => onDemand(open)}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M9.5 2H14v4.5M14 2 9 7M6.5 14H2V9.5M2 14l5-5" />
        </svg>
      </button>
      {Dialog && <Dialog onClose={() => setDialog(null)} />}
    </>
  );
}
