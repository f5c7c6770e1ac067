/** A dataset that nobody wrote a story to: how many, from when to when, where, between whom, and how exact; counted, not told. */
import { breakAfterDash } from "../../i18n/break-after-dash.ts";
import { sayNumber } from "../../i18n/dates.ts";
import type { Words } from "../../i18n/en.ts";
import { sayRange } from "../../i18n/moments.ts";
import { ABOUT_WORDS, type AboutWords } from "../../i18n/parts/about.ts";
import { nameOfFaction } from "../../i18n/say.ts";
import { translate } from "../../i18n/translate.ts";
import {
  DATE_GRADES,
  type Exactness as ExactnessCounts,
  PLACE_GRADES,
  SOURCE_GRADES,
  type Tolls as TollSums,
} from "../../model/digest.ts";
import { useAtlas, useWords } from "../context.ts";
import { Begin, NamedPlaces } from "./begin.tsx";
import { StackedBar } from "./stacked-bar.tsx";
import "./about.css";

export function About() {
  const words = useWords();
  const own = useWords(ABOUT_WORDS);
  const atlas = useAtlas((state) => state.atlas);
  const digest = useAtlas(({ engine }) => engine.census?.digest);
  const headline = useHeadline(words, own);
  const { summary } = translate(atlas.dataset, words.lang);
  return (
    <div class="about">
      <p class="story-standfirst" dir="auto">
        {headline}
      </p>
      <p class="about-note" dir="auto">
        {summary && <bdi>{summary}</bdi>} {own.counted}
      </p>
      {digest?.tolls && <Tolls tolls={digest.tolls} words={words} own={own} />}
      {digest && (
        <>
          <Begin digest={digest} />
          <NamedPlaces digest={digest} />
          {digest.exactness ? (
            <Exactness counts={digest.exactness} own={own} />
          ) : (
            <p class="about-note">{own.elsewhere}</p>
          )}
        </>
      )}
    </div>
  );
}

/** Of the whole dataset, whatever the filters. */
function useHeadline(words: Words, own: AboutWords): string {
  const atlas = useAtlas((state) => state.atlas);
  const engine = useAtlas((state) => state.engine);
  const say = (count: number) => sayNumber(count, words.locale);
  const { extent, census, size } = engine;
  const range = extent && sayRange(extent.start, extent.end, atlas.zone, words);
  const events = words.events(size);
  const [named] = census?.digest?.named ?? [];
  const place = named && atlas.places.get(named.place);
  const [pairing] = census?.pairings ?? [];
  const sides = pairing?.sides.map((side) => nameOfFaction(atlas, side, words)) ?? [];
  const most = [
    ...(named && place ? [own.mostAt(translate(place, words.lang).name, say(named.count))] : []),
    ...(pairing ? [sayMost(sides, say(pairing.count), own)] : []),
  ];
  const whole = range ? breakAfterDash(own.headline(events, range)) : events;
  return [whole, ...(most.length > 0 ? [most.join(", ")] : [])].join(": ");
}

function sayMost(sides: readonly string[], count: string, own: AboutWords): string {
  const [one = "", other] = sides;
  return other === undefined ? own.mostBy(one, count) : own.mostBetween(one, other, count);
}

interface TollsProps {
  readonly tolls: TollSums;
  readonly words: Words;
  readonly own: AboutWords;
}

/** The three always together. */
function Tolls({ tolls, words, own }: TollsProps) {
  const { size } = useAtlas((state) => state.engine);
  const say = (count: number) => sayNumber(count, words.locale);
  return (
    <section class="about-tolls">
      <dl>
        {(["best", "low", "high"] as const).map((name) => (
          <div key={name} class={`is-${name}`}>
            <dt>{own.tolls[name]}</dt>
            <dd>{say(tolls[name])}</dd>
          </div>
        ))}
      </dl>
      <p class="about-note">
        {tolls.events < size && `${own.tollsOf(tolls.events)} `}
        {tolls.long.events > 0 && own.long(say(tolls.long.best), tolls.long.events)}
      </p>
    </section>
  );
}

interface ExactnessProps {
  readonly counts: ExactnessCounts;
  readonly own: AboutWords;
}

function Exactness({ counts, own }: ExactnessProps) {
  return (
    <section class="about-exactness" aria-labelledby="exactness-title">
      <h3 id="exactness-title">{own.exactness}</h3>
      <p class="about-note">{own.exact(counts.exact)}</p>
      <StackedBar
        title={own.dates}
        grades={DATE_GRADES}
        counts={counts.dates}
        names={own.dateGrades}
      />
      <StackedBar
        title={own.places}
        grades={PLACE_GRADES}
        counts={counts.places}
        names={own.placeGrades}
      />
      <StackedBar
        title={own.sources}
        grades={SOURCE_GRADES}
        counts={counts.sources}
        names={own.sourceGrades}
      />
    </section>
  );
}
