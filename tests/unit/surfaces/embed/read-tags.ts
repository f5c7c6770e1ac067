/** Reads the few tags that a snippet has, as an HTML parser does: an attribute ends at its quote, a text at its tag. */

export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

export type Piece = Tag | string;

/** @throws where something stands between tags' parts that an HTML parser would read in another way than was meant */
export function readTags(html: string): readonly Piece[] {
  const pieces: Piece[] = [];
  // What the parser does before anything else.
  let rest = html.replace(/\r\n?/g, "\n");
  while (rest) {
    const [text = ""] = /^[^<]*/.exec(rest) ?? [];
    if (text) {
      pieces.push(decode(text));
      rest = rest.slice(text.length);
      continue;
    }
    const [whole, name] = /^<(\/?[a-z]+)(?=[ >])/.exec(rest) ?? [];
    if (!whole || !name) throw new Error(`no tag: ${rest.slice(0, 40)}`);
    rest = rest.slice(whole.length);
    const attributes: Record<string, string> = {};
    while (!rest.startsWith(">")) {
      const [part, key, value] = /^ ([a-z-]+)(?:="([^"]*)")?(?=[ >])/.exec(rest) ?? [];
      if (!part || !key) throw new Error(`no attribute: ${rest.slice(0, 40)}`);
      attributes[key] = decode(value ?? "");
      rest = rest.slice(part.length);
    }
    rest = rest.slice(1);
    pieces.push({ name, attributes });
  }
  return pieces;
}

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };

/** One pass, so that an escaped reference stays a text. */
function decode(text: string): string {
  return text.replace(/&(?:#(\d+)|(\w+));/g, (all, code: string | undefined, name: string) =>
    code ? String.fromCodePoint(Number(code)) : (NAMED[name] ?? all),
  );
}
