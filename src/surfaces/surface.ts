/** What a surface is: an arrangement of the same views and controls for one use. */
import type { Preferences } from "../state/preferences.ts";
import type { Held } from "./embed/held-messages.ts";
import type { Opened } from "./opening/opened.ts";

export interface Surface {
  /**
   * As soon as its code is there, while the dataset is on its way.
   * @param held stops the keeping of what the page around has said, and gives it; null where none is kept
   */
  readonly begin?: (held: (() => Held) | null) => void;
  /** Once it is known that a dataset of many events is on its way: sends for what will draw them. */
  readonly expectCrowd?: () => Promise<unknown>;
  /**
   * @param root emptied and filled with the surface
   * @param leftOut how many problems kept records of the dataset out
   */
  readonly open: (
    root: HTMLElement,
    opened: Opened,
    preferences: Preferences,
    leftOut: number,
  ) => Promise<void>;
  /** The dataset could not be opened; the page says so itself. */
  readonly onFailure?: (reason: string) => void;
}
