/** The ways on: nothing, another file, the mapping as a file, compose, or the atlas. */
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { useImport, useImported } from "../import-context.ts";
import { cancel, editInCompose, MOST_COMPOSED, openAtlas, saveMapping } from "../leaving/leave.ts";
import { isMapped } from "../session/import-state.ts";
import "./import-foot.css";

interface Props {
  readonly onAnother: () => void;
  /** What else can be done with what was read, before it is opened. */
  readonly children?: ComponentChildren;
}

export function ImportFoot({ onAnother, children }: Props) {
  const { own, session } = useImport();
  const events = useImported(({ atlas }) => atlas?.dataset?.events.length ?? null);
  // What was read before no longer goes with what stands on the screen.
  const isReading = useImported(({ progress, isStopped }) => progress !== null || isStopped);
  const isTable = useImported(isMapped);
  const [work, setWork] = useState<"opening" | "notKept" | null>(null);
  const state = session.store.getState;
  const leave = async (way: typeof openAtlas) => {
    setWork("opening");
    await way(state()).catch(() => setWork("notKept"));
  };
  const isReady = events !== null && events > 0 && !isReading && work !== "opening";
  const isSmall = events !== null && events <= MOST_COMPOSED;
  return (
    <footer class="import-foot">
      <button type="button" onClick={() => void cancel()}>
        {own.foot.cancel}
      </button>
      <button type="button" onClick={onAnother}>
        {own.foot.another}
      </button>
      <p role="status">
        {work === "opening" && own.foot.opening}
        {work === "notKept" && own.notice.notKept}
        {work === null && `${own.stays} ${isTable ? own.foot.note : ""}`}
      </p>
      {children}
      {isTable && (
        <button type="button" onClick={() => saveMapping(state())}>
          {own.foot.save}
        </button>
      )}
      <button
        type="button"
        disabled={!isReady || !isSmall}
        title={isSmall ? undefined : own.foot.composeMany(own.number(MOST_COMPOSED))}
        onClick={() => void leave(editInCompose)}
      >
        {own.foot.compose}
      </button>
      <button
        type="button"
        class="primary"
        disabled={!isReady}
        onClick={() => void leave(openAtlas)}
      >
        {events === null ? own.foot.wait : own.foot.open(events)}
      </button>
    </footer>
  );
}
