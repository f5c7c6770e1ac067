/** The numbers that a source gives of an event: the dead, the wounded, and whatever else it counts. */
import { Fragment } from "preact";
import type { Words } from "../../i18n/en.ts";
import { EVENT_FACTS_WORDS } from "../../i18n/parts/event-facts.ts";
import { sayEstimate, sayToll } from "../../i18n/say-estimate.ts";
import { translate } from "../../i18n/translate.ts";
import type { AtlasEvent } from "../../model/schema/event.ts";
import { useAtlas, useWords } from "../context.ts";

interface Props {
  readonly event: AtlasEvent;
  readonly words: Words;
}

export function Tolls({ event: { fatalities, wounded, numbers = [] }, words }: Props) {
  const own = useWords(EVENT_FACTS_WORDS);
  const atlas = useAtlas((state) => state.atlas);
  const tolls = [
    { name: own.fatalities, toll: fatalities },
    { name: own.wounded, toll: wounded },
  ];
  return (
    <>
      {tolls.map(
        ({ name, toll }) =>
          toll && (
            <Fragment key={name}>
              <dt>{name}</dt>
              <dd dir="auto">{sayToll(toll, atlas, words, own)}</dd>
            </Fragment>
          ),
      )}
      {numbers.map((number) => {
        const { name, unit = "" } = translate(number, words.lang);
        return (
          <Fragment key={number.id}>
            <dt dir="auto">{name}</dt>
            <dd dir="auto">
              {sayEstimate(number, words, own)} {unit}
            </dd>
          </Fragment>
        );
      })}
    </>
  );
}
