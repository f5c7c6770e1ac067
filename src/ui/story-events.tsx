/** The story of a dataset without a briefing: its events in the order of time, those that the filters keep. */

import { sayWhen } from "../i18n/dates.ts";
import type { Words } from "../i18n/en.ts";
import { translate } from "../i18n/translate.ts";
import { summaryOf } from "../model/summarise.ts";
import { answerOf } from "../state/selectors.ts";
import { EventMarks } from "./card/event-marks.tsx";
import { ThingLink } from "./card/thing-link.tsx";
import { useAtlas } from "./context.ts";

/** A column is no table: the first ones stand for the many. */
const LIMIT = 40;

export function StoryEvents({ words }: { readonly words: Words }) {
  const atlas = useAtlas((state) => state.atlas);
  const answer = useAtlas(answerOf);
  const { ids, total } = answer.page({ column: "time", descending: false }, 0, LIMIT);
  if (summaryOf(atlas).size === 0) return <p class="card-notice">{words.failure.empty}</p>;
  return (
    <>
      <ol class="story-claims">
        {ids.map((id) => {
          const facts = atlas.events.get(id);
          return (
            facts && (
              <li key={id}>
                <EventMarks ids={[id]} />
                <div>
                  <ThingLink thing={{ type: "event", id }}>
                    {translate(facts.event, words.lang).title}
                  </ThingLink>
                  <p>{sayWhen(facts.edtf, words)}</p>
                </div>
              </li>
            )
          );
        })}
      </ol>
      {total > LIMIT && <p class="card-note">{words.more(total - LIMIT)}</p>}
    </>
  );
}
