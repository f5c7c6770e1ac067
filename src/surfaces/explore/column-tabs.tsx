/** The tabs of the reading column, where it stands beside the map; the style sheet hides them elsewhere. */
import { READING_WORDS } from "../../i18n/parts/reading.ts";
import { columnOf, isStoryCounted } from "../../state/column.ts";
import { useAtlas, useWords } from "../../ui/context.ts";
import { Tabs } from "../../ui/tabs.tsx";

const PAGES = ["story", "event", "source"] as const;

export function ColumnTabs() {
  const { column, about } = useWords(READING_WORDS);
  const current = useAtlas(columnOf);
  const isCounted = useAtlas(isStoryCounted);
  return (
    <Tabs
      class="column-tabs"
      label={column}
      prefix="page"
      names={PAGES}
      current={current}
      {...(isCounted && { called: { story: about } })}
    />
  );
}
