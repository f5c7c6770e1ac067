/** The JSON of StoryMapJS: slides as events at their places, and as the steps of a briefing, in their order. */
import type { LonLat } from "../../model/schema/common.ts";
import type { Where } from "../../model/schema/place.ts";
import type { Imported } from "../imports/import.ts";
import { unplaced } from "../imports/reasons.ts";
import type { TableChoices } from "../table/table-reader.ts";
import { Gather } from "../trees/gather.ts";
import { plainText } from "../trees/plain-text.ts";
import { readWhen } from "../trees/read-when.ts";
import { isTree, listOf, numberAt, textAt, valueAt } from "../trees/values.ts";

/** @param value parsed JSON, whatever it is */
export function readStoryMap(value: unknown, choices: TableChoices): Imported {
  const gather = new Gather("a story map of StoryMapJS", choices);
  const slides = listOf(valueAt(value, "storymap", "slides"));
  const overview = slides.find((slide) => textAt(slide, "type") === "overview");
  for (const [index, slide] of slides.entries())
    readSlide(slide, `/storymap/slides/${index}`, gather);
  return gather.finish({
    title: textAt(overview, "text", "headline"),
    summary: textAt(overview, "text", "text"),
  });
}

function readSlide(slide: unknown, pointer: string, gather: Gather): void {
  if (!isTree(slide)) {
    gather.report.row();
    gather.problem(pointer, "", "no-object", "a slide: an object in braces", "left-out");
    return;
  }
  const headline = textAt(slide, "text", "headline");
  const title = gather.words(pointer, plainText(headline).text.replaceAll("\n", " "));
  if (textAt(slide, "type") === "overview") {
    gather.report.row();
    const told = gather.slideText(pointer, textAt(slide, "text", "text"));
    gather.step({ title: title || "Overview", events: [], ...told });
    return;
  }
  const date = textAt(slide, "date");
  const when = readWhen(date);
  const where = whereOf(slide, title, pointer, gather);
  const event = gather.entry({
    ...{ pointer, title: headline, text: textAt(slide, "text", "text"), when, where },
    whenWritten: when === null ? date : "",
    media: mediaOf(slide),
    codes: codesOf(slide),
  });
  const zoom = numberAt(slide, "location", "zoom");
  const camera =
    "place" in where && zoom !== null
      ? { camera: { place: where.place, zoom: Math.min(19, Math.max(0, zoom)) } }
      : {};
  const told = gather.slideText(pointer, textAt(slide, "text", "text"));
  gather.step({ title: title || event, events: [event], ...told, ...camera });
}

function whereOf(slide: unknown, title: string, pointer: string, gather: Gather): Where {
  const [lon, lat] = [numberAt(slide, "location", "lon"), numberAt(slide, "location", "lat")];
  if (lon === null || lat === null) return unplaced("The slide gives no place.");
  if (Math.abs(lat) > 90 || Math.abs(lon) > 180) {
    const expected = "a latitude from -90 to 90 and a longitude from -180 to 180";
    gather.problem(pointer, `${lat}, ${lon}`, "no-position", expected, "kept-in-part");
    return unplaced("The slide's position is none on Earth: {}", `${lat}, ${lon}`);
  }
  const named = textAt(slide, "location", "name");
  // The editor writes this word where nobody gave a name.
  const name = named === "" || named === "location" ? title || `${lat}, ${lon}` : named;
  const lonLat: LonLat = [lon, lat];
  const place = gather.place(`${name}\0${lon}\0${lat}`, { name, kind: "site", lonLat });
  return { extent: "point", place, basis: "stated" };
}

function mediaOf(slide: unknown) {
  const url = textAt(slide, "media", "url");
  const parts = [textAt(slide, "media", "caption"), textAt(slide, "media", "credit")];
  const links = parts.flatMap((html) => plainText(html).links);
  return [
    ...(url === "" ? [] : [{ url, title: parts.filter((part) => part !== "").join(" · ") }]),
    ...links.map(({ href, words }) => ({ url: href, title: words })),
  ];
}

function codesOf(slide: unknown): Readonly<Record<string, string>> {
  const codes = {
    background: textAt(slide, "background", "url"),
    icon: textAt(slide, "location", "icon"),
  };
  return Object.fromEntries(Object.entries(codes).filter(([, value]) => value !== ""));
}
