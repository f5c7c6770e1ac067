/** Brings what was newly selected into sight, once. */

import { scrollIntoSight, stretchOf } from "../scroll-into-sight.ts";
import type { Screen } from "./screen.ts";
import type { SourceModel } from "./source-model.ts";

export interface Follower {
  /** Takes note of a model before it is drawn. */
  readonly expect: (model: SourceModel) => void;
  /** Remembers the fragment that a person picked here: it is looked at, and nothing may pull it away. */
  readonly pick: (key: string) => void;
  /** Moves the pane if a selection waits for it; a pane that is not shown keeps it waiting. */
  readonly settle: () => void;
}

/** Follows the selection in a scroller. The first one is shown without motion. */
export function followSelection(scroller: HTMLElement, screen: Screen): Follower {
  let selected: readonly string[] = [];
  let picked: string | null = null;
  let isDue = false;
  let isFirst = true;

  const expect: Follower["expect"] = ({ fragments }) => {
    const next = fragments.filter((fragment) => fragment.selected).map(({ key }) => key);
    if (next.join() !== selected.join()) isDue = next.length > 0;
    selected = next;
  };
  const pick: Follower["pick"] = (key) => {
    picked = key;
  };
  const target = () => {
    const all = stretchOf(scroller, screen.piecesOf(selected));
    const nearest = selected.find((key) => key === picked) ?? selected[0];
    const isWhole = all !== null && all.bottom - all.top <= scroller.clientHeight;
    if (nearest === undefined || (isWhole && nearest !== picked)) return all;
    return stretchOf(scroller, screen.piecesOf([nearest]));
  };
  const settle: Follower["settle"] = () => {
    const stretch = isDue && scroller.clientHeight > 0 ? target() : null;
    if (stretch) {
      scrollIntoSight(scroller, stretch, !isFirst);
      isDue = false;
      picked = null;
    }
    isFirst = false;
  };
  return { expect, pick, settle };
}
