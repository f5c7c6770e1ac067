/** Sets what a slide says as large as there is height for: the claim gives way first, and nothing gets smaller than the back row reads. */

/** Shares of the full size, from the largest; the style keeps the least size of each part. */
const SCALES = [1, 0.93, 0.86, 0.8, 0.74, 0.68];
/** Ties, which the diagram of who stands where shows too, are left out before letters get smaller than this. */
const LEAST_WITH_TIES = 0.86;

/** @param words scrolls where even the smallest size does not help. @returns the undo */
export function fitWords(words: HTMLElement): () => void {
  const fitsAt = (scale: number) => {
    words.style.setProperty("--scale", `${scale}`);
    return words.scrollHeight <= words.clientHeight;
  };
  const settle = () => {
    delete words.dataset.tight;
    if (SCALES.some((scale) => scale >= LEAST_WITH_TIES && fitsAt(scale))) return;
    words.dataset.tight = "";
    SCALES.some(fitsAt);
  };
  settle();
  const observer = new ResizeObserver(settle);
  observer.observe(words);
  // The typefaces that come late are wider or narrower than what stood in for them.
  document.fonts.addEventListener("loadingdone", settle);
  return () => {
    observer.disconnect();
    document.fonts.removeEventListener("loadingdone", settle);
  };
}
