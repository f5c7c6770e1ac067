/** A strict little reader of the XML that pictures are written in: it throws at whatever a parser would. */

export interface SvgElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (SvgElement | string)[];
}

const TAG = /<(\/?)([A-Za-z][\w:-]*)((?:\s+[A-Za-z][\w:-]*="[^"<]*")*)\s*(\/?)>/y;
const TEXT = /[^<]+/y;
const ENTITY = /&(?:amp|lt|gt|quot|#39);/g;

interface Open {
  name: string;
  attributes: Map<string, string>;
  children: (SvgElement | string)[];
}

export function readSvg(text: string): SvgElement {
  const root: Open = { name: "", attributes: new Map(), children: [] };
  const stack: Open[] = [root];
  let at = 0;
  while (at < text.length) {
    const top = stack.at(-1);
    if (top === undefined) throw new Error(`too many closing tags at ${at}`);
    TAG.lastIndex = TEXT.lastIndex = at;
    const tag = TAG.exec(text);
    if (tag === null) {
      const run = TEXT.exec(text)?.[0];
      if (run === undefined) throw new Error(`no tag at ${at}: ${text.slice(at, at + 60)}`);
      top.children.push(decode(run));
      at += run.length;
      continue;
    }
    at = TAG.lastIndex;
    const [, closes, name = "", attributes = "", empties] = tag;
    if (closes) {
      if (name !== top.name) throw new Error(`${name} closes ${top.name}`);
      stack.pop();
      continue;
    }
    const open: Open = { name, attributes: readAttributes(attributes), children: [] };
    top.children.push(open);
    if (!empties) stack.push(open);
  }
  const [svg] = root.children;
  if (
    stack.length !== 1 ||
    root.children.length !== 1 ||
    svg === undefined ||
    typeof svg === "string"
  )
    throw new Error("not one closed element");
  return svg;
}

function readAttributes(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, name = "", value = ""] of text.matchAll(/([\w:-]+)="([^"]*)"/g)) {
    if (found.has(name)) throw new Error(`${name} twice`);
    found.set(name, decode(value));
  }
  return found;
}

function decode(text: string): string {
  if (/&/.test(text.replace(ENTITY, ""))) throw new Error(`a bare ampersand in ${text}`);
  if (Array.from(text).some((c) => c < " " && !"\t\n\r".includes(c)))
    throw new Error("a control character");
  const signs: Record<string, string> = {
    "&amp;": "&",
    "&lt;": "<",
    "&gt;": ">",
    "&quot;": '"',
    "&#39;": "'",
  };
  return text.replace(ENTITY, (entity) => signs[entity] ?? "");
}

/** Every element, from the outside in. */
export function* walk(element: SvgElement): Generator<SvgElement> {
  yield element;
  for (const child of element.children) if (typeof child !== "string") yield* walk(child);
}

/** The words of each <text>, its lines joined by a space. */
export function wordsOf(svg: SvgElement): string[] {
  return Array.from(walk(svg))
    .filter(({ name }) => name === "text")
    .map((text) => linesOf(text).join(" "));
}

function linesOf({ children }: SvgElement): string[] {
  return children.flatMap((child) => (typeof child === "string" ? [child] : linesOf(child)));
}
