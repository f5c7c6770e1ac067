/** Gives a folder's time to all in it that have none of their own, as KML means it and its converter does not. */
import type { Document, Element, Node } from "@xmldom/xmldom";

const HOLDERS = new Set(["Document", "Folder"]);
const TIMES = new Set(["TimeSpan", "TimeStamp"]);

/** Changes the tree. */
export function handDownTimes(document: Document): void {
  if (document.documentElement) walk(document.documentElement, null);
}

/** No deeper than `parseXml` lets a tree be. */
function walk(element: Element, handed: Element | null): void {
  const children = elementsIn(element);
  const own = children.find(({ localName }) => TIMES.has(localName ?? "")) ?? null;
  if (element.localName === "Placemark") {
    if (own === null && handed !== null) element.appendChild(handed.cloneNode(true));
    return;
  }
  const time = own !== null && HOLDERS.has(element.localName ?? "") ? own : handed;
  for (const child of children) walk(child, time);
}

function elementsIn(element: Element): readonly Element[] {
  const found: Element[] = [];
  for (let node: Node | null = element.firstChild; node; node = node.nextSibling)
    if (node.nodeType === 1) found.push(node as Element);
  return found;
}
