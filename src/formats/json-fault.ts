/** Finds where a text stops being JSON (RFC 8259). Browsers do not all say, and each says it in words of its own. */

/** Blanks, then a mark of structure, the quote that begins a string, a literal or a number. */
const TOKEN =
  /[ \t\r\n]*(?:([[\]{},:"])|true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)/uy;

/** A stretch of a string; of limited length, since a pattern keeps each step in mind and a string may be the whole file. */
const STRETCH = /(?:[^"\\\p{Cc}]|[\x7f-\x9f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})){0,10000}/uy;

/** The longest start of a token or an escape, to point at the sign in it that is wrong. */
const BEGINNING = /[ \t\r\n]*(?:t(?:ru?)?|f(?:a(?:ls?)?)?|n(?:ul?)?|-)?/uy;
const ESCAPE = /(?:\\(?:u[0-9a-fA-F]{0,3})?)?/uy;
const BLANKS = /[ \t\r\n]*/uy;

/** What may come next. */
type Due = "value" | "value or ]" | "key or }" | "key" | ":" | ", or end" | "nothing";

/** @returns the offset, in UTF-16 code units, of the first sign that cannot stand there; null where all of it is JSON */
export function findJsonFault(text: string): number | null {
  const open: ("[" | "{")[] = [];
  let due: Due = "value";
  let offset = 0;
  while (due !== "nothing") {
    TOKEN.lastIndex = offset;
    const [token, sign = "value"] = TOKEN.exec(text) ?? [];
    if (token === undefined) return endOf(BEGINNING, text, offset);
    const next = follow(due, sign, open);
    if (next === null) return endOf(BLANKS, text, offset);
    offset += token.length;
    if (sign === '"') {
      offset = endOfString(text, offset);
      if (text[offset] !== '"') return endOf(ESCAPE, text, offset);
      offset++;
    }
    due = next;
  }
  const end = endOf(BLANKS, text, offset);
  return end === text.length ? null : end;
}

/** Where the closing quote stands, or what cannot stand in a string. */
function endOfString(text: string, start: number): number {
  let end = start;
  for (let next = endOf(STRETCH, text, end); next > end; next = endOf(STRETCH, text, end))
    end = next;
  return end;
}

function endOf(pattern: RegExp, text: string, offset: number): number {
  pattern.lastIndex = offset;
  return offset + (pattern.exec(text)?.[0].length ?? 0);
}

/** What is due after a token, or null where it could not stand there; keeps the list of what is open. */
function follow(due: Due, token: string, open: ("[" | "{")[]): Due | null {
  const afterValue = () => (open.length === 0 ? "nothing" : ", or end");
  const isValueDue = due === "value" || due === "value or ]";
  if (isValueDue && (token === "[" || token === "{")) {
    open.push(token);
    return token === "[" ? "value or ]" : "key or }";
  }
  if (isValueDue && (token === "value" || token === '"')) return afterValue();
  if ((due === "key" || due === "key or }") && token === '"') return ":";
  if (due === ":" && token === ":") return "value";
  const isInList = open.at(-1) === "[";
  if (due === ", or end" && token === ",") return isInList ? "value" : "key";
  const mayEnd = due === ", or end" || due === (isInList ? "value or ]" : "key or }");
  if (!mayEnd || token !== (isInList ? "]" : "}")) return null;
  open.pop();
  return afterValue();
}
