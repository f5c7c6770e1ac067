/** What each paragraph of a text is: the words of a page's menu, headline, standfirst, the dateline's paragraph, body. */
import type { Paragraph } from "../schema/source.ts";
import { datelineEnd } from "./dateline.ts";

type Role = Paragraph["role"];

/** What stands before the dateline or the first sentence is looked at only so far. */
const HEAD_LINES = 8;
const LONGEST_HEADLINE = 220;
const LONGEST_MENU = 30;

/** @param paragraphs their words, in the order of the text */
export function rolesOf(paragraphs: readonly string[]): readonly Role[] {
  const dateline = paragraphs.slice(0, HEAD_LINES).findIndex((one) => datelineEnd(one) !== null);
  const prose = paragraphs.findIndex((one, index) => index > 0 && isSentence(one));
  const bodyFrom = dateline >= 0 ? dateline : Math.min(prose < 0 ? 1 : prose, HEAD_LINES);
  const headline = headlineOf(paragraphs.slice(0, bodyFrom));
  return paragraphs.map((_, index) => {
    if (index === dateline) return "dateline";
    if (index >= bodyFrom || headline < 0) return "body";
    if (index < headline) return "navigation";
    return index === headline ? "headline" : "standfirst";
  });
}

/** The first line that is more than a word of a menu; -1 where none is like a headline. */
function headlineOf(head: readonly string[]): number {
  const isMenu = (line: string) =>
    line.length <= LONGEST_MENU && line.split(/\s+/u).length <= 3 && !isSentence(line);
  const first = head.findIndex((line) => !isMenu(line));
  const at = first < 0 ? head.length - 1 : first;
  const line = head[at];
  return line !== undefined && line.length <= LONGEST_HEADLINE && !isSentence(line) ? at : -1;
}

function isSentence(line: string): boolean {
  return /[.!…][)"'»”’]*$/u.test(line);
}
