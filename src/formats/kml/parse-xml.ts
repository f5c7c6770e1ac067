/** XML as a tree of nodes, with what could hurt refused before a parser sees it. */
import { DOMParser, type Document } from "@xmldom/xmldom";
import { toSnippet } from "../../model/pointer.ts";
import { failure, type Result, success } from "../../model/result.ts";
import { placeAtEndOf } from "../text-place.ts";

/** In UTF-16 units: some 200,000 placemarks. */
const MOST = 100_000_000;
/** No map nests as deep, and what walks a tree would leave the stack. */
const DEEPEST = 200;

/** @param text of the file; its own word on its encoding is passed over, since it has been decoded */
export function parseXml(text: string): Result<Document> {
  if (text.length > MOST) return refuse(`${text.length} characters`, `at most ${MOST} characters`);
  const declaration = findDeclaration(text);
  if (declaration !== null)
    return refuse(
      `${toSnippet(text.slice(declaration, declaration + 20))} at ${placeAtEndOf(text.slice(0, declaration))}`,
      "no document type and no entities of its own: a few bytes of them unpack to gigabytes; take them out",
    );
  if (isTooDeep(text)) return refuse("elements nested without end", `at most ${DEEPEST} levels`);
  try {
    const parser = new DOMParser({
      onError: (level, message) => {
        if (level !== "warning") throw new Error(message);
      },
    });
    return success(parser.parseFromString(text.replace(/^\uFEFF/, ""), "text/xml"));
  } catch (fault) {
    const [said = ""] = (fault instanceof Error ? fault.message : String(fault)).split("\n", 1);
    return refuse(said.slice(0, 200), "well-formed XML");
  }
}

function refuse(found: string, expected: string): Result<never> {
  return failure([{ code: "invalid", path: "", found, expected }]);
}

/** @returns where a `<!DOCTYPE` or `<!ENTITY` stands, or anything else of that shape that is no comment and no raw text */
function findDeclaration(text: string): number | null {
  for (let at = text.indexOf("<!"); at >= 0; at = text.indexOf("<!", at)) {
    const close = text.startsWith("<!--", at)
      ? "-->"
      : text.startsWith("<![CDATA[", at)
        ? "]]>"
        : null;
    if (close === null) return at;
    const end = text.indexOf(close, at + 4);
    if (end < 0) return null;
    at = end;
  }
  return null;
}

/** Counts tags alone: in comments and raw text they count too, which errs to the safe side. */
function isTooDeep(text: string): boolean {
  const tag = /<(\/?)[A-Za-z_][^<>]*?(\/?)>/g;
  let depth = 0;
  for (let found = tag.exec(text); found; found = tag.exec(text)) {
    if (found[1] === "/") depth = Math.max(0, depth - 1);
    else if (found[2] !== "/" && ++depth > DEEPEST && !isVoid(found[0])) return true;
  }
  return false;
}

/** HTML in raw text leaves some of its elements open. */
function isVoid(tag: string): boolean {
  return /^<(?:br|hr|img|p|li|td|tr|input|meta|link)\b/i.test(tag);
}
