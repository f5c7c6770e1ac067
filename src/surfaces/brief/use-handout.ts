/** The hand-outs of a briefing: printing gives them at any time, and their dialog is loaded when it is asked for. */
import { useEffect, useState } from "preact/hooks";
import type { PresentationStore } from "../../state/presentation/presentation.ts";
import type { AtlasStore } from "../../state/store.ts";
import type { HandoutDialog } from "../handout/handout-dialog.tsx";

type Dialog = typeof HandoutDialog;

export function useHandout(store: AtlasStore, presentation: PresentationStore) {
  const [Handout, setHandout] = useState<Dialog | null>(null);
  useEffect(() => {
    let isGone = false;
    let end = () => {};
    import("../handout/print.tsx").then(
      ({ offerHandout }) => {
        if (!isGone) end = offerHandout({ store, presentation });
      },
      (problem: unknown) => console.warn("no hand-outs", problem),
    );
    return () => {
      isGone = true;
      end();
    };
  }, [store, presentation]);
  const openHandout = async () => {
    const { HandoutDialog } = await import("../handout/handout-dialog.tsx");
    setHandout(() => HandoutDialog);
  };
  return { Handout, openHandout: () => void openHandout(), closeHandout: () => setHandout(null) };
}
