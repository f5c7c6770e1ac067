/** The numbers that a source gives of an event: the dead, the wounded, and whatever else it counts. */
import { Fragment } from "preact";
import type { Words } from "../../i18n/en.ts";
import { EVENT_FACTS_WORDS } from "../../i18n/parts/event-facts.ts";
import { sayEstimate, sayToll } from "../../i18n/say-estimate.ts";
import { translate } from "../../i18n/translate.ts";
import type { Toll } from "../../model/schema/estimate.ts";
import type { AtlasEvent } from "../../model/schema/event.ts";
import { useAtlas, useWords } from "../context.ts";
import { Fragments } from "./evidence-list.tsx";

interface Props {
  readonly event: AtlasEvent;
  readonly words: Words;
}

export function Tolls({ event: { fatalities, wounded, numbers = [] }, words }: Props) {
  const own = useWords(EVENT_FACTS_WORDS);
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
              <dd dir="auto">
                <TollValue toll={toll} words={words} />
              </dd>
            </Fragment>
          ),
      )}
      {numbers.map((number) => {
        const { name } = translate(number, words.lang);
        return (
          <Fragment key={number.id}>
            <dt dir="auto">{name}</dt>
            <dd dir="auto">
              <NumberValue number={number} words={words} />
            </dd>
          </Fragment>
        );
      })}
    </>
  );
}

export function TollValue({ toll, words }: { readonly toll: Toll; readonly words: Words }) {
  const own = useWords(EVENT_FACTS_WORDS);
  const atlas = useAtlas((state) => state.atlas);
  return <>{sayToll(toll, atlas, words, own)}</>;
}

interface NumberProps {
  readonly number: NonNullable<AtlasEvent["numbers"]>[number];
  readonly words: Words;
}

/** With the words that it stands in. */
export function NumberValue({ number, words }: NumberProps) {
  const own = useWords(EVENT_FACTS_WORDS);
  const { unit = "" } = translate(number, words.lang);
  return (
    <>
      {sayEstimate(number, words, own)} {unit}
      <Fragments evidence={number.evidence ?? []} words={words} />
    </>
  );
}
