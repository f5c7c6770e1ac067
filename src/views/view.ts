/** The contract of every view: a function `mountX(root, handlers)` draws one thing and gives this back. */
import type { Emphasis } from "../model/signs/sign.ts";

export interface View<Model> {
  /** Draws the model; what did not change stays as it is. Never reports an intent. */
  update(model: Model): void;
  /** Undoes everything that mounting and updating did; the root is empty afterwards. */
  destroy(): void;
}

export interface MarkState {
  readonly selected: boolean;
  readonly emphasis: Emphasis;
}
