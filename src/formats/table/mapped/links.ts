/** What the rows of a table lead to: the sources that they cite, and pictures. */
import type { SourceId } from "../../../model/schema/common.ts";
import type { AtlasEvent } from "../../../model/schema/event.ts";
import { toWords } from "../../imports/own-text.ts";
import type { MeaningName } from "../meanings.ts";
import { readDateCell } from "../read-date.ts";
import type { MappedRows } from "./rows.ts";
import { tellNoDate } from "./when.ts";

export function mappedCites(rows: MappedRows): SourceId[] {
  const url = rows.cell("url");
  const isAddress = isLink(url);
  if (url !== "" && !isAddress) tellNoAddress(rows, "url", url);
  const published = publishedIn(rows);
  const names = rows.partsOf("source");
  const named = names.length > 0 ? names : isAddress ? [hostOf(url)] : [];
  // One address belongs to one source.
  const address = isAddress && named.length === 1 ? url : undefined;
  const ids = named.map((name) => sourceOf(rows, name, address, published));
  return ids.length > 1 ? [...new Set(ids)] : ids;
}

/** @param address and @param published as the row has them; else what a sheet of sources has is taken */
function sourceOf(
  rows: MappedRows,
  name: string,
  address: string | undefined,
  published: string | null,
): SourceId {
  const known = rows.choices.known?.sources.get(name);
  const link = address ?? (isLink(known?.address) ? known?.address : undefined);
  const day = published ?? dayOf(rows, known?.published ?? "");
  return rows.builder.source(`${name}\0${link ?? ""}\0${day ?? ""}`, name, () => ({
    type: "named",
    title: toWords(name),
    ...(link ? { url: link } : {}),
    ...(day ? { published: { edtf: day, basis: "stated" } } : {}),
  }));
}

function publishedIn(rows: MappedRows): string | null {
  const cell = rows.cell("published");
  const day = dayOf(rows, cell);
  if (day === null && cell !== "") tellNoDate(rows, rows.row, "published", cell);
  return day;
}

function dayOf(rows: MappedRows, cell: string): string | null {
  if (cell === "") return null;
  return rows.once("day", [cell], () => {
    const reading = readDateCell(cell, rows.choices.mapping.dateOrder ?? "day-first");
    return reading.type === "date" ? reading.edtf : null;
  });
}

export function mappedMedia(rows: MappedRows): NonNullable<AtlasEvent["media"]>[number][] {
  return rows.partsOf("picture").flatMap((url) => {
    if (isLink(url)) return [{ url, title: toWords(hostOf(url)) }];
    tellNoAddress(rows, "picture", url);
    return [];
  });
}

function tellNoAddress(rows: MappedRows, meaning: MeaningName, found: string): void {
  const expected = "an address that begins with http:// or https://";
  rows.tell(rows.column(meaning), found, "no-address", expected);
}

function isLink(text: string | undefined): text is string {
  return text !== undefined && text.length <= 2000 && /^https?:\/\/\S+$/i.test(text);
}

function hostOf(url: string): string {
  return /^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(url)?.[1] ?? url;
}
