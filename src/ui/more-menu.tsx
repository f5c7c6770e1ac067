/** What is needed less often, or has no room elsewhere: the language, the theme, the briefing's plan, the keys, and what this page is. */
import { useRef } from "preact/hooks";
import { EXPLORE_WORDS } from "../i18n/parts/explore.ts";
import { useWords } from "./context.ts";
import { later } from "./later.tsx";
import type { MoreMenuProps } from "./more-sheet.tsx";
import { useDismiss } from "./use-dismiss.ts";

/** Not for the first paint: nobody sees it before it is opened. */
const MoreSheet = later(async () => (await import("./more-sheet.tsx")).MoreSheet);

export function MoreMenu(props: MoreMenuProps) {
  const own = useWords(EXPLORE_WORDS);
  const box = useRef<HTMLDetailsElement>(null);
  useDismiss(box);
  // The focus stays on what remains; a dialog gives it back there.
  const leaveFor = (act: () => void) => () => {
    if (box.current) box.current.open = false;
    box.current?.querySelector("summary")?.focus();
    act();
  };
  return (
    <details class="more-menu" ref={box}>
      <summary aria-label={own.more}>
        <span aria-hidden="true">•••</span>
      </summary>
      <MoreSheet {...props} leaveFor={leaveFor} />
    </details>
  );
}
