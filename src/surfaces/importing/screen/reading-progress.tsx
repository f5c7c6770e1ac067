/** How far a reading is, in bytes and rows, with a way to stop it; what takes but a moment shows nothing. */
import { useEffect, useState } from "preact/hooks";
import { useImport, useImported } from "../import-context.ts";
import { sayBytes } from "./say-bytes.ts";

const PATIENCE_MS = 400;

export function ReadingProgress() {
  const { own, session } = useImport();
  const progress = useImported((state) => state.progress);
  const isStopped = useImported((state) => state.isStopped);
  const events = useImported(({ atlas }) => atlas?.dataset?.events.length ?? null);
  const isShown = useLasting(progress !== null);
  const quarter = progress ? Math.floor((4 * progress.bytes) / Math.max(1, progress.of)) * 25 : 0;
  return (
    <>
      <p class="sr-only" role="status">
        {isShown && progress
          ? own.preview.quarter(quarter)
          : events !== null && !progress && own.preview.done(own.events(events))}
      </p>
      {isShown && progress && (
        <div class="import-progress">
          <p>
            <b>{own.preview.reading}</b>{" "}
            {own.preview.bytes(sayBytes(progress.bytes, own), sayBytes(progress.of, own))} ·{" "}
            {own.rows(progress.rows)}
          </p>
          <progress aria-label={own.preview.reading} value={progress.bytes} max={progress.of} />
          <button type="button" onClick={session.stop}>
            {own.preview.cancel}
          </button>
        </div>
      )}
      {isStopped && (
        <p class="import-progress" role="status">
          {own.preview.stopped}{" "}
          <button type="button" onClick={session.readAgain}>
            {own.preview.again}
          </button>
        </p>
      )}
    </>
  );
}

/** Whether something has lasted for longer than a moment. */
function useLasting(isOn: boolean): boolean {
  const [lasts, setLasts] = useState(false);
  useEffect(() => {
    if (!isOn) return setLasts(false);
    const timer = setTimeout(() => setLasts(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [isOn]);
  return lasts;
}
