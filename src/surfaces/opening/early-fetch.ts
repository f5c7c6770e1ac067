/** Sends for files before the code that reads them has come; whoever asks first for one takes its answer. */

const coming = new Map<string, Promise<Response>>();

/** @param path relative to the page; what another host has is fetched by what can say why it does not come */
export function fetchEarly(path: string): void {
  if (!URL.canParse(path, document.baseURI)) return;
  const { href, origin } = new URL(path, document.baseURI);
  if (origin !== location.origin) return;
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
