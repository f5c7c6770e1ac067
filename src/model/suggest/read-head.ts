/** What the head of a document says of it: title, publisher, place, day and zone. All of it is asked; none is taken for granted. */
import type { Offsets } from "../thing.ts";
import { type Dateline, readDateline } from "./head/read-dateline.ts";
import { readDay } from "./head/read-day.ts";
import { readZone } from "./head/read-zone.ts";
import { pointsIn } from "./text/code-points.ts";

/** Words of the head, and what they come to; the place in code points. */
export interface HeadPart extends Offsets {
  readonly value: string;
}

/** Each null where it cannot be read. */
export interface DocumentHead {
  readonly title: HeadPart | null;
  readonly publisher: HeadPart | null;
  /** The dateline's town, not in capitals alone. */
  readonly place: HeadPart | null;
  /** As `2019-04-06`; as `XXXX-04-06` where the head has no year. */
  readonly day: HeadPart | null;
  /** IANA name or offset: of an hour that names its zone, or else of a town that has one. */
  readonly zone: HeadPart | null;
}

/** The head ends here at the latest, in code units. */
const HEAD_LENGTH = 3000;
const HEAD_LINES = 12;
/** Longer lines are no title. */
const LONGEST_TITLE = 200;
/** Before a title, and none themselves. */
const NO_TITLE =
  /^(?:all news|news|home|for immediate release|press release|statement|breaking|world|politics|share|print|menu|все новости|новости|главная|пресс-релиз|الأخبار|أخبار|الرئيسية|بيان صحفي|بيان|by\s.+|published.*|updated.*|photo.*|contact.*)[:.]?$/iu;

interface HeadLine {
  readonly text: string;
  readonly start: number;
}

/** @param language BCP 47, of the document */
export function readHead(text: string, language: string): DocumentHead {
  const lines = linesOf(text);
  const at = pointsIn(text.slice(0, HEAD_LENGTH + LONGEST_TITLE));
  const dateline = firstOf(lines, (line) => {
    const found = readDateline(line.text);
    return found && { line, found };
  });
  const toPart = (part: Dateline["place"], line: HeadLine | undefined): HeadPart | null =>
    part && line
      ? { value: part.value, start: at(line.start + part.start), end: at(line.start + part.end) }
      : null;
  const day = firstOf(dateline ? [dateline.line, ...lines] : lines, (line) => {
    const found = readDay(line.text, language);
    return found && { line, found };
  });
  const place = toPart(dateline?.found.place ?? null, dateline?.line);
  const zone = firstOf(lines, (line) => {
    const found = readZone(line.text);
    return found && { line, found };
  });
  return {
    title: titleOf(lines, dateline?.line, at),
    publisher: toPart(dateline?.found.publisher ?? null, dateline?.line) ?? ownPublisher(lines, at),
    place,
    day: withYear(toPart(day?.found ?? null, day?.line), lines, language),
    zone: toPart(zone?.found ?? null, zone?.line) ?? zoneOfPlace(place),
  };
}

function linesOf(text: string): HeadLine[] {
  return [...text.slice(0, HEAD_LENGTH).matchAll(/[^\r\n\u2028\u2029]+/gu)]
    .map(({ 0: line, index }) => {
      const lead = line.length - line.trimStart().length;
      return { text: line.trim(), start: index + lead };
    })
    .filter(({ text: line }) => line !== "")
    .slice(0, HEAD_LINES);
}

function firstOf<T>(lines: readonly HeadLine[], read: (line: HeadLine) => T | null): T | null {
  for (const line of lines) {
    const found = read(line);
    if (found) return found;
  }
  return null;
}

/** The first line that can be one, before the dateline. */
function titleOf(
  lines: readonly HeadLine[],
  dateline: HeadLine | undefined,
  at: (unit: number) => number,
): HeadPart | null {
  for (const line of lines) {
    if (line === dateline) return null;
    const { text, start } = line;
    const words = text.split(/\s+/u).length;
    const isTitle = words >= 3 && text.length <= LONGEST_TITLE && !/[.;:,]$/u.test(text);
    if (isTitle && !NO_TITLE.test(text) && !isDayAlone(text))
      return { value: text, start: at(start), end: at(start + text.length) };
  }
  return null;
}

function isDayAlone(line: string): boolean {
  return (
    /\d/u.test(line) && line.split(/\s+/u).length <= 6 && !/\p{Ll}{4,}\s+\p{Ll}{4,}/u.test(line)
  );
}

/** "Tarn County Police – Statement", "Source: Northern Wire" */
function ownPublisher(lines: readonly HeadLine[], at: (unit: number) => number): HeadPart | null {
  return firstOf(lines, ({ text, start }) => {
    const match =
      /^(?:source|publisher|issued by|published by|prepared by|источник|المصدر|صادر عن)\s*:?\s+(?<name>[^,.;:|]{2,80})/iu.exec(
        text,
      ) ??
      /^(?<name>[^,.;:|–—]{2,80}?)\s+[–—|-]\s+(?:press\s+release|statement|news\s+release|пресс-релиз|بيان)/iu.exec(
        text,
      );
    const name = match?.groups?.name;
    if (!match || !name) return null;
    const from = start + text.indexOf(name, match.index);
    return { value: name.trim(), start: at(from), end: at(from + name.trim().length) };
  });
}

/** A year that stands by itself on another line of the head is the dateline's. */
function withYear(
  day: HeadPart | null,
  lines: readonly HeadLine[],
  language: string,
): HeadPart | null {
  if (!day?.value.startsWith("XXXX")) return day;
  const rest = day.value.slice(4);
  const full = lines
    .map(({ text }) => readDay(text, language)?.value)
    .find((value) => value?.endsWith(rest) && !value.startsWith("XXXX"));
  return full ? { ...day, value: full } : day;
}

function zoneOfPlace(place: HeadPart | null): HeadPart | null {
  if (!place) return null;
  const town = place.value.replaceAll(" ", "_").toLowerCase();
  const zone = Intl.supportedValuesOf("timeZone").find((name) =>
    name.toLowerCase().endsWith(`/${town}`),
  );
  return zone ? { ...place, value: zone } : null;
}
