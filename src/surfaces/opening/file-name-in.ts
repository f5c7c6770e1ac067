/** What a file at an address is called. */

/** The last part of an address, as the server names it. */
export function fileNameIn(address: string): string {
  const { pathname, hostname } = new URL(address, document.baseURI);
  const last = pathname.slice(pathname.lastIndexOf("/") + 1);
  try {
    return decodeURIComponent(last) || hostname;
  } catch {
    return last;
  }
}
