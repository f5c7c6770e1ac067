/** An event as a row of the table; on a phone, as two lines of a list. */
import { useEffect, useRef } from "preact/hooks";
import { sayNumber, sayWhen } from "../i18n/dates.ts";
import type { Words } from "../i18n/en.ts";
import { nameOfKind, nameOfMark, nameOfSide, sayTold, sayWhere } from "../i18n/say.ts";
import { translate } from "../i18n/translate.ts";
import { type Atlas, toneOfFaction } from "../model/atlas.ts";
import { cutLong } from "../model/cut-long.ts";
import { distanceOf } from "../model/distance.ts";
import type { EventFacts } from "../model/event-facts.ts";
import { hasTellers } from "../model/facets/sources.ts";
import { glyphOf } from "../model/kinds.ts";
import { emphasisOfEvent, lightIn, selectedEventOf } from "../state/selectors.ts";
import { select } from "../state/store.ts";
import { useAtlas, useStore } from "./context.ts";
import { later } from "./later.tsx";
import { MarkedText } from "./marked-text.tsx";
import { PairSymbol } from "./sides/pair-symbol.tsx";
import { still } from "./still.tsx";
import { EventMark, FactionSymbol, KindGlyph } from "./symbols.tsx";
import { usePointing } from "./use-pointing.ts";

/** Where there are several sources. */
const Told = later(async () => (await import("./told-cell.tsx")).Told);
const ToldTimes = later(async () => (await import("./told-cell.tsx")).ToldTimes);

interface FactsProps {
  readonly facts: EventFacts;
  readonly words: Words;
}

interface Props extends FactsProps {
  /** Its place among all rows of the table, the head's counted, where not all are drawn. */
  readonly place?: number;
}

/** While others come and go, or one is pointed at, a row stays as it is but for its mark. */
export const EventRow = still(function EventRow({ facts, words, place }: Props) {
  const store = useStore();
  const { event } = facts;
  const atlas = useAtlas((state) => state.atlas);
  const isSelected = useAtlas((state) => selectedEventOf(state) === event.id);
  const emphasis = useAtlas((state) => emphasisOfEvent(lightIn(state), event.id));
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // Walking the events with the arrows takes the focus along, as on the timeline and the map.
    const isInTable = document.activeElement?.closest("table.events tbody");
    if (isSelected && isInTable) button.current?.focus();
  }, [isSelected]);
  const mark = <Mark facts={facts} emphasis={emphasis} />;
  const isNumbered = atlas.numbers.size > 0;
  const thing = { type: "event", id: event.id } as const;
  const pointing = usePointing(thing);
  const isOneLine = place !== undefined;
  const cut = isOneLine ? cutLong : whole;
  return (
    <tr
      aria-rowindex={place}
      class={`is-${emphasis}${isSelected ? " is-selected" : ""}`}
      onPointerEnter={pointing.onPointerEnter}
      onPointerLeave={pointing.onPointerLeave}
      onClick={() => select(store, thing)}
    >
      {isNumbered && <td class="event-number">{mark}</td>}
      <Time facts={facts} words={words} />
      <th scope="row">
        {!isNumbered && mark}{" "}
        <button
          ref={button}
          type="button"
          aria-label={nameOfMark(facts, atlas, words)}
          aria-current={isSelected ? "true" : undefined}
          data-event={event.id}
          onFocus={pointing.onFocus}
          onBlur={pointing.onBlur}
          dir="auto"
        >
          <MarkedText>{cut(translate(event, words.lang).title)}</MarkedText>
        </button>
      </th>
      <Facts facts={facts} words={words} isOneLine={isOneLine} />
    </tr>
  );
});

const Mark = still(EventMark);

const Time = still(({ facts, words }: FactsProps) => {
  if (!facts.accounts) return <td class="event-time nowrap">{sayWhen(facts.edtf, words)}</td>;
  return (
    <td class="event-time">
      <ToldTimes facts={facts} words={words} />
    </td>
  );
});

const whole = (text: string) => text;

interface FactsRowProps extends FactsProps {
  /** Where no row has room for more, so that nobody waits while words without end are measured. */
  readonly isOneLine: boolean;
}

/** What the row says of its event after its name. */
const Facts = still(function Facts({ facts, words, isOneLine }: FactsRowProps) {
  const atlas = useAtlas((state) => state.atlas);
  const { event } = facts;
  const cut = isOneLine ? cutLong : whole;
  const distance = distanceOf(event.attribution);
  return (
    <>
      <td class="nowrap">
        <KindGlyph of={glyphOf(atlas, event.kind)} /> {cut(nameOfKind(atlas, event.kind, words))}
      </td>
      <td dir="auto">
        <SideSymbol facts={facts} atlas={atlas} /> {cut(nameOfSide(facts, atlas, words))}
      </td>
      <td class="event-place" dir="auto">
        {cut(sayWhere(event.where, atlas, words))}
      </td>
      <td>{distance === null ? "–" : sayNumber(distance, words.locale)}</td>
      <td dir="auto">{cut(sayTold(event, atlas, words))}</td>
      {hasTellers(atlas) && (
        <td class="nowrap">
          <Told facts={facts} words={words} />
        </td>
      )}
    </>
  );
});

/** Where events are counted both sides of a pair, as in all views then. */
function SideSymbol({ facts, atlas }: { readonly facts: EventFacts; readonly atlas: Atlas }) {
  const [one, other] = (facts.pair ?? []).map((side) => toneOfFaction(atlas, side));
  if (atlas.colored && one) return <PairSymbol of={[one, other]} />;
  return <FactionSymbol of={toneOfFaction(atlas, facts.faction)} />;
}
