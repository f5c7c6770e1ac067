/** KML: placemarks as events at their places, with a folder's time where they have none of their own. */
import { kml } from "@tmcw/togeojson";
import type { Document } from "@xmldom/xmldom";
import { failure, type Result, success } from "../../model/result.ts";
import { readFeatures } from "../geojson/read-features.ts";
import type { Imported } from "../imports/import.ts";
import type { TableChoices } from "../table/table-reader.ts";
import { Gather } from "../trees/gather.ts";
import { plainText } from "../trees/plain-text.ts";
import { handDownTimes } from "./hand-down-times.ts";
import { parseXml } from "./parse-xml.ts";

/** @param text the file's; whatever it is, nothing is thrown. Pointers count the placemarks from 0: `/Placemark/3` */
export function readKml(text: string, choices: TableChoices): Result<Imported> {
  const document = parseXml(text);
  if (!document.ok) return document;
  const root = document.value.documentElement?.localName ?? "nothing";
  if (root !== "kml" && root !== "Document" && root !== "Folder" && root !== "Placemark")
    return failure([{ code: "invalid", path: "", found: `<${root}>`, expected: "<kml>" }]);
  handDownTimes(document.value);
  const gather = new Gather("a KML file", choices);
  readFeatures(kml(document.value).features, "/Placemark", gather, true);
  return success(
    gather.finish({
      plain: true,
      title: headOf(document.value, "name"),
      summary: plainText(headOf(document.value, "description")).text,
    }),
  );
}

/** Of the document itself, or of the folder that stands for it. */
function headOf(document: Document, name: "name" | "description"): string {
  const holder =
    document.getElementsByTagNameNS("*", "Document").item(0) ??
    document.getElementsByTagNameNS("*", "Folder").item(0);
  for (let node = holder?.firstChild ?? null; node; node = node.nextSibling)
    if (node.localName === name) return node.textContent?.trim() ?? "";
  return "";
}
