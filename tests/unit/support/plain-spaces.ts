/** What is said without the spaces that keep dates and numbers on a line, so that a test can be read. */

export function plainSpaces(said: string): string {
  return said.replaceAll("\u00a0", " ");
}
