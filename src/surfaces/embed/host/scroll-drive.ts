/** Elements of the story drive an atlas as they are scrolled past, and show which of them it is at. */
import { DRIVER, elementOf, type Mounted, mounted, PLACEHOLDER } from "./host-page.ts";

/** The placeholder that an element of the story drives: the one that it names, else the page's first. */
function placeholderOf({ dataset: { atlasTarget } }: HTMLElement): HTMLElement | null {
  return atlasTarget ? elementOf(atlasTarget) : document.querySelector<HTMLElement>(PLACEHOLDER);
}

/** Marks the element of the story that tells of the selected event; of several, the one that the reader is at. */
export function markDriver(placeholder: HTMLElement, event: string | null): void {
  const own = [...document.querySelectorAll<HTMLElement>(DRIVER)].filter(
    (driver) => placeholderOf(driver) === placeholder,
  );
  const telling = own.filter(({ dataset }) => dataset.atlasEvent === event);
  const last = mounted.get(placeholder)?.driver;
  const current = telling.find((driver) => driver === last) ?? telling[0];
  for (const driver of own)
    if (driver === current) driver.setAttribute("aria-current", "true");
    else driver.removeAttribute("aria-current");
}

/** Lets the elements in the middle half of the screen select, for each atlas the one nearest to the middle. */
export function createScrollDrive(): { readonly take: (driver: Element) => void } {
  const inMiddle = new Set<HTMLElement>();
  let due = 0;
  const drive = () => {
    due = 0;
    const nearest = new Map<Mounted, readonly [distance: number, driver: HTMLElement]>();
    for (const driver of inMiddle) {
      const atlas = mounted.get(placeholderOf(driver) ?? driver);
      const distance = distanceToMiddle(driver);
      if (atlas && distance < (nearest.get(atlas)?.[0] ?? Number.POSITIVE_INFINITY))
        nearest.set(atlas, [distance, driver]);
    }
    for (const [atlas, [, driver]] of nearest)
      if (atlas.driver !== driver) {
        atlas.driver = driver;
        atlas.handle.select(driver.dataset.atlasEvent ?? null);
      }
  };
  // Well under the number of messages a second that an atlas listens to.
  const look = () => {
    if (inMiddle.size && !due) due = window.setTimeout(drive, 80);
  };
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries)
        inMiddle[isIntersecting ? "add" : "delete"](target as HTMLElement);
      look();
    },
    { rootMargin: "-25% 0px" },
  );
  document.addEventListener("scroll", look, { passive: true, capture: true });
  return { take: (driver) => observer.observe(driver) };
}

/** In pixels, from the middle of the screen to the nearest edge of the element; within it, next to nothing. */
function distanceToMiddle(element: HTMLElement): number {
  const { top, bottom } = element.getBoundingClientRect();
  const middle = window.innerHeight / 2;
  const toCenter = Math.abs((top + bottom) / 2 - middle);
  return Math.max(0, top - middle, middle - bottom) + toCenter / 1e4;
}
