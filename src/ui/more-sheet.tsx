/** What the menu of the head holds: the ways out of the page where the head has no room, its settings, and what the page is. */
import { CREDIT_WORDS } from "../i18n/parts/credit.ts";
import { EXPLORE_WORDS } from "../i18n/parts/explore.ts";
import { INNER_LIST } from "../model/inner-files.ts";
import type { Lang } from "../model/languages.ts";
import { ColorChoice } from "./color-choice.tsx";
import { useWords } from "./context.ts";
import { ExampleLinks, InnerLinks } from "./example-links.tsx";
import { readInnerFile } from "./inner-file.ts";
import { Settings } from "./settings.tsx";

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

interface Props extends MoreMenuProps {
  /** Does something that takes the reader out of the menu. */
  readonly leaveFor: (act: () => void) => () => void;
}

export function MoreSheet({
  onLanguage,
  onKeys,
  onPlan,
  isPlanOpen,
  openAddress,
  ways,
  leaveFor,
}: Props) {
  const own = useWords(EXPLORE_WORDS);
  const { about } = useWords(CREDIT_WORDS);
  return (
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
      {openAddress !== null && <ExampleLinks />}
      <InnerLinks list={readInnerFile(INNER_LIST)} />
      <p>{about}</p>
    </div>
  );
}
