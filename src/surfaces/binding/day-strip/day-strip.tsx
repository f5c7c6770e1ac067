/** The strip of days under a map: every event in a few lanes, each a button with its number. */

import { BarDrawing } from "../../../ui/bar-drawing.tsx";
import { EventButton } from "../../../ui/event-button.tsx";
import { OpenSign, tone } from "../../../ui/symbols.tsx";
import { inPixels } from "../../../views/design-pixel.ts";
import type { StripEvent, StripLook, StripModel } from "./strip-model.ts";
import "./day-strip.css";

export function DayStrip({ model: { look, ticks, events } }: { readonly model: StripModel }) {
  return (
    <div class="day-strip" dir="ltr">
      <ol class="day-strip-axis" aria-hidden="true">
        {ticks.map(({ x, label }) => (
          <li key={x} ref={placeAt(x)}>
            <span>{label}</span>
          </li>
        ))}
      </ol>
      <ul class="day-strip-events">
        {events.map((event) => (
          <StripItem key={event.mark.id} event={event} strip={look} />
        ))}
      </ul>
    </div>
  );
}

interface ItemProps {
  readonly event: StripEvent;
  readonly strip: StripLook;
}

function StripItem({ event, strip }: ItemProps) {
  const { mark, letters, isBar, place } = event;
  const look = { ...mark, hollow: mark.tone.hollow === true };
  const top = place.lane * (strip.lane + strip.gap);
  return (
    <li
      class="day-strip-item toned"
      data-bar={isBar || undefined}
      data-open={(isBar && mark.openStart) || undefined}
      ref={(element) => {
        tone(mark.tone.color)(element);
        placeAt(place.x, top, place.width)(element);
      }}
    >
      <EventButton id={mark.id} class="day-strip-event" showsPlace={false}>
        {() => (
          <>
            {letters.map((letter) => (
              <OpenSign key={letter} letter={letter} />
            ))}
            {place.isTitled && <span dir="auto">{mark.short}</span>}
          </>
        )}
      </EventButton>
      {isBar && (
        <BarDrawing look={look} width={place.width} height={strip.lane} class="day-strip-bar" />
      )}
    </li>
  );
}

/** By script, since a strict policy refuses style in markup; lengths in the design's pixels. */
function placeAt(x: number, y?: number, width?: number) {
  return (element: HTMLElement | null) => {
    if (element === null) return;
    element.style.left = inPixels(x);
    if (y !== undefined) element.style.top = inPixels(y);
    if (width !== undefined) element.style.width = inPixels(width);
  };
}
