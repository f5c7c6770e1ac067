/** The words of the interface in English; the other catalogues have this shape. */
import type { ActorKind, How, RelationType } from "../model/schema/actor.ts";
import type { Credibility, EventKind, Reliability, Role } from "../model/schema/event.ts";
import { plural } from "./plural.ts";

const digits = new Intl.NumberFormat("en-GB");
const events = plural("en", { one: "# event", other: "# events" });
const facts = plural("en", { one: "# fact rests on it", other: "# facts rest on it" });
const problems = plural("en", { one: "# problem", other: "# problems" });
const characters = plural("en", { one: "# character", other: "# characters" });

const kinds: Record<EventKind, string> = {
  act: "Act",
  movement: "Movement",
  order: "Order",
  statement: "Statement",
  call: "Call",
};

const actorKinds: Record<ActorKind, string> = {
  person: "Person",
  "armed-group": "Armed group",
  government: "Government",
  parliament: "Parliament",
  ministry: "Ministry",
  state: "State",
  intergovernmental: "Intergovernmental body",
  "news-agency": "News agency",
};

const roles: Record<Role, string> = {
  principal: "acts",
  counterpart: "other side",
  addressee: "addressed",
  target: "target",
  subject: "spoken of",
};

const hows: Record<How, string> = {
  announced: "announced",
  said: "said",
  reported: "reported",
  denied: "denied",
};

const verbs: Record<RelationType, string> = {
  heads: "heads",
  commands: "commands",
  supports: "supports",
  represents: "represents",
  opposes: "opposes",
  recognises: "recognises",
  mediates: "mediates for",
  "member-of": "is part of",
};

const reliabilities: Record<Reliability, string> = {
  A: "Completely reliable",
  B: "Usually reliable",
  C: "Fairly reliable",
  D: "Not usually reliable",
  E: "Unreliable",
  F: "Reliability cannot be judged",
};

const credibilities: Record<Credibility, string> = {
  1: "Confirmed by other sources",
  2: "Probably true",
  3: "Possibly true",
  4: "Doubtful",
  5: "Improbable",
  6: "Truth cannot be judged",
};

export const en = {
  lang: "en",
  /** For Intl: how dates and numbers are written. */
  locale: "en-GB",
  dir: "ltr" as "ltr" | "rtl",
  name: "English",

  app: "Dispatch Atlas",
  skip: "Skip to the event",
  loading: "Opening the atlas…",
  kinds,
  actorKinds,
  roles,
  hows,
  verbs,

  regions: {
    timeline: "Timeline",
    map: "Map",
    factions: "Factions",
    event: "Event",
    source: "Source",
    filters: "Filters",
    events: "Events",
  },

  header: {
    briefing: "Briefing",
    search: "Search",
    searchHint: "Search words, names, places",
    language: "Language",
    theme: "Theme",
    themes: { system: "System", light: "Light", dark: "Dark" },
    keys: "Keys",
    tabs: "Panels",
  },

  status: (kept: number, total: number) => `${digits.format(kept)} of ${events(total)}`,

  sides: { none: "No side" },

  filters: {
    kind: "Kind of event",
    faction: "Faction",
    actor: "Actor",
    placement: "On the map",
    placed: "Placed",
    unplaced: "Not on the map",
    basis: "Stated or inferred",
    bases: {
      stated: "Stated throughout",
      "inferred-time": "Time inferred",
      "inferred-place": "Place inferred",
      "inferred-fact": "Fact inferred",
    },
    grade: "Source grade",
    ungraded: "Ungraded",
    gradeOf: (key: Reliability | `${Credibility}`) =>
      /\d/.test(key)
        ? `${key} · ${credibilities[Number(key) as Credibility]}`
        : `${key} · ${reliabilities[key as Reliability]}`,
    known: "Known as of",
    knownHint: "Only what a source had published by the end of this day",
    frame: "Only what is in the map's frame",
    more: (count: number) => `${count} more`,
    fewer: "Fewer",
    time: (range: string) => `Time: ${range}`,
    knownChip: (day: string) => `Known as of ${day}`,
    textChip: (text: string) => `“${text}”`,
    frameChip: "In the map's frame",
    takeOff: (chip: string) => `Take off: ${chip}`,
    clear: "Clear all",
    active: "Filters in force",
    count: (label: string, count: number) => `${label}, ${events(count)}`,
    nothing: "No event passes these filters.",
    nothingHint: "Take one off, or clear them all.",
  },

  timeline: {
    name: "Timeline of the events; plus and minus zoom, 0 shows all",
    zoomIn: "Zoom in on the time",
    zoomOut: "Zoom out of the time",
    fit: "Show the whole time",
    earlier: "Earlier",
    later: "Later",
    wheelHint: "Hold Ctrl to zoom",
    touchHint: "Use two fingers to zoom",
    strip: "All events over time",
    brushFrom: "Keep events from",
    brushTo: "Keep events to",
    clearBrush: "Clear the time filter",
    zone: (zone: string, offset: string) => `Times of ${zone} (${offset})`,
    left: (count: number) => `${events(count)} more: zoom in to see them`,
    cannot: "The timeline could not be loaded.",
  },

  map: {
    name: "Map of the events; arrow keys pan, plus and minus zoom",
    zoomIn: "Zoom in",
    zoomOut: "Zoom out",
    home: "Show the first frame",
    wheelHint: "Hold Ctrl to zoom the map",
    touchHint: "Use two fingers to move the map",
    beyond: (place: string) => `${place}, outside the frame`,
    stack: (count: number) => `${events(count)} here`,
    tray: "Not on the map",
    radius: (km: string) => `${km} km`,
    zoomTo: "Zoom to it",
  },

  legend: {
    title: "How to read it",
    moment: "a moment",
    unit: "some time on that day",
    span: "all of that time",
    approximate: "approximate",
    open: "open: how far is not given",
    point: "a place",
    ring: "that distance from a place",
    toward: "aimed at a place",
    area: "somewhere in the area",
    inferred: "dashed: inferred",
    seat: "where an authority sits",
  },

  event: {
    none: "What this is",
    start: "Start with the first event",
    when: "When",
    where: "Where",
    who: "Who",
    says: "Who says so",
    evidence: "In the source's words",
    basis: "What we infer",
    grade: "Source grade",
    known: "Known as of",
    fatalities: "Deaths",
    fatalitiesOf: (low: string, best: string, high: string) => `${best} (${low} to ${high})`,
    tags: "Tags",
    media: "Media",
    imported: "Imported row",
    seat: "Seat",
    offices: "Office",
    takesPart: "Takes part in",
    ties: "Ties",
    carries: "This fragment carries",
    stated: "stated",
    inferred: "inferred",
    claimed: "a claim",
    unnamed: "not named",
    unnamedSpeaker: "somebody not named",
    next: "Next event",
    previous: "Previous event",
    close: "Close",
    emphasise: "Emphasise",
    emphasised: "Emphasised",
    filteredOut: "The filters leave this event out.",
    toward: (place: string) => `toward ${place}`,
    ring: (km: string, place: string) => `${km} km from the centre of ${place}`,
    region: (place: string) => `somewhere in ${place}`,
    country: (place: string) => `in different parts of ${place}`,
    unplaced: "Not on the map",
    /** Speakers from the one that we read back to the one nearest to the event. */
    chain: (speakers: readonly { readonly name: string; readonly how: How }[]) =>
      speakers
        .map(({ name, how }, index) => (index === 0 ? `${name} ${hows[how]} it` : `citing ${name}`))
        .join(", "),
    ungraded: "Ungraded",
    reliability: reliabilities,
    credibility: credibilities,
    identifiers: "Identifiers",
    names: "Names and positions from",
  },

  /** How a date is said. */
  when: {
    approximately: (date: string) => `about ${date}`,
    uncertain: (date: string) => `perhaps ${date}`,
    until: (date: string) => `up to ${date}`,
    since: (date: string) => `from ${date} on`,
    oneOf: (date: string) => `some time in ${date}`,
    unknown: "at a time not given",
  },

  source: {
    drop: "Have the document? Drop it here to read it in place",
    choose: "Open the document…",
    private: "It is compared by its SHA-256 digest and stays on this screen.",
    matches: "This is the document; you read it on this screen only.",
    differs: (found: string, expected: string) =>
      `Another document: its digest begins ${found}, this source's ${expected}. Nothing was kept.`,
    unreadable: "The file could not be read.",
    noDigest:
      "This page was not opened securely, so the browser cannot compute the digest. Open it over https or from this computer.",
    hide: "Hide the text again",
    /** @param index from 0 */
    paragraph: (index: number, length: number) => `Paragraph ${index + 1}, ${characters(length)}.`,
    fragment: (exact: string, count: number) => `${exact} — ${facts(count)}`,
    publisher: "Published by",
    published: "on",
    length: (count: number) => characters(count),
    choice: "Source document",
  },

  factions: {
    diagram: "Factions, their actors and the ties between them",
    ties: "Ties",
    keep: (name: string, count: number) => `${name}, ${events(count)}, keep only this`,
    sentence: (from: string, verb: string, to: string) => `${from} ${verb} ${to}`,
  },

  table: {
    caption: "Events",
    time: "Time",
    title: "Event",
    kind: "Kind",
    faction: "Faction",
    place: "Place",
    says: "Who says so",
    page: (from: number, to: number, total: number) =>
      `${digits.format(from)} to ${digits.format(to)} of ${digits.format(total)}`,
    next: "Next page",
    previous: "Previous page",
  },

  keys: {
    title: "Keys",
    list: [
      ["j, k or arrows", "next and previous event"],
      ["/", "search"],
      ["Esc", "one step back"],
      ["+ − 0", "on the timeline: zoom in, out, show all"],
      ["Shift + ← →", "on the timeline: earlier, later"],
      ["?", "this list"],
    ] as readonly (readonly [string, string])[],
    close: "Close",
  },

  embed: {
    open: "Open the full atlas",
    prompt: "Step through the events, or point at one",
  },

  share: {
    title: "Share this picture",
    open: "Share",
    link: "Link to what you see",
    embed: "In an article",
    plain: "A frame: needs nothing else",
    script: "A script: sizes itself, and your paragraphs can drive it",
    snippet: "Snippet",
    views: "Views",
    controls: "Filters for the reader",
    theme: "Theme",
    themes: { system: "As on the reader’s device", light: "Light", dark: "Dark" },
    height: "Height",
    heights: { auto: "As tall as its content", fixed: "Fixed" },
    pixels: "Height in pixels",
    preview: "Preview",
    widths: { phone: "Phone", column: "Column", full: "Full width" },
    picture: "As a picture",
    png: "PNG",
    png2: "PNG, twice the size",
    svg: "SVG, for print",
    copy: "Copy",
    copied: "Copied",
    notCopied: "The browser did not allow it: select the text and copy it.",
    failed: "The picture could not be drawn.",
    close: "Close",
  },

  ignored: {
    title: "Parts of the address were ignored",
    item: (name: string, found: string, expected: string) =>
      `${name}: “${found}”. Expected ${expected}.`,
    close: "Dismiss",
  },

  failure: {
    title: "The atlas could not open its dataset",
    faulty: "This dataset has errors",
    none: (url: string, reason: string) => `${url} could not be loaded: ${reason}.`,
    blocked: (origin: string) =>
      `This page's policy does not allow datasets from ${origin}. Its publisher can add that origin to connect-src.`,
    status: (code: number) => `the server answered ${code}`,
    network: "the network did not answer",
    scheme: "only http and https addresses are opened",
    password: "an address must not carry a name and a password",
    json: "Not JSON",
    problems,
    table: { path: "Where", found: "What stands there", expected: "What was expected" },
    anyway: (count: number) => `Open the sound part: ${events(count)}`,
    leftOut: (count: number) => `${problems(count)}: records were left out.`,
    save: "Save the list",
    retry: "Try again",
    shipped: "Open the Libya dispatch instead",
    empty: "This dataset has no events.",
    view: (view: string) => `${view} failed and was taken down; the rest goes on.`,
  },

  footer: {
    about: "Facts in our own words, fragments and offsets; the document itself is not here.",
    map: "Base map: Natural Earth",
    terms: "Terms",
  },
};

export type Words = typeof en;
