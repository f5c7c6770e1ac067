/** Whether the name of a source may be a list of several: such a list is nobody's account. */

const BETWEEN = /\s*[,،、/|+&]\s*|\s+(?:and|et|y|и|و)\s+/iu;

/** @returns true in doubt; a date behind a name is no second one, and an address is one source */
export function namesSeveral(source: string): boolean {
  if (/^https?:/i.test(source)) return false;
  const parts = source.replace(/\([^()]*\)/g, " ").split(BETWEEN);
  return parts.filter((part) => /\p{L}/u.test(part) && !/\d/.test(part)).length > 1;
}
