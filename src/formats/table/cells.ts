/** Cells of a table as they are taken: without white space round them, and a list as its parts. */

/** As `trim`, which takes as long as reading the cell: the first and the last sign say of most that there is nothing to trim. */
export function trimmed(cell: string): string {
  const isPlain =
    cell === "" || (isVisible(cell.charCodeAt(0)) && isVisible(cell.charCodeAt(cell.length - 1)));
  return isPlain ? cell : cell.trim();
}

/** Whether a sign is one of ASCII that is seen; of others it is not known here. */
function isVisible(code: number): boolean {
  return code > 0x20 && code < 0x7f;
}

/** @param list with semicolons between its parts */
export function partsOf(list: string): readonly string[] {
  if (list === "") return [];
  return list.includes(";") ? list.split(";").map(trimmed).filter(Boolean) : [list];
}
