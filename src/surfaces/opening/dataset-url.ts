/** The address of a dataset as a URL: relative to the page, by http or https. */

/** @returns null for any other */
export function toUrl(address: string): URL | null {
  const url = URL.canParse(address, document.baseURI) ? new URL(address, document.baseURI) : null;
  return url && /^https?:$/.test(url.protocol) ? url : null;
}
