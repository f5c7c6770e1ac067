/** The faction diagram, large over the page: all ties drawn and named, and what is selected in it said. */
import { useEffect, useRef } from "preact/hooks";
import { nameOfThing } from "../../i18n/name-of-thing.ts";
import { FACTIONS_WORDS } from "../../i18n/parts/factions.ts";
import { READING_WORDS } from "../../i18n/parts/reading.ts";
import { useAtlas, useWords } from "../../ui/context.ts";
import { mountFactions } from "../binding/mounts.ts";
import { loadFactions } from "../binding/panels.tsx";
import { ViewHost } from "../binding/view-host.tsx";
import "../../ui/dialog.css";
import "./factions-dialog.css";

export function FactionsDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useWords();
  const own = useWords(FACTIONS_WORDS);
  const { selected: say } = useWords(READING_WORDS);
  const atlas = useAtlas((state) => state.atlas);
  const selected = useAtlas((state) => state.selected);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    // The browser's own modal keeps the focus inside, closes on Escape and gives the focus back.
    dialog.current?.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      class="dialog factions-dialog"
      aria-labelledby="factions-dialog-title"
      onClose={onClose}
    >
      <header>
        <h2 id="factions-dialog-title">{own.diagram}</h2>
        <output dir="auto">{selected && say(nameOfThing(selected, atlas, words))}</output>
        <button type="button" onClick={() => dialog.current?.close()}>
          {own.close}
        </button>
      </header>
      <ViewHost
        name={words.regions.factions}
        class="factions-root"
        mount={mountFactions}
        loadModel={loadFactions}
      />
    </dialog>
  );
}
