/** What an event is made of: each proposition of the source with its hedge, with its own speakers, and the words that it rests on. */
import type { Words } from "../../i18n/en.ts";
import { CARD_WORDS } from "../../i18n/parts/card.ts";
import { sayAttribution } from "../../i18n/say.ts";
import { translate } from "../../i18n/translate.ts";
import type { Attribution } from "../../model/schema/actor.ts";
import type { AtlasEvent } from "../../model/schema/event.ts";
import { useAtlas, useWords } from "../context.ts";
import { BasisSign } from "./basis-sign.tsx";
import { Fragments } from "./evidence-list.tsx";
import { HedgeNote } from "./hedge-note.tsx";
import "./points.css";

type Point = NonNullable<AtlasEvent["points"]>[number];

interface Props {
  readonly event: AtlasEvent;
  readonly words: Words;
}

export function Points({ event: { points = [], attribution }, words }: Props) {
  const own = useWords(CARD_WORDS);
  if (points.length === 0) return null;
  return (
    <section class="card-list points">
      <h4>{own.points}</h4>
      <ul>
        {points.map((point) => (
          <PointItem key={point.id} point={point} told={attribution} words={words} />
        ))}
      </ul>
    </section>
  );
}

interface PointProps {
  readonly point: Point;
  /** Who tells of the event; of a point it is said only where others do. */
  readonly told: Attribution;
  readonly words: Words;
}

/** One of them, in a list. */
export function PointItem({ point, told, words }: PointProps) {
  const atlas = useAtlas((state) => state.atlas);
  const { attribution = told } = point;
  const isOwn = JSON.stringify(attribution) !== JSON.stringify(told);
  return (
    <li>
      <p dir="auto">
        {translate(point, words.lang).text} <BasisSign basis={point.basis} words={words} />
      </p>
      <HedgeNote hedge={point.hedge} words={words} />
      {isOwn && (
        <p class="card-note" dir="auto">
          {sayAttribution(attribution, atlas, words)}.
        </p>
      )}
      <Fragments evidence={point.evidence} words={words} />
    </li>
  );
}
