/** The head of the page, in one row: whose atlas it is, the filters, what the colours tell, and the ways out of it. */
import type { ComponentChildren } from "preact";
import { EXPLORE_WORDS } from "../i18n/parts/explore.ts";
import { translate } from "../i18n/translate.ts";
import { ColorChoice } from "./color-choice.tsx";
import { useAtlas, useWords } from "./context.ts";
import { MoreMenu } from "./more-menu.tsx";
import type { MoreMenuProps } from "./more-sheet.tsx";
import "./masthead.css";

interface Props extends Omit<MoreMenuProps, "ways"> {
  /** Whether there is room for the title, the search and the menu alone; the rest is in the menu then. */
  readonly isSmall: boolean;
  readonly onShare: () => void;
  /** The filters, or what leads to them. */
  readonly children: ComponentChildren;
}

export function Masthead({ isSmall, onShare, children, ...menu }: Props) {
  const words = useWords();
  const own = useWords(EXPLORE_WORDS);
  const dataset = useAtlas(({ atlas }) => atlas.dataset);
  return (
    <header class="masthead">
      {!isSmall && <p class="masthead-brand">{words.app}</p>}
      <h1 dir="auto">{translate(dataset, words.lang).title}</h1>
      {children}
      {isSmall ? (
        <MoreMenu {...menu} ways={{ brief: briefAddress(), onShare }} />
      ) : (
        <>
          <ColorChoice />
          <div class="masthead-end">
            <a class="masthead-brief" href={briefAddress()}>
              {own.brief}
            </a>
            <button type="button" class="masthead-share" onClick={onShare}>
              {own.share}
            </button>
            <MoreMenu {...menu} ways={null} />
          </div>
        </>
      )}
    </header>
  );
}

/** The same dataset, in the same language, as slides. */
function briefAddress(): string {
  const query = new URLSearchParams(location.search);
  const kept = ["data", "lang", "theme"].flatMap((name) => {
    const value = query.get(name);
    return value === null ? [] : [[name, value]];
  });
  return `?${new URLSearchParams([["view", "brief"], ...kept])}`;
}
