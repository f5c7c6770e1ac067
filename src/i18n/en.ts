/** What every surface says, in English; the other catalogues have this shape. What one part alone says is in `parts/`. */
import { type Lang, LOCALES } from "../model/languages.ts";
import type { How, PlainActorKind, PlainRelationType } from "../model/schema/actor.ts";
import type { PlainEventKind } from "../model/schema/event.ts";
import { plural } from "./plural.ts";

const digits = new Intl.NumberFormat(LOCALES.en);
const events = plural("en", { one: "# event", other: "# events" });
const problems = plural("en", { one: "# problem", other: "# problems" });

const kinds: Record<PlainEventKind, string> = {
  act: "Act",
  movement: "Movement",
  order: "Order",
  statement: "Statement",
  call: "Call",
};

const actorKinds: Record<PlainActorKind, string> = {
  person: "Person",
  "armed-group": "Armed group",
  government: "Government",
  parliament: "Parliament",
  ministry: "Ministry",
  state: "State",
  intergovernmental: "Intergovernmental body",
  "news-agency": "News agency",
};

const hows: Record<How, string> = {
  announced: "announced",
  said: "said",
  reported: "reported",
  denied: "denied",
};

const verbs: Record<PlainRelationType, string> = {
  heads: "heads",
  commands: "commands",
  supports: "supports",
  represents: "represents",
  opposes: "opposes",
  recognises: "recognises",
  mediates: "mediates for",
  "member-of": "is part of",
};

/** Of a speaker who is not named. */
const NOT_GIVEN = "source not given";

export const en = {
  lang: "en" as Lang,
  /** For Intl: how dates and numbers are written. */
  locale: LOCALES.en,
  dir: "ltr" as "ltr" | "rtl",
  app: "Dispatch Atlas",

  /** A number of events: "3 events"; of problems. */
  events,
  problems,
  /** That many besides. */
  more: (count: number) => `${count} more`,
  kinds,
  actorKinds,
  hows,
  verbs,

  regions: {
    timeline: "Timeline",
    story: "Story",
    map: "Map",
    factions: "Factions",
    event: "Event",
    source: "Source",
    filters: "Filters",
    events: "Events",
  },

  status: (kept: number, total: number) => `${digits.format(kept)} of ${events(total)}`,
  sides: { none: "No side", pairs: "Between two sides" },

  /** The strip under the timeline, and the two ends of the filter that it shows. */
  strip: {
    name: "All events over time",
    from: "Keep events from",
    to: "Keep events to",
  },

  map: {
    name: "Map of the events; arrow keys pan, plus and minus zoom",
    zoomIn: "Zoom in",
    zoomOut: "Zoom out",
    home: "Show the first frame",
    wheelHint: "Hold Ctrl to zoom the map",
    touchHint: "Use two fingers to move the map",
    beyond: (place: string) => `${place}, outside the frame`,
    somewhere: (place: string) => `somewhere in ${place}`,
    stack: (count: number) => `${events(count)} here`,
    tray: "Not on the map",
    unplaced: "No place given",
    radius: (km: string) => `${km}\u00a0km`,
    onRing: (number: number | null, where: string) =>
      `${number === null ? "" : `Event ${number}: `}${where}, from which side not said`,
  },

  legend: {
    title: "Key",
  },

  event: {
    when: "When",
    where: "Where",
    says: "Who says so",
    next: "Next event",
    previous: "Previous event",
    inferred: "inferred",
    claimed: "a claim",
    unnamedSpeaker: NOT_GIVEN,
    /** In the place of a chain of speakers where there is none. */
    nobodySays: "who says so is not in the data",
    /** @param sources that say so, without a word of theirs */
    named: (sources: string) => `sources named: ${sources}`,
    toward: (place: string) => `toward ${place}`,
    ring: (km: string, place: string) => `${km}\u00a0km from the centre of ${place}`,
    region: (place: string) => `somewhere in ${place}`,
    country: (place: string) => `in ${place}, not said where`,
    near: (km: string, place: string) => `within ${km}\u00a0km of ${place}`,
    /** By how far the place is known. */
    areas: {
      district: (place: string) => `${place}, known to the district`,
      governorate: (place: string) => `${place}, known to the governorate`,
      "without-set-bounds": (place: string) => `${place}, an area without set bounds`,
      country: (place: string) => `${place}, known to the country`,
      "sea-or-air": (place: string) => `${place}, at sea or in the air`,
    },
    unplaced: "Not on the map",
    /** Speakers from the one that we read back to the one nearest to the event; null for one who is not named. */
    chain: (speakers: readonly { readonly name: string | null; readonly how: How }[]) =>
      speakers
        .map(({ name, how }, index) => {
          if (name === null) return NOT_GIVEN;
          return index === 0 ? `${name} ${hows[how]} it` : `citing ${name}`;
        })
        .join(", "),
  },

  /** How a date is said. */
  when: {
    approximately: (date: string) => `about ${date}`,
    uncertain: (date: string) => `perhaps ${date}`,
    until: (date: string) => `up to ${date}`,
    since: (date: string) => `from ${date} on`,
    oneOf: (date: string) => `some time within ${date}`,
    unknown: "at a time not given",
  },

  factions: {
    sentence: (from: string, verb: string, to: string) => `${from} ${verb} ${to}`,
  },

  publisher: "Published by",

  failure: {
    faulty: "This dataset has errors",
    empty: "This dataset has no events.",
    leftOut: (count: number) => `${problems(count)}: records were left out.`,
    retry: "Try again",
    view: (view: string) => `${view} failed and was taken down; the rest goes on.`,
  },
};

export type Words = typeof en;
