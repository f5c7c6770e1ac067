/** What becomes of the events of a file that is added, in a line. */
import type { MergeWords } from "../../../i18n/parts/merge.ts";
import type { Outcome } from "./merge-state.ts";

/** "Adds 55 events, replaces 1 event": what does not happen is not said. */
export function sayOutcome({ added, joined, replaced, left }: Outcome, own: MergeWords): string {
  const parts = [
    own.added(added),
    joined > 0 && own.joined(joined),
    replaced > 0 && own.replaced(replaced),
    left > 0 && own.left(left),
  ];
  const said = parts.filter(Boolean).join(", ");
  return `${said.charAt(0).toLocaleUpperCase()}${said.slice(1)}.`;
}
