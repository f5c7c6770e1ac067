/** Places in the drawn document: from the browser's nodes to offsets in code points, and back. */
import type { Offsets } from "../../model/thing.ts";
import { offsetAt, type ParagraphText, paragraphAt, unitAt } from "./paragraph-text.ts";

/** On each paragraph's element, its index. */
export const PARAGRAPH = "data-paragraph";

interface NodePlace {
  readonly node: Node;
  readonly unit: number;
}

/** @returns the offset of a place that the browser gives; null outside of the document's paragraphs */
export function offsetOf(
  { node, unit }: NodePlace,
  sheet: HTMLElement,
  paragraphs: readonly ParagraphText[],
): number | null {
  const element = (node instanceof Element ? node : node.parentElement)?.closest(`[${PARAGRAPH}]`);
  if (!element || !sheet.contains(element)) return besideParagraphs(node, unit, sheet, paragraphs);
  const paragraph = paragraphs[Number(element.getAttribute(PARAGRAPH))];
  if (!paragraph) return null;
  const before = document.createRange();
  before.setStart(element, 0);
  before.setEnd(node, unit);
  return offsetAt(paragraph, before.toString().length);
}

/** A whole paragraph that is marked out by three clicks ends at the beginning of the next, or between two. */
function besideParagraphs(
  node: Node,
  unit: number,
  sheet: HTMLElement,
  paragraphs: readonly ParagraphText[],
): number | null {
  if (node !== sheet) return null;
  return paragraphs[unit]?.start ?? paragraphs.at(-1)?.end ?? null;
}

/** The browser's selection in the document, as it is; null where it is empty or goes beyond. */
export function selectionIn(
  sheet: HTMLElement,
  paragraphs: readonly ParagraphText[],
): Offsets | null {
  const selection = getSelection();
  if (selection?.type !== "Range" || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const start = offsetOf(
    { node: range.startContainer, unit: range.startOffset },
    sheet,
    paragraphs,
  );
  const end = offsetOf({ node: range.endContainer, unit: range.endOffset }, sheet, paragraphs);
  return start !== null && end !== null && end > start ? { start, end } : null;
}

/** What lies under a point of the window, in code points; null where no letter does. */
export function offsetAtPoint(
  x: number,
  y: number,
  sheet: HTMLElement,
  paragraphs: readonly ParagraphText[],
): number | null {
  const caret = document.caretPositionFromPoint?.(x, y);
  if (caret) return offsetOf({ node: caret.offsetNode, unit: caret.offset }, sheet, paragraphs);
  const range = document.caretRangeFromPoint?.(x, y);
  return range
    ? offsetOf({ node: range.startContainer, unit: range.startOffset }, sheet, paragraphs)
    : null;
}

/** The stretches of text of a span, one a paragraph that it touches. */
export type Stretches = readonly StaticRangeInit[];

/** Where a span lies in the drawn document. */
export function stretchesOf(
  span: Offsets,
  elements: readonly HTMLElement[],
  paragraphs: readonly ParagraphText[],
): Stretches {
  const stretches: StaticRangeInit[] = [];
  const first = Math.max(0, paragraphAt(paragraphs, span.start));
  for (let index = first; index < paragraphs.length; index++) {
    const [paragraph, element] = [paragraphs[index], elements[index]];
    if (!paragraph || !element || paragraph.start >= span.end) break;
    if (paragraph.end <= span.start) continue;
    const from = edgeAt(element, unitAt(paragraph, Math.max(span.start, paragraph.start)), true);
    const to = edgeAt(element, unitAt(paragraph, Math.min(span.end, paragraph.end)), false);
    stretches.push({
      startContainer: from.node,
      startOffset: from.unit,
      endContainer: to.node,
      endOffset: to.unit,
    });
  }
  return stretches;
}

/** To be measured, and let go of: as long as a range lives, the browser mends it with each change of the whole page. */
export function rangesOf(stretches: Stretches): Range[] {
  return stretches.map(({ startContainer, startOffset, endContainer, endOffset }) => {
    const range = document.createRange();
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
    return range;
  });
}

/** The text node that a code unit of the paragraph lies in; one that is an end may lie behind the last. */
function edgeAt(paragraph: HTMLElement, unit: number, isStart: boolean): NodePlace {
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  let left = unit;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (isStart ? left < node.length : left <= node.length) return { node, unit: left };
    left -= node.length;
  }
  return { node: paragraph, unit: paragraph.childNodes.length };
}
