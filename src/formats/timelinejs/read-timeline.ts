/** The JSON of TimelineJS, versions 2 and 3: slides as events and as the steps of a briefing, eras as stretches. */
import { parseEdtf } from "../../model/edtf.ts";
import type { EventId } from "../../model/schema/common.ts";
import { edtfOf } from "../date-parts.ts";
import type { Imported } from "../imports/import.ts";
import { unplaced } from "../imports/reasons.ts";
import type { TableChoices } from "../table/table-reader.ts";
import { Gather } from "../trees/gather.ts";
import { plainText } from "../trees/plain-text.ts";
import { readWhen, stretch } from "../trees/read-when.ts";
import {
  isTree,
  jsonOf,
  listOf,
  numberAt,
  type Tree,
  textAt,
  treeOf,
  valueAt,
} from "../trees/values.ts";

/** What both versions have, each under names of its own. */
interface Slide {
  readonly pointer: string;
  readonly id: string;
  readonly headline: string;
  readonly text: string;
  readonly start: unknown;
  readonly end: unknown;
  readonly media: unknown;
  readonly group: string;
  readonly background: string;
}

interface Told {
  readonly event: EventId;
  readonly title: string;
  readonly text: string;
  /** For the order in which slides are shown. */
  readonly at: number;
}

/** @param value parsed JSON, whatever it is: a slide that is none is told of and left out */
export function readTimeline(value: unknown, choices: TableChoices): Imported {
  const isOld = isTree(valueAt(value, "timeline"));
  const gather = new Gather("a timeline of TimelineJS", choices);
  const root = isOld ? treeOf(valueAt(value, "timeline")) : treeOf(value);
  const title = isOld ? root : treeOf(valueAt(root, "title"));
  const headline = isOld ? textAt(title, "headline") : textAt(title, "text", "headline");
  const text = isOld ? textAt(title, "text") : textAt(title, "text", "text");
  const told = slidesOf(root, isOld).flatMap((slide) => readSlide(slide, gather) ?? []);
  for (const era of erasOf(root, isOld)) readSlide(era, gather, true);
  tell(gather, { headline, text }, told);
  return gather.finish({ title: headline, summary: text });
}

function slidesOf(root: Tree, isOld: boolean): readonly (Slide | null)[] {
  return isOld
    ? listOf(root.date).map((one, index) => oldSlide(one, `/timeline/date/${index}`))
    : listOf(root.events).map((one, index) => newSlide(one, `/events/${index}`));
}

function erasOf(root: Tree, isOld: boolean): readonly (Slide | null)[] {
  return isOld
    ? listOf(root.era).map((one, index) => oldSlide(one, `/timeline/era/${index}`))
    : listOf(root.eras).map((one, index) => newSlide(one, `/eras/${index}`));
}

function newSlide(one: unknown, pointer: string): Slide | null {
  if (!isTree(one)) return null;
  return {
    pointer,
    id: textAt(one, "unique_id"),
    headline: textAt(one, "text", "headline"),
    text: textAt(one, "text", "text"),
    start: valueAt(one, "start_date"),
    end: valueAt(one, "end_date"),
    media: mediaOf(valueAt(one, "media"), "url"),
    group: textAt(one, "group"),
    background: textAt(one, "background", "url"),
  };
}

function oldSlide(one: unknown, pointer: string): Slide | null {
  if (!isTree(one)) return null;
  return {
    pointer,
    id: "",
    headline: textAt(one, "headline"),
    text: textAt(one, "text"),
    start: valueAt(one, "startDate"),
    end: valueAt(one, "endDate"),
    media: mediaOf(valueAt(one, "asset"), "media"),
    group: textAt(one, "tag"),
    background: "",
  };
}

/** Caption and credit as one title; where a credit links to is a link of its own. */
function mediaOf(medium: unknown, key: "url" | "media") {
  const url = textAt(medium, key);
  const [caption, credit] = [textAt(medium, "caption"), textAt(medium, "credit")];
  const links = [caption, credit].flatMap((html) => plainText(html).links);
  const title = [caption, credit].filter((one) => one !== "").join(" · ");
  return [
    ...(url === "" ? [] : [{ url, title }]),
    ...links.map(({ href, words }) => ({ url: href, title: words })),
  ];
}

function readSlide(slide: Slide | null, gather: Gather, isEra = false): Told | null {
  if (slide === null) {
    gather.report.row();
    gather.problem("", "", "no-object", "a slide: an object in braces", "left-out");
    return null;
  }
  const { pointer, headline, group, background, start } = slide;
  const when = whenOf(slide, gather);
  const event = gather.entry({
    ...{ pointer, title: headline, text: slide.text, when, isEra },
    ...(slide.id === "" ? {} : { id: slide.id }),
    whenWritten: when === null ? writtenOf(start) : "",
    where: unplaced("A timeline gives no place."),
    ...(group === "" ? {} : { tags: [group] }),
    media: slide.media as readonly { url: string; title: string }[],
    codes: background === "" ? {} : { background },
  });
  const reading = when === null ? null : parseEdtf(when);
  const edges = reading?.ok ? reading.value : null;
  const at = edges?.earliest?.ms ?? edges?.latest?.ms ?? Number.POSITIVE_INFINITY;
  return { event, title: plainText(headline).text.replaceAll("\n", " "), text: slide.text, at };
}

function whenOf({ start, end, pointer }: Slide, gather: Gather): string | null {
  const shown = textAt(start, "display_date");
  if (isFullDate(shown)) return shown;
  const [from, to] = [dateOf(start), dateOf(end)];
  const both = stretch(from, to);
  if (to === null && writtenOf(end) !== "")
    gather.problem(pointer, writtenOf(end), "no-date", "an end that is a date", "kept-in-part");
  if (both === null && from !== null)
    gather.problem(
      pointer,
      `${from}/${to}`,
      "end-before-start",
      "an end after the start",
      "kept-in-part",
    );
  return both ?? from;
}

/** Whether what is shown for a date is EDTF that says more than fields can: a mark, a mask, an open end, an offset. */
function isFullDate(text: string): boolean {
  if (!/[~?%X[{/]|\.\.|[Z]$|[+-]\d\d:?\d\d$|^-?\d{4}-[234]\d$/.test(text)) return false;
  return parseEdtf(text).ok;
}

/** @returns EDTF; null where it is no date. Version 2 writes "1963,8,9", or the month first: "8/9/1963". */
function dateOf(date: unknown): string | null {
  if (!isTree(date)) return dateOfText(textAt({ date }, "date"));
  const given = FIELDS.map((name) => [name, numberAt(date, name)] as const);
  const [[, year = null] = []] = given;
  if (year === null) return null;
  const parts = Object.fromEntries(given.filter(([, value]) => value !== null));
  return edtfOf({ ...parts, year });
}

const FIELDS = ["year", "month", "day", "hour", "minute", "second"] as const;

/** The year first and commas between, or the month first and strokes, as the program itself takes it. */
function dateOfText(text: string): string | null {
  const [, month, day, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  const numbers = month ? [year, month, day] : text.split(",").map((part) => part.trim());
  if (!numbers.every((part) => /^-?\d+$/.test(part ?? ""))) return readWhen(text, "month-first");
  const given = FIELDS.map((name, index) => [name, numbers[index]] as const);
  const parts = given
    .filter(([, part]) => part !== undefined)
    .map(([name, part]) => [name, Number(part)]);
  return edtfOf({ year: Number.NaN, ...Object.fromEntries(parts) });
}

function writtenOf(date: unknown): string {
  if (date === undefined || date === null) return "";
  return textAt(date, "display_date") || (typeof date === "string" ? date : jsonOf(date));
}

/** As it is shown: the title, then the slides by their dates. */
function tell(
  gather: Gather,
  { headline, text }: { readonly headline: string; readonly text: string },
  told: readonly Told[],
): void {
  if (told.length === 0) return;
  const title = gather.words("", plainText(headline).text.replaceAll("\n", " "));
  if (title !== "") gather.step({ title, events: [], ...gather.slideText("", text) });
  const inOrder = [...told].sort((a, b) => (a.at === b.at ? 0 : a.at - b.at));
  for (const { event, title: own, text: said } of inOrder)
    gather.step({
      title: gather.words("", own) || event,
      events: [event],
      ...gather.slideText("", said),
    });
}
