/** What the colour of an event tells: whose act it is, who says it, how sure it is, or which source tells it. Its outline is its side's in all. */
import { type Atlas, toneOfFaction } from "./atlas.ts";
import type { EventFacts } from "./event-facts.ts";
import { basis } from "./facets/basis.ts";
import type { Attribution } from "./schema/actor.ts";
import { meaningBySource, toneOfSource } from "./source-colors.ts";
import type { Tone } from "./symbols.ts";

export const COLORINGS = ["side", "speaker", "certainty", "source"] as const;
export type Coloring = (typeof COLORINGS)[number];

/** Of an agency that names nobody from whom it has what it tells. */
export const AGENCY_COLOR = "#55524a";
export const STATED_COLOR = "#1c1a17";
/** White digits on the second have 5.2 : 1. */
export const CERTAINTY_COLORS = { stated: STATED_COLOR, inferred: "#6d695f" } as const;

export function toneOfEvent(atlas: Atlas, facts: EventFacts, coloring: Coloring): Tone {
  const side = toneOfFaction(atlas, facts.faction);
  switch (coloring) {
    case "side":
      return side;
    case "speaker":
      return { ...side, ...speakerTone(atlas, facts.event.attribution) };
    case "certainty":
      return {
        ...side,
        color: CERTAINTY_COLORS[certaintyOf(facts)],
      };
    case "source": {
      const meaning = meaningBySource(atlas, facts);
      return meaning ? { outline: side.outline, ...toneOfSource(meaning) } : side;
    }
  }
}

/** Stated only where nothing of it is inferred. */
export function certaintyOf(facts: EventFacts): keyof typeof CERTAINTY_COLORS {
  return basis.valuesOf(facts).includes("stated") ? "stated" : "inferred";
}

/** The last link before the agency: from whom it has what it tells. */
function speakerTone(atlas: Atlas, chain: Attribution | undefined): Pick<Tone, "color" | "hollow"> {
  const links = chain ?? [];
  const link = links.at(-2);
  if (!link) return { color: AGENCY_COLOR };
  if (link.actor === null) return { color: STATED_COLOR, hollow: true };
  return { color: toneOfFaction(atlas, atlas.actors.get(link.actor)?.faction ?? null).color };
}
