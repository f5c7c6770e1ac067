/** A dataset's events as the JSON of TimelineJS 3. What it cannot hold is listed in WHAT-FITS.md. */
import type { Dataset } from "../../model/schema/dataset.ts";
import type { AtlasEvent, EventRecord } from "../../model/schema/event.ts";
import { type DateParts, spanOf } from "../date-parts.ts";
import { toldOf } from "../told.ts";
import type { Written } from "../written.ts";

/** @param events all of the dataset's, or those that are kept; one without either end of its time has no place on such a line */
export function writeTimeline(
  dataset: Dataset,
  events: readonly EventRecord[] = dataset.events,
): Written {
  const slides = events.map((event) => ({ event, slide: slideOf(toldOf(event)) }));
  const text = JSON.stringify(
    {
      title: { text: textOf(dataset.title, dataset.summary) },
      events: slides.flatMap(({ slide }) => (slide ? [slide] : [])),
    },
    null,
    2,
  );
  const leftOut = slides
    .filter(({ slide }) => slide === null)
    .map(({ event }) => ({ event: event.id, reason: "no end of its time is given" }));
  return { text: `${text}\n`, leftOut };
}

function slideOf({ id, title, summary, when, media = [] }: AtlasEvent) {
  const { edtf, start, end, isPlain } = spanOf(when.edtf);
  const first = start ?? lastOf(edtf.latest?.ms);
  if (!first) return null;
  const [medium] = media;
  // With both ends given and nothing else to say, the fields are the date.
  const isWhole = isPlain && edtf.start === "given" && edtf.end === "given";
  return {
    unique_id: id,
    start_date: { ...first, ...(isWhole ? {} : { display_date: when.edtf }) },
    ...(end ? { end_date: end } : {}),
    text: textOf(title, summary),
    ...(medium ? { media: { url: medium.url, caption: escapeHtml(medium.title) } } : {}),
  };
}

/** Where only the end is given, the last day that it can mean. */
function lastOf(ms: number | undefined): DateParts | null {
  if (ms === undefined) return null;
  const at = new Date(ms - 1);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() };
}

function textOf(headline: string, text: string | undefined) {
  return { headline: escapeHtml(headline), ...(text ? { text: escapeHtml(text) } : {}) };
}

/** TimelineJS sets its texts as HTML; ours are plain. */
function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`).replaceAll("\n", "<br>");
}
