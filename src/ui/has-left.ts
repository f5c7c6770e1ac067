/** When something that is open for a while has been left, and may close. */

/**
 * The focus also goes to the region around, where words that take none are pressed. That is no leaving: to close then would
 * take the words from under the pointer before it is let go, and Chromium 156 ends the page whose selection begins in them.
 *
 * @param event a press or a move of the focus, anywhere on the page
 */
export function hasLeft({ type, target }: Event, box: Element | null | undefined): boolean {
  if (!box || !(target instanceof Node) || box.contains(target)) return false;
  return type !== "focusin" || !target.contains(box);
}
