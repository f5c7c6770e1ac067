/** Follows the size of elements, for what may give the page itself another size by that. */

/**
 * @param onSize called in the frame after: drawn in the observer's own turn, what makes the page taller would leave the observers of
 * what holds it behind, and browsers report that as an error
 * @returns the undo
 */
export function followSize(elements: readonly Element[], onSize: () => void): () => void {
  let due = 0;
  const observer = new ResizeObserver(() => {
    due ||= requestAnimationFrame(() => {
      due = 0;
      onSize();
    });
  });
  for (const element of elements) observer.observe(element);
  return () => {
    observer.disconnect();
    cancelAnimationFrame(due);
  };
}
