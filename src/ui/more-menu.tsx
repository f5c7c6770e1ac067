/** What is needed less often, or has no room elsewhere: the language, the theme, the briefing's plan, the keys, and what this page is. */
import { useRef, useState } from "preact/hooks";
import { CREDIT_WORDS } from "../i18n/parts/credit.ts";
import { EXPLORE_WORDS } from "../i18n/parts/explore.ts";
import type { Lang } from "../model/languages.ts";
import { ColorChoice } from "./color-choice.tsx";
import { useWords } from "./context.ts";
import { later } from "./later.tsx";
import { Settings } from "./settings.tsx";
import { useDismiss } from "./use-dismiss.ts";

const ExampleLinks = later(async () => (await import("./example-links.tsx")).ExampleLinks);

export interface MoreMenuProps {
  readonly onLanguage: (lang: Lang) => void;
  readonly onKeys: () => void;
  readonly onPlan: () => void;
  readonly isPlanOpen: boolean;
  /** The import screen's; null where the page is one file, and has neither that nor the examples beside it. */
  readonly openAddress: string | null;
  /** The ways out of the page and what the colours tell, where the head has no room for them. */
  readonly ways: { readonly brief: string; readonly onShare: () => void } | null;
}

export function MoreMenu({
  onLanguage,
  onKeys,
  onPlan,
  isPlanOpen,
  openAddress,
  ways,
}: MoreMenuProps) {
  const own = useWords(EXPLORE_WORDS);
  const { about } = useWords(CREDIT_WORDS);
  const box = useRef<HTMLDetailsElement>(null);
  const [isOpen, setOpen] = useState(false);
  useDismiss(box);
  // The focus stays on what remains; a dialog gives it back there.
  const leaveFor = (act: () => void) => () => {
    if (box.current) box.current.open = false;
    box.current?.querySelector("summary")?.focus();
    act();
  };
  return (
    <details
      class="more-menu"
      ref={box}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary aria-label={own.more}>
        <span aria-hidden="true">•••</span>
      </summary>
      <div class="more-sheet">
        {ways && (
          <>
            <a class="masthead-brief" href={ways.brief}>
              {own.brief}
            </a>
            <button type="button" class="masthead-share" onClick={leaveFor(ways.onShare)}>
              {own.share}
            </button>
            <ColorChoice />
          </>
        )}
        <Settings words={own} onLanguage={onLanguage} />
        <button
          type="button"
          class="masthead-plan"
          aria-expanded={isPlanOpen}
          onClick={leaveFor(onPlan)}
        >
          {own.briefing}
        </button>
        {openAddress && (
          <a class="masthead-open" href={openAddress}>
            {own.open}
          </a>
        )}
        <button type="button" onClick={leaveFor(onKeys)}>
          {own.keys} <kbd>?</kbd>
        </button>
        {isOpen && openAddress !== null && <ExampleLinks />}
        <p>{about}</p>
      </div>
    </details>
  );
}
