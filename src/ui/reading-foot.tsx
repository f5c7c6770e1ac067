/** Reading on, always in sight: back, how far along one is, and what comes next beside the way to it. The focus stays on the button. */
import { nameOfThing } from "../i18n/name-of-thing.ts";
import { READING_WORDS } from "../i18n/parts/reading.ts";
import type { Thing } from "../model/thing.ts";
import { readingOf, readOn } from "../state/reading.ts";
import { answerOf } from "../state/selectors.ts";
import { EventMarks } from "./card/event-marks.tsx";
import { useAtlas, useStore, useWords } from "./context.ts";
import "./reading-foot.css";

export function ReadingFoot() {
  const words = useWords();
  const own = useWords(READING_WORDS);
  const store = useStore();
  const selected = useAtlas((state) => state.selected);
  useAtlas(answerOf);
  const { unit, at, total, previous, next } = readingOf(store.getState());
  return (
    <footer class="reading-foot">
      <StepButton step={-1} name={own.previous[unit]} isOff={previous === null} />
      <p class="reading-place">
        {at === null
          ? unit === "event" && words.events(total)
          : unit === "step"
            ? own.step(at, total)
            : own.place(at, total)}
      </p>
      <p class="reading-coming">{next && selected && <Coming thing={next} />}</p>
      <StepButton step={1} name={own.next[unit]} isOff={next === null} />
    </footer>
  );
}

interface ButtonProps {
  readonly step: 1 | -1;
  readonly name: string;
  readonly isOff: boolean;
}

/** Off at an end, yet still there: a button that is disabled would lose the focus. */
export function StepButton({ step, name, isOff }: ButtonProps) {
  const store = useStore();
  return (
    <button
      type="button"
      id={step === 1 ? "read-on" : undefined}
      aria-label={name}
      aria-disabled={isOff}
      onClick={() => !isOff && readOn(store, step)}
    >
      <span class={step === 1 ? "arrow-on" : "arrow-back"} aria-hidden="true" />
    </button>
  );
}

function Coming({ thing }: { readonly thing: Thing }) {
  const words = useWords();
  const atlas = useAtlas((state) => state.atlas);
  return (
    <>
      {thing.type === "event" && <EventMarks ids={[thing.id]} />}
      <span dir="auto">{nameOfThing(thing, atlas, words)}</span>
    </>
  );
}
