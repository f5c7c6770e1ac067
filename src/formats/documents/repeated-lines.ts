/** The heads and feet that a PDF repeats on its pages: its title, its page numbers. */
import type { PdfPage } from "./pdf-text.ts";

/** So many lines at either end of a page can be one. */
const DEPTH = 2;

/** @returns the lines that stand at the same end of most pages, figures apart, each once as it first stands */
export function repeatedLines(pages: readonly PdfPage[]): readonly string[] {
  const repeats = repeatedKeys(pages);
  const shown = new Map<string, string>();
  for (const page of pages)
    for (const { key, line } of endsOf(page))
      if (repeats.has(key) && !shown.has(key)) shown.set(key, line);
  return [...shown.values()];
}

/** @returns the pages without them */
export function withoutRepeated(pages: readonly PdfPage[]): readonly PdfPage[] {
  const repeats = repeatedKeys(pages);
  return pages.map((page) => {
    const gone = new Set(endsOf(page).flatMap(({ key, at }) => (repeats.has(key) ? [at] : [])));
    return page.filter((_, at) => !gone.has(at));
  });
}

interface End {
  /** The same for lines that differ in figures alone. */
  readonly key: string;
  readonly line: string;
  readonly at: number;
}

function repeatedKeys(pages: readonly PdfPage[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const page of pages)
    for (const key of new Set(endsOf(page).map((end) => end.key)))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  const most = [...counts].filter(([, count]) => count >= 2 && count > pages.length / 2);
  return new Set(most.map(([key]) => key));
}

function endsOf(page: PdfPage): readonly End[] {
  const lines = page.flatMap((line, at) => (line === "" ? [] : [{ line, at }]));
  // What is head and foot at once tells nothing.
  if (lines.length <= DEPTH * 2) return [];
  const keyed = (side: string) => (one: { readonly line: string; readonly at: number }) => ({
    ...one,
    key: `${side} ${one.line.replace(/\d+/g, "#")}`,
  });
  return [...lines.slice(0, DEPTH).map(keyed("head")), ...lines.slice(-DEPTH).map(keyed("foot"))];
}
