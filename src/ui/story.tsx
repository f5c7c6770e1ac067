/** The start: what the dispatch tells in one sentence, its briefing's claims or else its events in order, and what stays open. */
import { sayWhen } from "../i18n/dates.ts";
import type { Words } from "../i18n/en.ts";
import { READING_WORDS } from "../i18n/parts/reading.ts";
import { nameOfActor } from "../i18n/say.ts";
import { translate } from "../i18n/translate.ts";
import { parseEdtf } from "../model/edtf.ts";
import type { Step } from "../model/schema/briefing.ts";
import type { SourceDocument } from "../model/schema/source.ts";
import { isStoryCounted } from "../state/column.ts";
import { answerOf } from "../state/selectors.ts";
import { select } from "../state/store.ts";
import { EventMarks } from "./card/event-marks.tsx";
import { ThingLink } from "./card/thing-link.tsx";
import { useAtlas, useStore, useWords } from "./context.ts";
import { later } from "./later.tsx";
import "./story.css";

/** Below the claims, and so not for the first paint. */
const StoryOpen = later(async () => (await import("./story-open.tsx")).StoryOpen);

/** Where nobody wrote a story: the events in their order, or what can be counted of them. */
const StoryEvents = later(async () => (await import("./story-events.tsx")).StoryEvents);
const About = later(async () => (await import("./about/about.tsx")).About);

const SourceDateSign = later(async () => (await import("./card/date-sign.tsx")).SourceDateSign);

/** As many sources as stand in sight. */
const FIRST_SOURCES = 3;

export function Story() {
  const words = useWords();
  const { dataset } = useAtlas((state) => state.atlas);
  const { summary } = translate(dataset, words.lang);
  const steps = dataset.briefing?.steps ?? [];
  const isCounted = useAtlas(isStoryCounted);
  if (isCounted)
    return (
      <article class="story">
        <About />
      </article>
    );
  const documents = dataset.sources.filter((source) => source.type === "document");
  return (
    <article class="story" aria-label={words.regions.story}>
      {summary && (
        <p class="story-standfirst" dir="auto">
          {summary}
        </p>
      )}
      {documents.slice(0, FIRST_SOURCES).map((source) => (
        <SourceLine key={source.id} source={source} words={words} />
      ))}
      {steps.length > 0 ? (
        <Claims steps={steps} documents={documents.length} words={words} />
      ) : (
        <StoryEvents words={words} />
      )}
      <StoryOpen words={words} />
    </article>
  );
}

interface SourceLineProps {
  readonly source: SourceDocument;
  readonly words: Words;
}

/** Whose the source is, and of when. */
export function SourceLine({ source, words }: SourceLineProps) {
  const atlas = useAtlas((state) => state.atlas);
  const published = parseEdtf(source.published.edtf);
  return (
    <p class="card-source" dir="auto">
      <strong>{nameOfActor(atlas, source.publisher, words)}</strong>
      {published.ok && `, ${sayWhen(published.value, words)}`}{" "}
      <SourceDateSign of={source.published} words={words} />
    </p>
  );
}

interface ClaimsProps {
  readonly steps: readonly Step[];
  /** How many dispatches they tell of; of none, what is told is a story. */
  readonly documents: number;
  readonly words: Words;
}

function Claims({ steps, documents, words }: ClaimsProps) {
  const own = useWords(READING_WORDS);
  const store = useStore();
  const answer = useAtlas(answerOf);
  const [first] = steps;
  return (
    <>
      <button
        type="button"
        class="primary story-read"
        data-then="read-on"
        onClick={() => first && select(store, { type: "step", id: first.id })}
      >
        {own.read(steps.length, documents)} <span class="arrow-on" aria-hidden="true" />
      </button>
      <p class="card-note">{own.numbers}</p>
      <ol class="story-claims">
        {steps.map((step) => {
          const { title, line } = translate(step, words.lang);
          const { events = [] } = step;
          const isOut = events.length > 0 && !events.some((id) => answer.has(id));
          return (
            <li key={step.id} class={isOut ? "is-out" : undefined}>
              <EventMarks ids={step.events} />
              <div>
                <ThingLink thing={{ type: "step", id: step.id }}>{title}</ThingLink>
                {line && <p dir="auto">{line}</p>}
                {isOut && <p>{own.out}</p>}
              </div>
            </li>
          );
        })}
      </ol>
    </>
  );
}
