/** The strip of days between a phone's map and its resting sheet, where the screen is tall enough for both. */
import { useMemo, useRef } from "preact/hooks";
import { PHONE_WORDS } from "../../../i18n/parts/phone.ts";
import { memoise } from "../../../state/memoise.ts";
import type { State } from "../../../state/state.ts";
import { useAtlas, useWords } from "../../../ui/context.ts";
import { DayStrip } from "../../binding/day-strip/day-strip.tsx";
import { stripModel } from "../../binding/day-strip/strip-model.ts";
import { useDesignWidth } from "../../binding/day-strip/use-design-width.ts";
import { timelineModel } from "../../binding/models/to-timeline-model.ts";
import { tellTimeline } from "../../binding/told/tell-time.ts";
import "./days.css";

/** The style sheet has the same lane. */
const PHONE_STRIP = { lanes: 3, lane: 26, gap: 1, apart: 2, sign: 24, letter: 25 } as const;
/** Left and right of the strip, as its style has it, in pixels. */
const PADDING = 8;

export function Days() {
  const own = useWords(PHONE_WORDS);
  const section = useRef<HTMLElement>(null);
  const width = useDesignWidth(section);
  const strip = useAtlas(useMemo(() => stripIn(width - 2 * PADDING), [width]));
  return (
    <section
      class="phone-days"
      data-strip={strip !== null || undefined}
      aria-label={own.days}
      ref={section}
    >
      {strip && <DayStrip model={strip} />}
    </section>
  );
}

/** A selector that gives the same strip while nothing of it changes. */
function stripIn(width: number) {
  const make = memoise(stripModel);
  const told = memoise(tellTimeline);
  // What has to be counted has no room in lanes.
  return (state: State) =>
    state.engine.census
      ? null
      : make(told(timelineModel(state), state), null, null, width, PHONE_STRIP);
}
