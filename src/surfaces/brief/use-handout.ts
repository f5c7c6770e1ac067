/** The hand-outs of a briefing: printing gives them at any time, and their dialog when it is asked for. */
import { useEffect, useState } from "preact/hooks";
import type { PresentationStore } from "../../state/presentation/presentation.ts";
import type { AtlasStore } from "../../state/store.ts";
import { warnUnlessLeft } from "../../ui/arrivals.ts";
import { onDemand } from "../../ui/on-demand.ts";
import type { HandoutDialog } from "../handout/handout-dialog.tsx";

type Dialog = typeof HandoutDialog;

const importDialog = () => import("../handout/handout-dialog.tsx");

export function useHandout(store: AtlasStore, presentation: PresentationStore) {
  const [Handout, setHandout] = useState<Dialog | null>(null);
  useEffect(() => {
    let isGone = false;
    let end = () => {};
    // The dialog as well, before it is asked for: by then there may be no network.
    Promise.all([import("../handout/print.tsx"), importDialog()]).then(
      ([{ offerHandout }]) => {
        if (!isGone) end = offerHandout({ store, presentation });
      },
      (problem: unknown) => warnUnlessLeft("no hand-outs", problem),
    );
    return () => {
      isGone = true;
      end();
    };
  }, [store, presentation]);
  const openHandout = () =>
    onDemand(async () => {
      const { HandoutDialog } = await importDialog();
      setHandout(() => HandoutDialog);
    });
  return { Handout, openHandout, closeHandout: () => setHandout(null) };
}
