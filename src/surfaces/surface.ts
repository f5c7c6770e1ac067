/** What a surface is: an arrangement of the same views and controls for one use. */
import type { Dataset } from "../model/schema/dataset.ts";
import type { Preferences } from "../state/initial.ts";

export interface Surface {
  /** As soon as its code is there, while the dataset is on its way. */
  readonly begin?: () => void;
  /**
   * @param root emptied and filled with the surface
   * @param leftOut how many problems kept records of the dataset out
   */
  readonly open: (
    root: HTMLElement,
    dataset: Dataset,
    preferences: Preferences,
    leftOut: number,
  ) => Promise<void>;
  /** The dataset could not be opened; the page says so itself. */
  readonly onFailure?: (reason: string) => void;
}
