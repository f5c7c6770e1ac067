/** What only some events have: a grade, deaths, tags, media, the imported row; and by when it was known. */
import { sayMoment, sayNumber } from "../../i18n/dates.ts";
import type { Words } from "../../i18n/en.ts";
import { translate } from "../../i18n/translate.ts";
import type { EventFacts } from "../../model/event-facts.ts";
import { useAtlas } from "../context.ts";

interface Props {
  readonly facts: EventFacts;
  readonly words: Words;
}

export function EventExtras({ facts, words }: Props) {
  const zone = useAtlas(({ atlas }) => atlas.zone);
  const { grade, fatalities, tags, media, imported } = facts.event;
  return (
    <>
      {Number.isFinite(facts.knownFrom) && (
        <>
          <dt>{words.event.known}</dt>
          <dd>{sayMoment(facts.knownFrom, zone, words.locale)}</dd>
        </>
      )}
      <dt>{words.event.grade}</dt>
      <dd>{sayGrade(grade, words)}</dd>
      {fatalities && (
        <>
          <dt>{words.event.fatalities}</dt>
          <dd>{sayFatalities(fatalities, words)}</dd>
        </>
      )}
      {tags && tags.length > 0 && (
        <>
          <dt>{words.event.tags}</dt>
          <dd dir="auto">{tags.join(", ")}</dd>
        </>
      )}
      {media && media.length > 0 && (
        <>
          <dt>{words.event.media}</dt>
          <dd>
            {media.map((item) => (
              <a
                key={item.url}
                href={item.url}
                target="_blank"
                rel="noopener noreferrer"
                dir="auto"
              >
                {translate(item, words.lang).title}
              </a>
            ))}
          </dd>
        </>
      )}
      {imported && (
        <>
          <dt>{words.event.imported}</dt>
          <dd dir="auto">
            {[imported.from, imported.id, imported.whenPrecision, imported.wherePrecision]
              .filter(Boolean)
              .join(" · ")}
          </dd>
        </>
      )}
    </>
  );
}

/** Each half of the Admiralty code is judged alone; a half that nobody judged is not shown as F or 6. */
function sayGrade(grade: EventFacts["event"]["grade"], words: Words): string {
  const said = [
    grade?.reliability && `${grade.reliability} · ${words.event.reliability[grade.reliability]}`,
    grade?.credibility && `${grade.credibility} · ${words.event.credibility[grade.credibility]}`,
  ].filter(Boolean);
  return said.length > 0 ? said.join("; ") : words.event.ungraded;
}

function sayFatalities(
  { low, best, high }: NonNullable<EventFacts["event"]["fatalities"]>,
  { event, locale }: Words,
): string {
  const say = (value: number | undefined) => (value === undefined ? "?" : sayNumber(value, locale));
  return low === undefined && high === undefined
    ? say(best)
    : event.fatalitiesOf(say(low), say(best), say(high));
}
