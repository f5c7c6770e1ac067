/** The atlas that the present choices make, small, with the sums of what its views show; while a file is read, how far it is. */
import { useEffect, useState } from "preact/hooks";
import type { Preferences } from "../../../state/preferences.ts";
import { StoreContext } from "../../../ui/context.ts";
import { onDemand } from "../../../ui/on-demand.ts";
import { countAspects } from "../account/count-aspects.ts";
import { useImport, useImported } from "../import-context.ts";
import { datasetOf } from "../session/import-state.ts";
import { createImportPreview, type ImportPreviewStore } from "./import-preview-store.ts";
import { PreviewViews } from "./preview-views.tsx";
import { ReadingProgress } from "./reading-progress.tsx";
import "./import-preview.css";

/** To draw more takes the page longer than a person waits for a look. */
const MOST_DRAWN = 30_000;

export function ImportPreview({ preferences }: { readonly preferences: Preferences }) {
  const { own } = useImport();
  const events = useImported(({ atlas }) => atlas?.dataset?.events.length ?? null);
  return (
    <section class="import-preview" aria-label={own.preview.name}>
      <header>
        <h2>{own.preview.name}</h2>
        <small>{own.preview.note}</small>
        {events !== null && <b>{own.events(events)}</b>}
      </header>
      <ReadingProgress />
      {events === 0 && <p class="import-none">{own.preview.none}</p>}
      {events !== null && events > MOST_DRAWN && <p class="import-none">{own.preview.many}</p>}
      {events !== null && events > 0 && events <= MOST_DRAWN && <Drawn preferences={preferences} />}
      <Sums />
    </section>
  );
}

function Drawn({ preferences }: { readonly preferences: Preferences }) {
  const { lang, session } = useImport();
  const atlas = useImported((state) => state.atlas);
  const [preview, setPreview] = useState<ImportPreviewStore | null>(null);
  useEffect(() => {
    const dataset = datasetOf(session.store.getState());
    if (!dataset) return;
    if (preview) onDemand(() => preview.show(dataset, lang));
    else
      onDemand(async () =>
        setPreview(await createImportPreview(dataset, { ...preferences, lang })),
      );
  }, [atlas, lang, session]);
  if (!preview) return <div class="import-views" />;
  return (
    <StoreContext.Provider value={preview.store}>
      <PreviewViews store={preview.store} />
    </StoreContext.Provider>
  );
}

/** Map and timeline each show all events, or say how many they cannot. */
function Sums() {
  const { own } = useImport();
  const dataset = useImported(({ atlas }) => atlas?.dataset);
  if (!dataset || dataset.events.length === 0) return null;
  const all = dataset.events.length;
  const counts = countAspects(dataset);
  const without = (aspect: "when" | "where", part: "untimed" | "unplaced") =>
    counts.find((one) => one.aspect === aspect)?.parts.find((one) => one.part === part)?.count ?? 0;
  const [unplaced, untimed] = [without("where", "unplaced"), without("when", "untimed")];
  const said = (part: number) =>
    [own.number(all - part), own.number(part), own.number(all)] as const;
  return (
    <p class="import-sums">
      {own.preview.placed(...said(unplaced))}
      <br />
      {own.preview.timed(...said(untimed))}
    </p>
  );
}
