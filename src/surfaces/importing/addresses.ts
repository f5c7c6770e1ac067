/** The addresses of the import screen, and of what is opened from it. */

/** In the address: the file that is looked at. */
export const FILE = "file";
/** In the address: the dataset that was open before; the shipped one's is empty. */
export const INTO = "into";

/** In the address: what is added to it, a file that was handed over or a dataset that is kept. */
export const ADD = "add";

/** Before the key of a file that was handed over, in the place of a dataset's address. */
export const HANDED = "file:";

/** What goes along from page to page. */
const KEPT = ["lang", "theme"];

/** @param search of a page that explores, or of the import screen @param file the key of one that was handed over */
export function importAddress(search: string, file: string | null = null): string {
  const before = new URLSearchParams(search);
  const query = new URLSearchParams({ view: "import" });
  for (const name of KEPT) carry(before, query, name);
  const isImport = before.get("view") === "import";
  const into = isImport ? before.get(INTO) : (before.get("data") ?? "");
  if (into !== null) query.set(INTO, into);
  if (file !== null) query.set(FILE, file);
  return `?${query}`;
}

/** @param into the address of the dataset that was open @param add see `ADD` */
export function mergeAddress(search: string, into: string, add: string): string {
  const before = new URLSearchParams(search);
  const query = new URLSearchParams({ view: "import", [INTO]: into, [ADD]: add });
  for (const name of [FILE, ...KEPT]) carry(before, query, name);
  return `?${query}`;
}

/** @param data the address of the dataset; empty for the shipped one */
export function exploreAddress(search: string, data: string): string {
  const query = new URLSearchParams();
  if (data !== "") query.set("data", data);
  for (const name of KEPT) carry(new URLSearchParams(search), query, name);
  return `?${query}`;
}

function carry(from: URLSearchParams, to: URLSearchParams, name: string): void {
  const value = from.get(name);
  if (value !== null) to.set(name, value);
}

/** Of the dataset that was open before. @param search of the import screen */
export function returnAddress(search: string): string {
  return exploreAddress(search, new URLSearchParams(search).get(INTO) ?? "");
}
