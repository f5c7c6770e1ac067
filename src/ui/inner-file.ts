/** Files inside the page: what the build laid there, and all there is where the atlas is one file. */

/** @returns the text of a file inside the page; null where there is none of that name */
export function readInnerFile(name: string): string | null {
  for (const island of document.querySelectorAll<HTMLElement>("script[data-file]"))
    if (island.dataset.file === name) return island.textContent;
  return null;
}
