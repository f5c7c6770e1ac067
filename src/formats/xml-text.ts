/** Text as XML 1.0 can hold it. */

/** Signs that XML 1.0 has no way to write, and halves of signs. */
const UNWRITABLE = /[^\P{Cc}\t\n\r\u007f-\u009f]|[\ufffe\uffff]/gu;

/** For content and for attributes in double quotes; what XML cannot write becomes U+FFFD, and blanks stay as they are. */
export function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(UNWRITABLE, "\ufffd")
    .replace(/[&<>"\r\n\t]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** An element on one line; empty where there is no text. */
export function element(name: string, text: string | number | undefined): string {
  return text === undefined || text === "" ? "" : `<${name}>${escapeXml(String(text))}</${name}>`;
}
