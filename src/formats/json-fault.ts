/** Finds where a text stops being JSON (RFC 8259). Browsers do not all say, and each says it in words of its own. */

/** Blanks, then a mark of structure, a literal, a number, or a string with its escapes. */
const TOKEN =
  /[ \t\r\n]*(?:([[\]{},:])|true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|("(?:[^"\\\p{Cc}]+|[\x7f-\x9f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"))/uy;

/** The longest start of a token, to point at the sign in it that is wrong. */
const BEGINNING =
  /[ \t\r\n]*(?:"(?:[^"\\\p{Cc}]+|[\x7f-\x9f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*(?:\\(?:u[0-9a-fA-F]{0,3})?)?|t(?:ru?)?|f(?:a(?:ls?)?)?|n(?:ul?)?|-)?/uy;

/** What may come next. */
type Due = "value" | "value or ]" | "key or }" | "key" | ":" | ", or end" | "nothing";

/** @returns the offset, in UTF-16 code units, of the first sign that cannot stand there; null where all of it is JSON */
export function findJsonFault(text: string): number | null {
  const open: ("[" | "{")[] = [];
  let due: Due = "value";
  let offset = 0;
  while (due !== "nothing") {
    TOKEN.lastIndex = offset;
    const [token, sign, string] = TOKEN.exec(text) ?? [];
    if (token === undefined) return endOf(BEGINNING, text, offset);
    const next = follow(due, sign ?? (string === undefined ? "value" : "string"), open);
    if (next === null) return endOf(/[ \t\r\n]*/y, text, offset);
    offset += token.length;
    due = next;
  }
  const end = endOf(/[ \t\r\n]*/y, text, offset);
  return end === text.length ? null : end;
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
  if (isValueDue && (token === "value" || token === "string")) return afterValue();
  if ((due === "key" || due === "key or }") && token === "string") return ":";
  if (due === ":" && token === ":") return "value";
  const isInList = open.at(-1) === "[";
  if (due === ", or end" && token === ",") return isInList ? "value" : "key";
  const mayEnd = due === ", or end" || due === (isInList ? "value or ]" : "key or }");
  if (!mayEnd || token !== (isInList ? "]" : "}")) return null;
  open.pop();
  return afterValue();
}
