/** Writes XML as text: every value escaped, every number short, nothing that a parser would refuse. */

export type Attributes = Readonly<Record<string, string | number | null>>;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text as XML 1.0 allows it, in an element or an attribute; characters that it forbids are left out. */
export function escapeXml(text: string): string {
  return Array.from(text)
    .filter(isAllowed)
    .join("")
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "");
}

/** XML 1.0, section 2.2, without the control characters. */
function isAllowed(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  return !(
    (code >= 0x7f && code <= 0x9f) ||
    (code >= 0xd800 && code <= 0xdfff) ||
    code === 0xfffe ||
    code === 0xffff
  );
}

/**
 * An element. Attributes that are null are left out.
 *
 * @param children elements, or text that went through `escapeXml`
 */
export function element(name: string, attributes: Attributes, ...children: string[]): string {
  const written = Object.entries(attributes)
    .flatMap(([key, value]) => (value === null ? [] : [` ${key}="${writeValue(value)}"`]))
    .join("");
  const content = children.join("");
  return content === "" ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

function writeValue(value: string | number): string {
  return typeof value === "number" ? writeNumber(value) : escapeXml(value);
}

/** With at most two decimals. */
export function writeNumber(value: number): string {
  return String(Math.round(value * 100) / 100);
}

export function group(attributes: Attributes, ...children: string[]): string {
  return children.join("") === "" ? "" : element("g", attributes, ...children);
}
