/** The column that is read: the story, what is selected and the source as pages under tabs, and the foot to read on. */
import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import { READING_WORDS } from "../../i18n/parts/reading.ts";
import type { Thing } from "../../model/thing.ts";
import { isStoryCounted } from "../../state/column.ts";
import { select } from "../../state/store.ts";
import { useAtlas, useStore, useWords } from "../../ui/context.ts";
import { later } from "../../ui/later.tsx";
import { ReadingFoot } from "../../ui/reading-foot.tsx";
import { Story } from "../../ui/story.tsx";
import { Card } from "../binding/later-parts.tsx";
import { Panel } from "../binding/panel.tsx";
import { ColumnTabs } from "./column-tabs.tsx";
import "./reading-column.css";

/** Not for the first paint: the page begins with the story. */
const SourcePanel = later(async () => (await import("./source-panel.tsx")).SourcePanel);
const StepCard = later(async () => (await import("../../ui/card/step-card.tsx")).StepCard);

type StepThing = Extract<Thing, { type: "step" }>;

interface Props {
  /** What ends the story, where the page has no foot. */
  readonly children?: ComponentChildren;
}

export function ReadingColumn({ children }: Props) {
  const lastStep = useLastStep();
  return (
    <div class="column">
      <ColumnTabs />
      <StoryPanel>{children}</StoryPanel>
      <Panel name="event" isHeadingHidden>
        {lastStep && <BackToStory to={lastStep} />}
        <Card />
      </Panel>
      <SourcePanel />
      <ReadingFoot />
    </div>
  );
}

function StoryPanel({ children }: Props) {
  const own = useWords(READING_WORDS);
  const words = useWords();
  const store = useStore();
  const selected = useAtlas((state) => state.selected);
  const isCounted = useAtlas(isStoryCounted);
  return (
    <Panel name="story" isHeadingHidden {...(isCounted && { called: own.about })}>
      {selected?.type === "step" ? (
        <div class="card">
          <button type="button" class="quiet" onClick={() => select(store, null)}>
            <span class="arrow-back" aria-hidden="true" /> {own.start}
          </button>
          <StepCard key={selected.id} id={selected.id} words={words} />
        </div>
      ) : (
        <>
          <Story />
          {children}
        </>
      )}
    </Panel>
  );
}

/** The step that the reader left for something else; none once nothing is selected. */
function useLastStep(): StepThing | null {
  const selected = useAtlas((state) => state.selected);
  const [step, setStep] = useState<StepThing | null>(null);
  useEffect(() => {
    if (selected === null) setStep(null);
    else if (selected.type === "step") setStep(selected);
  }, [selected]);
  return selected && selected.type !== "step" ? step : null;
}

function BackToStory({ to }: { readonly to: StepThing }) {
  const own = useWords(READING_WORDS);
  const store = useStore();
  const steps = useAtlas(({ atlas }) => atlas.dataset.briefing?.steps ?? NO_STEPS);
  const number = steps.findIndex(({ id }) => id === to.id) + 1;
  return (
    <button type="button" class="quiet column-back" onClick={() => select(store, to)}>
      <span class="arrow-back" aria-hidden="true" /> {own.back(own.step(number, steps.length))}
    </button>
  );
}

const NO_STEPS: readonly { readonly id: string }[] = [];
