/** Words that a reader cannot read whole: what cuts them off, or what lies over them. */
import type { Page } from "@playwright/test";

/**
 * The words in a part of the page that reach beyond what clips them, or beyond the page's sides; what scrolls is no cut.
 * Drawings fit their own words and are left out.
 */
export function cutWords(page: Page, within: string): Promise<string[]> {
  return page.evaluate((selector) => {
    const { clientWidth } = document.documentElement;
    const drawn = ".sr-only, svg, [aria-hidden='true'], .leaflet-container, .vis-timeline";
    const isCut = (node: Node): boolean => {
      const range = document.createRange();
      range.selectNodeContents(node);
      const { left, right } = range.getBoundingClientRect();
      for (let box = node.parentElement; box && box !== document.body; box = box.parentElement) {
        const { overflowX } = getComputedStyle(box);
        if (overflowX === "auto" || overflowX === "scroll") return false;
        const edge = box.getBoundingClientRect();
        // For listeners only.
        if (edge.width <= 1) return false;
        if (overflowX !== "visible" && (right > edge.right + 1 || left < edge.left - 1))
          return true;
      }
      return right > clientWidth + 1 || left < -1;
    };
    const found: string[] = [];
    for (const part of document.querySelectorAll(selector)) {
      const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const node = walker.currentNode;
        const parent = node.parentElement;
        if (!node.nodeValue?.trim() || !parent?.checkVisibility({ visibilityProperty: true }))
          continue;
        if (!parent.closest(drawn) && isCut(node)) found.push(node.nodeValue.trim());
      }
    }
    return found;
  }, within);
}

/** Which of the parts lie over one another, by their words. */
export function overlaps(page: Page, parts: string): Promise<string[]> {
  return page.evaluate((selector) => {
    const boxes = [...document.querySelectorAll<HTMLElement>(selector)]
      .filter((part) => part.checkVisibility())
      .map((part) => ({ part, box: part.getBoundingClientRect() }));
    return boxes.flatMap(({ part, box }, index) =>
      boxes
        .slice(index + 1)
        .filter(
          (other) =>
            !part.contains(other.part) &&
            box.left < other.box.right - 1 &&
            other.box.left < box.right - 1 &&
            box.top < other.box.bottom - 1 &&
            other.box.top < box.bottom - 1,
        )
        .map((other) => `${part.innerText} / ${other.part.innerText}`),
    );
  }, parts);
}
