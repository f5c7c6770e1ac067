/** What the tests of any engine and the page that they test say to each other of its parts. */

/** One step on the way to a part: its role, or `summary`, and its name, within the step before. */
export interface Step {
  readonly role: string;
  /** The whole name. */
  readonly name?: string;
  /** Of a regular expression that the name fits. */
  readonly pattern?: string;
  readonly flags?: string;
}

/** What there is of a part; its place in CSS pixels from the window's corner. */
export interface Look {
  readonly text: string | null;
  readonly label: string | null;
  readonly value: string | null;
  readonly href: string | null;
  readonly isChecked: boolean;
  readonly isCurrent: boolean;
  readonly isFocused: boolean;
  /** Emphasised together with what is pointed at. */
  readonly isLit: boolean;
  readonly isInSight: boolean;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where a pointer meets a part, or why it does not. */
export type Spot = Point | { readonly lacking: string };

/** How a pointer missed the part that it was aimed at. */
export interface Miss {
  /** How far the part was from its spot by then, in CSS pixels; null where it was gone. */
  readonly moved: number | null;
  /** What the pointer met instead. */
  readonly met: string;
}

/** How the press that was aimed at a part came out; null where none was aimed in this page. */
export type Press = "awaited" | "met" | Miss | null;

/** The functions that `in-page.ts` lends a page, as `atlasParts`. */
export interface InPage {
  readonly seek: (path: readonly Step[]) => readonly HTMLElement[];
  readonly look: (path: readonly Step[]) => readonly Look[];
  readonly spotOf: (path: readonly Step[]) => Promise<Spot>;
  /** As `spotOf`; the next press is meant for it, and what goes beside is kept from the page. */
  readonly aimAt: (path: readonly Step[]) => Promise<Spot>;
  readonly pressed: () => Press;
  /** How the pointer misses the part that `spotOf` was asked for; null where it is over it. */
  readonly missOf: (path: readonly Step[]) => Miss | null;
  readonly focus: (path: readonly Step[]) => void;
}
