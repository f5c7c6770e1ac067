/** A file that is dropped beside the place for it must not make the browser leave the page. */

export function keepStrayFilesOut(): void {
  for (const name of ["dragover", "drop"])
    addEventListener(name, (event) => event.preventDefault());
}
