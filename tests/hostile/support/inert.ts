/** Whether what a writer made holds anything that runs: it is parsed, and its elements and attributes are looked at. */
import { DOMParser, type Element, onErrorStopParsing } from "@xmldom/xmldom";

/** XML 1.0 has no others below the blank, and no halves of surrogate pairs. */
const NO_XML = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u;

/** Elements that run, load or lead elsewhere. */
const ACTIVE = new Set([
  "script",
  "iframe",
  "object",
  "embed",
  "base",
  "meta",
  "link",
  "form",
  "foreignobject",
  "animate",
  "set",
]);

/** @throws where it is no well-formed XML, or something in it would run */
export function expectInertXml(text: string): void {
  const stray = NO_XML.exec(text);
  if (stray)
    throw new Error(`no sign of XML at ${stray.index}: U+${stray[0].codePointAt(0)?.toString(16)}`);
  const parser = new DOMParser({ onError: onErrorStopParsing });
  const { documentElement } = parser.parseFromString(text, "text/xml");
  if (!documentElement) throw new Error("an XML document without a root");
  for (const element of [documentElement, ...documentElement.getElementsByTagName("*")])
    expectInertElement(element);
}

function expectInertElement(element: Element): void {
  const name = (element.localName ?? element.tagName).toLowerCase();
  if (ACTIVE.has(name)) throw new Error(`an element <${name}>`);
  for (const { name, value } of element.attributes) {
    if (/^on/i.test(name)) throw new Error(`an attribute ${name}`);
    const leads = /^(href|src|xlink:href|action)$/i.test(name);
    if (leads && !/^(https?:|#|data:image\/|\.\/)/i.test(value))
      throw new Error(`${name}="${value.slice(0, 60)}"`);
  }
}

/** Elements and comments as a browser finds them in markup: each begins where a sign like this stands. */
export function tagsIn(html: string): readonly string[] {
  return html.match(/<[a-z/!?][^\s>]*/gi) ?? [];
}
