/** The lines of an iCalendar file (RFC 5545, 3.1): folded at 75 bytes, with what has a meaning in a text escaped. */

/** In bytes of UTF-8, without the line end. */
const LONGEST = 75;

/** @returns the line with CR LF after each part of it; further parts begin with a space, and no sign is cut in two */
export function fold(line: string): string {
  let folded = "";
  let length = 0;
  for (const sign of line) {
    const bytes = bytesOf(sign);
    if (length + bytes > LONGEST) {
      folded += "\r\n ";
      length = 1;
    }
    folded += sign;
    length += bytes;
  }
  return `${folded}\r\n`;
}

function bytesOf(sign: string): number {
  const code = sign.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/** A value of type TEXT (3.3.11); control characters have no way to be written. */
export function textValue(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, "\n")
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll("\n", "\\n")
    .replace(/(?!\t)\p{Cc}/gu, "\ufffd");
}
