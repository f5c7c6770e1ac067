/** Sends for files before the code that reads them has come; whoever asks first for one takes its answer. */

const coming = new Map<string, Promise<Response>>();

/** @param path relative to the page */
export function fetchEarly(path: string): void {
  const { href } = new URL(path, document.baseURI);
  const answer = fetch(href);
  // What goes wrong is heard by whoever takes it.
  answer.catch(() => {});
  coming.set(href, answer);
}

/** @returns null where nobody has sent for it, or somebody has taken it */
export function takeEarly(href: string): Promise<Response> | null {
  const answer = coming.get(href) ?? null;
  coming.delete(href);
  return answer;
}
