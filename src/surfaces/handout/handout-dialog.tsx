/** Hand-outs: chooses what a page holds, prints or saves as PDF, or writes a PowerPoint file. */
import { useEffect, useRef, useState } from "preact/hooks";
import { HANDOUT_WORDS, type HandoutWords } from "../../i18n/parts/handout.ts";
import type { PresentationStore } from "../../state/presentation/presentation.ts";
import { useStore, useWords } from "../../ui/context.ts";
import { printHandout } from "./print.tsx";
import { savePptx } from "./save-pptx.ts";
import type { HandoutLayout } from "./sheets.tsx";
import "../../ui/dialog.css";
import "./handout-dialog.css";

interface Props {
  readonly presentation: PresentationStore;
  readonly onClose: () => void;
}

/** What goes on or went wrong, as a word of the part. */
type Verdict = keyof Pick<HandoutWords, "making" | "made" | "failed">;

export function HandoutDialog({ presentation, onClose }: Props) {
  const store = useStore();
  const own = useWords(HANDOUT_WORDS);
  const dialog = useRef<HTMLDialogElement>(null);
  const [layout, setLayout] = useState<HandoutLayout>("steps");
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const run = async (make: () => Promise<void>, done: Verdict | null) => {
    setVerdict("making");
    try {
      await make();
      setVerdict(done);
    } catch (problem) {
      console.warn("no hand-out", problem);
      setVerdict("failed");
    }
  };
  const print = () => run(() => printHandout({ store, presentation }, layout), null);
  const save = () => run(() => savePptx(store, presentation), "made");
  return (
    <dialog
      ref={dialog}
      class="dialog handout-dialog"
      aria-labelledby="handout-title"
      onClose={onClose}
      // The keys of a briefing would turn its steps underneath.
      onKeyDown={(event) => event.stopPropagation()}
    >
      <h2 id="handout-title">{own.title}</h2>
      <p>{own.hint}</p>
      <fieldset>
        <legend>{own.layout}</legend>
        {(["steps", "notes"] as const).map((name) => (
          <label key={name}>
            <input
              type="radio"
              name="handout-layout"
              checked={layout === name}
              onChange={() => setLayout(name)}
            />
            {name === "steps" ? own.steps : own.withNotes}
          </label>
        ))}
      </fieldset>
      <p class="handout-actions">
        <button type="button" class="primary" onClick={() => void print()}>
          {own.print}
        </button>
        <button type="button" disabled={verdict === "making"} onClick={() => void save()}>
          {own.pptx}
        </button>
        <button type="button" onClick={() => dialog.current?.close()}>
          {own.close}
        </button>
      </p>
      <p role="status">{verdict === null ? "" : own[verdict]}</p>
    </dialog>
  );
}
