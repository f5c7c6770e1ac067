/** Whose an event's colour is where colours tell sources apart: that of the one source that tells it, or that of all that several tell. */
import type { Atlas } from "./atlas.ts";
import type { EventFacts } from "./event-facts.ts";
import { sourcesTelling } from "./facets/sources.ts";
import type { SourceId } from "./schema/common.ts";
import { NO_SIDE, type Tone } from "./symbols.ts";

/** Of the sources that alone tell the most events: apart for all eyes, since no shape goes with them; white digits have 5 : 1. */
export const SOURCE_COLORS = ["#1f6f8b", "#b8501a", "#3a248b", "#71073a"] as const;
const SEVERAL_COLOR = "#1c1a17";

export type SourceMeaning =
  | { readonly type: "source"; readonly source: SourceId }
  /** Of one source that has no colour of its own. */
  | { readonly type: "other-source" }
  /** Of several, alike or otherwise. */
  | { readonly type: "several-sources" }
  | { readonly type: "unsourced" };

type Colored = ReadonlyMap<SourceId, string>;

const MADE = new WeakMap<Atlas["events"], Colored>();

/** Each source that has a colour, those of most events first; of as many, in the dataset's order. */
export function coloredSources(atlas: Atlas): Colored {
  const known = MADE.get(atlas.events);
  if (known) return known;
  const counts = new Map([...atlas.sources.keys()].map((id) => [id, 0]));
  for (const facts of atlas.events.values()) {
    const [source, ...others] = sourcesTelling(facts, atlas);
    if (source && others.length === 0) counts.set(source, (counts.get(source) ?? 0) + 1);
  }
  const most = [...counts].filter(([, count]) => count > 0).sort(([, a], [, b]) => b - a);
  const colored = new Map(
    SOURCE_COLORS.flatMap((color, rank) => {
      const source = most[rank]?.[0];
      return source ? [[source, color] as const] : [];
    }),
  );
  MADE.set(atlas.events, colored);
  return colored;
}

/** @param facts of an event, or of one account of it: the colour is that of the event as a whole, wherever it is drawn */
export function sourceMeaning(atlas: Atlas, facts: EventFacts): SourceMeaning {
  const whole = atlas.events.get(facts.event.id) ?? facts;
  const [source, ...others] = sourcesTelling(whole, atlas);
  if (!source) return { type: "unsourced" };
  if (others.length > 0) return { type: "several-sources" };
  return coloredSources(atlas).has(source) ? { type: "source", source } : { type: "other-source" };
}

export function sourceTone(atlas: Atlas, facts: EventFacts): Pick<Tone, "color" | "hollow"> {
  const meaning = sourceMeaning(atlas, facts);
  switch (meaning.type) {
    case "source":
      return { color: coloredSources(atlas).get(meaning.source) ?? NO_SIDE.color };
    case "other-source":
      return { color: NO_SIDE.color };
    case "several-sources":
      return { color: SEVERAL_COLOR };
    case "unsourced":
      return { color: SEVERAL_COLOR, hollow: true };
  }
}
