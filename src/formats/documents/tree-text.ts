/** The text of a parsed page, block by block; what is no text, such as scripts, is left out. */

/** The part of a DOM node that is read; nothing of it is run or shown. */
export interface TreeNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: ArrayLike<TreeNode>;
}

const [ELEMENT, TEXT, CDATA, DOCUMENT] = [1, 3, 4, 9];

const DROPPED = new Set(
  "head script style noscript template iframe object embed svg canvas audio video picture map select option textarea button datalist".split(
    " ",
  ),
);
/** A blank line stands before and after them. */
const BLOCKS = new Set(
  "p div section article header footer main aside nav h1 h2 h3 h4 h5 h6 ul ol dl table blockquote pre figure figcaption address form fieldset details summary hr body".split(
    " ",
  ),
);
/** They begin a line. */
const LINES = new Set("li tr dt dd caption thead tbody tfoot legend".split(" "));

/** @param root a document or an element of one */
export function textOfTree(root: TreeNode): string {
  const out: Writing = { text: "", breaks: 0, blank: "" };
  read(root, out, false);
  return out.text;
}

interface Writing {
  text: string;
  /** Ends of lines that are due before the next word. */
  breaks: number;
  /** White space that is due before the next word, unless a line ends first. */
  blank: string;
}

function read(node: TreeNode, out: Writing, isKept: boolean): void {
  if (node.nodeType === TEXT || node.nodeType === CDATA) {
    write(out, node.nodeValue ?? "", isKept);
    return;
  }
  if (node.nodeType !== ELEMENT && node.nodeType !== DOCUMENT) return;
  const name = node.nodeName.toLowerCase();
  if (DROPPED.has(name)) return;
  if (name === "br") {
    out.breaks += 1;
    return;
  }
  const breaks = BLOCKS.has(name) ? 2 : LINES.has(name) ? 1 : 0;
  out.breaks = Math.max(out.breaks, breaks);
  for (const child of Array.from(node.childNodes)) read(child, out, isKept || name === "pre");
  out.breaks = Math.max(out.breaks, breaks);
  if ((name === "td" || name === "th") && out.breaks === 0) out.blank = "\t";
}

/** @param isKept whether white space stays as it is */
function write(out: Writing, text: string, isKept: boolean): void {
  const pieces = isKept ? [text] : text.split(/([\t\n\f\r ]+)/);
  for (const [index, piece] of pieces.entries()) {
    if (piece === "") continue;
    if (!isKept && index % 2 === 1) out.blank ||= " ";
    else {
      const between = out.breaks > 0 ? "\n".repeat(out.breaks) : out.blank;
      out.text += out.text === "" ? piece : between + piece;
      out.breaks = 0;
      out.blank = "";
    }
  }
}
