/** The text of HTML, without a document: nothing in it is run, loaded or parsed as markup, and what looks like none stays as it is. */

export interface PlainText {
  /** Paragraphs and lines on lines of their own, other blanks as one. */
  readonly text: string;
  /** Where its links lead, as they are written, each with its words. */
  readonly links: readonly { readonly href: string; readonly words: string }[];
}

/** Elements that begin a line of their own. */
const BLOCKS = new Set(
  "address article aside blockquote br dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table tr ul".split(
    " ",
  ),
);
/** Of which the next one begins the next line. */
const ITEMS = new Set(["li", "tr", "dd"]);
/** Elements whose inside is no text. */
const HIDDEN = new Set(["script", "style", "template", "iframe", "noscript", "svg"]);

const ENTITIES: Readonly<Record<string, string>> = {
  ...{ amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00a0", shy: "\u00ad" },
  ...{ ndash: "–", mdash: "—", hellip: "…", lsquo: "‘", rsquo: "’", ldquo: "“", rdquo: "”" },
  ...{ laquo: "«", raquo: "»", bull: "•", middot: "·", copy: "©", reg: "®", trade: "™" },
  ...{ deg: "°", times: "×", frac12: "½", euro: "€", pound: "£", sect: "§" },
  ...{ eacute: "é", egrave: "è", agrave: "à", ccedil: "ç", auml: "ä", ouml: "ö", uuml: "ü" },
  ...{ ntilde: "ñ", aacute: "á", iacute: "í", oacute: "ó", uacute: "ú", szlig: "ß" },
};

/** A tag up to where its attributes begin; a `<` before anything else is a sign like others. */
const TAG = /<(\/?)([a-z][a-z0-9:-]*)|<!--|<[!?]/iy;
const HREF = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i;

/** @param html a text that may have markup in it, or none; each sign is looked at once or twice, however it is made */
export function plainText(html: string): PlainText {
  if (!/<[a-z/!?]/i.test(html)) return { text: decode(html).trim(), links: [] };
  const reader = new HtmlReader(html);
  return { text: reader.read(), links: reader.links };
}

class HtmlReader {
  readonly links: { href: string; words: string }[] = [];
  readonly #html: string;
  #text = "";
  #open: { readonly href: string; readonly from: number } | null = null;

  constructor(html: string) {
    this.#html = html;
  }

  read(): string {
    for (let at = 0; at < this.#html.length; ) {
      const next = this.#html.indexOf("<", at);
      const end = next < 0 ? this.#html.length : next;
      this.#text += decode(this.#html.slice(at, end)).replace(/[ \t\r\n\f]+/g, " ");
      at = next < 0 ? end : this.#tag(next);
    }
    return tidy(this.#text);
  }

  /** @returns the offset after what begins here */
  #tag(at: number): number {
    TAG.lastIndex = at;
    const [sign, slash, name] = TAG.exec(this.#html) ?? [];
    if (sign === undefined) {
      this.#text += "<";
      return at + 1;
    }
    if (sign === "<!--") return after(this.#html, "-->", at);
    const end = after(this.#html, ">", at);
    const element = name?.toLowerCase() ?? "";
    if (BLOCKS.has(element) && !(slash === "/" && ITEMS.has(element)))
      this.#text += element === "p" ? "\n\n" : "\n";
    if (element === "li" && slash === "") this.#text += "• ";
    if (element === "a") this.#link(slash === "/" ? null : this.#html.slice(at, end));
    return HIDDEN.has(element) && slash === "" ? afterElement(this.#html, element, end) : end;
  }

  #link(tag: string | null): void {
    if (this.#open) {
      const words = tidy(this.#text.slice(this.#open.from)).replaceAll("\n", " ");
      this.links.push({ href: this.#open.href, words });
    }
    const [, double, single, bare] = (tag && HREF.exec(tag)) || [];
    const href = decode(double ?? single ?? bare ?? "").trim();
    this.#open = href === "" ? null : { href, from: this.#text.length };
  }
}

/** What is never closed goes to the end. */
function after(html: string, sign: string, at: number): number {
  const end = html.indexOf(sign, at);
  return end < 0 ? html.length : end + sign.length;
}

function afterElement(html: string, element: string, at: number): number {
  const close = new RegExp(`</${element}`, "gi");
  close.lastIndex = at;
  return close.test(html) ? after(html, ">", close.lastIndex) : html.length;
}

function decode(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][a-z0-9]{1,8}));/gi,
    (written, ...parts) => {
      const [decimal, hex, name] = parts as readonly (string | undefined)[];
      if (name !== undefined)
        return Object.hasOwn(ENTITIES, name) ? (ENTITIES[name] ?? written) : written;
      const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
      const isSign = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
      return isSign ? String.fromCodePoint(code) : written;
    },
  );
}

function tidy(text: string): string {
  return text
    .replace(/[ \t]+/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .replace(/• \n+/g, "• ")
    .trim();
}
