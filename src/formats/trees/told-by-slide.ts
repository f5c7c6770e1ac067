/** A slide's text as a step of a briefing: what is short is shown on it whole, of what is long its first sentence; the speaker has all. */

/** What a room reads at a glance, in code points. */
const SHORT = 240;

export interface ToldBySlide {
  readonly line?: string;
  readonly notes?: string;
}

/** @param text plain, of at most as many characters as words of the format have */
export function toldBySlide(text: string, language: string): ToldBySlide {
  if (text === "") return {};
  if (isShort(text)) return { line: onOneLine(text) };
  const sentences = new Intl.Segmenter(language, { granularity: "sentence" }).segment(text);
  const [first] = [...sentences].map(({ segment }) => segment.trim()).filter(Boolean);
  return { ...(first && isShort(first) ? { line: onOneLine(first) } : {}), notes: text };
}

function isShort(text: string): boolean {
  return [...text].length <= SHORT;
}

function onOneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, " ");
}
