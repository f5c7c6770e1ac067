/** The sheet at rest: what is selected or what the dispatch tells, who says so, how far along one is, and the ways on. */
import { nameOfThing } from "../../../i18n/name-of-thing.ts";
import { PHONE_WORDS } from "../../../i18n/parts/phone.ts";
import { READING_WORDS } from "../../../i18n/parts/reading.ts";
import { sayTold } from "../../../i18n/say.ts";
import { translate } from "../../../i18n/translate.ts";
import type { Thing } from "../../../model/thing.ts";
import { documentsIn } from "../../../state/column.ts";
import { readingOf } from "../../../state/reading.ts";
import { answerOf } from "../../../state/selectors.ts";
import { select } from "../../../state/store.ts";
import { EventMarks } from "../../../ui/card/event-marks.tsx";
import { useAtlas, useStore, useWords } from "../../../ui/context.ts";
import { StepButton } from "../../../ui/reading-foot.tsx";
import { SourceLine } from "../../../ui/story.tsx";
import "./peek.css";

export function Peek({ onRead }: { readonly onRead: () => void }) {
  const own = useWords(READING_WORDS);
  const store = useStore();
  const selected = useAtlas((state) => state.selected);
  useAtlas(answerOf);
  const { unit, previous, next } = readingOf(store.getState());
  return (
    <div class="peek">
      {selected ? <Chosen thing={selected} /> : <Start />}
      <div class="peek-row">
        <StepButton step={-1} name={own.previous[unit]} isOff={previous === null} />
        <Middle onRead={onRead} />
        <StepButton step={1} name={own.next[unit]} isOff={next === null} />
      </div>
    </div>
  );
}

/** The primary button; within the steps, and where there are none, how far along one is. */
function Middle({ onRead }: { readonly onRead: () => void }) {
  const own = useWords(READING_WORDS);
  const store = useStore();
  const steps = useAtlas(({ atlas }) => atlas.dataset.briefing?.steps.length ?? 0);
  const first = useAtlas(({ atlas }) => atlas.dataset.briefing?.steps[0]?.id);
  const isReading = useAtlas(({ selected }) => selected?.type === "step");
  const documents = useAtlas(documentsIn);
  if (first === undefined || isReading) return <Place />;
  const read = () => {
    select(store, { type: "step", id: first });
    onRead();
  };
  return (
    <button type="button" class="primary" onClick={read}>
      {own.read(steps, documents)}
    </button>
  );
}

/** "3 of 9", or how many there are. */
function Place() {
  const words = useWords();
  const own = useWords(READING_WORDS);
  const store = useStore();
  useAtlas((state) => state.selected);
  useAtlas(answerOf);
  const { unit, at, total } = readingOf(store.getState());
  const place = unit === "step" ? own.step : own.place;
  return <span class="peek-place">{at === null ? words.events(total) : place(at, total)}</span>;
}

function Start() {
  const words = useWords();
  const own = useWords(PHONE_WORDS);
  const { dataset } = useAtlas((state) => state.atlas);
  const { summary, title } = translate(dataset, words.lang);
  const source = dataset.sources.find(({ type }) => type === "document");
  const open = dataset.questions?.length ?? 0;
  return (
    <>
      <p class="peek-summary" dir="auto">
        {summary ?? title}
      </p>
      <div class="peek-line">
        {source?.type === "document" && <SourceLine source={source} words={words} />}
        {open > 0 && <span class="peek-place">{own.questions(open)}</span>}
      </div>
    </>
  );
}

function Chosen({ thing }: { readonly thing: Thing }) {
  const words = useWords();
  const atlas = useAtlas((state) => state.atlas);
  const facts = thing.type === "event" ? atlas.events.get(thing.id) : undefined;
  const hasSteps = useAtlas(({ atlas: { dataset } }) => dataset.briefing !== undefined);
  return (
    <>
      <p class="peek-title">
        {facts && <EventMarks ids={[facts.event.id]} />}
        <span dir="auto">{nameOfThing(thing, atlas, words)}</span>
      </p>
      <div class="peek-line">
        <span dir="auto">{facts && sayTold(facts.event, atlas, words)}</span>
        {facts && hasSteps && <Place />}
      </div>
    </>
  );
}
