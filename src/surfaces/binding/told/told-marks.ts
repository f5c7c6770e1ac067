/** The map's marks of events that several sources tell apart: a mark for each of their places, tied to the first. */
import { wordsOf } from "../../../i18n/catalogue.ts";
import { isolate } from "../../../i18n/isolate.ts";
import { TELLING_WORDS } from "../../../i18n/parts/tellings.ts";
import { sayWhere } from "../../../i18n/say.ts";
import { nameOfTold, nameTellers, signTellers } from "../../../i18n/say-tellings.ts";
import type { Tellings } from "../../../model/accounts/tellings.ts";
import type { Atlas } from "../../../model/atlas.ts";
import type { Coloring } from "../../../model/coloring.ts";
import type { EventFacts } from "../../../model/event-facts.ts";
import type { Lang } from "../../../model/languages.ts";
import type { EventId } from "../../../model/schema/common.ts";
import type { MapMark } from "../../../views/map/map-model.ts";
import { marksOf } from "../models/to-map-model.ts";

interface Ground {
  readonly atlas: Atlas;
  readonly lang: Lang;
  readonly coloring: Coloring;
}

/** In a plain light; the first is the event's own. */
export function toldMarks(tellings: Tellings, ground: Ground): readonly MapMark[] {
  return tellings.places.flatMap((place, index) => {
    const [mark] = marksOf(place[0], ground.atlas, ground.lang, ground.coloring);
    if (!mark) return [];
    return [index === 0 ? ownMark(mark, tellings, ground) : otherMark(mark, place, ground)];
  });
}

function ownMark(mark: MapMark, tellings: Tellings, { atlas, lang }: Ground): MapMark {
  if (tellings.accounts.length === 1) return mark;
  const words = wordsOf(lang);
  const isApart = tellings.differences.length > 0;
  const signs = signTellers(tellings.accounts, atlas, words);
  return {
    ...mark,
    title: `${mark.title} · ${isolate(signs)}\u00a0${isApart ? "≠" : "="}`,
    name: nameOfTold(tellings, atlas, words),
  };
}

function otherMark(mark: MapMark, place: readonly EventFacts[], { atlas, lang }: Ground): MapMark {
  const words = wordsOf(lang);
  const tellers = nameTellers(place, atlas, words);
  const where = place[0] && sayWhere(place[0].event.where, atlas, words);
  return {
    ...mark,
    id: otherId(mark.id as EventId, place),
    title: `${mark.title} · ${isolate(signTellers(place, atlas, words))}`,
    name: [mark.title, TELLING_WORDS[lang].as(tellers), where].join(", "),
  };
}

/** No event has an id with a blank. */
function otherId(id: EventId, [first]: readonly EventFacts[]): string {
  return `${id} ${first?.source}`;
}
