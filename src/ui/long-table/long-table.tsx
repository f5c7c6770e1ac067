/** The table of more events than can be drawn: the rows in sight, and the height of all of them. */
import { Fragment, type RefObject } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { TABLE_WORDS } from "../../i18n/parts/table.ts";
import { hasTellers } from "../../model/facets/sources.ts";
import { makeRowPages } from "../../state/row-pages.ts";
import { answerOf, selectedEventOf } from "../../state/selectors.ts";
import { StoreContext, useAtlas, useWords } from "../context.ts";
import { EventRow } from "../event-row.tsx";
import { useLaggingStore } from "../lagging-store.ts";
import { remInPixels } from "../rem-in-pixels.ts";
import { TableHead } from "../table-head.tsx";
import { useMedia } from "../use-media.ts";
import { useVirtualRows } from "../use-virtual-rows.ts";
import { useRowFocus } from "./use-row-focus.ts";
import "./long-table.css";

/** In rem; on a phone a row has two lines. The style sheet has them too. */
const ROW = { wide: 2.25, narrow: 3.5, head: 2.25 } as const;

export function LongTable() {
  const scroller = useRef<HTMLDivElement>(null);
  return (
    <StoreContext.Provider value={useLaggingStore(() => scroller.current)}>
      <div class="table-scroller is-long" ref={scroller}>
        <Rows scroller={scroller} />
      </div>
    </StoreContext.Provider>
  );
}

function Rows({ scroller }: { readonly scroller: RefObject<HTMLDivElement | null> }) {
  const words = useWords();
  const own = useWords(TABLE_WORDS);
  const answer = useAtlas(answerOf);
  const sort = useAtlas((state) => state.sort);
  const atlas = useAtlas((state) => state.atlas);
  const selected = useAtlas(selectedEventOf);
  const columns = 7 + Number(atlas.numbers.size > 0) + Number(hasTellers(atlas));
  const isNarrow = useMedia("(width < 640px)");
  const [held, setHeld] = useState<number | null>(null);
  const rem = remInPixels();
  const rowHeight = (isNarrow ? ROW.narrow : ROW.wide) * rem;
  const { rows, height, show, page } = useVirtualRows({
    count: answer.kept,
    rowHeight,
    scroller,
    head: isNarrow ? 0 : ROW.head * rem,
    held,
  });
  const pages = useMemo(() => makeRowPages(answer, sort), [answer, sort]);
  useEffect(() => {
    // What is selected comes into sight; scrolling on does not change what is selected.
    const position = selected ? answer.position(sort, selected) : -1;
    if (position >= 0) show(position);
  }, [selected, answer, sort]);
  const focus = useRowFocus({ count: answer.kept, page, held, setHeld, show });
  let drawnTo = 0;
  return (
    <table class="events" aria-rowcount={answer.kept + 1}>
      <caption class="sr-only">{own.long(words.events(answer.kept))}</caption>
      <TableHead />
      <tbody {...focus}>
        {rows.map(({ index, top }) => {
          const id = pages.idAt(index);
          const facts = id && atlas.events.get(id);
          const gap = top - drawnTo;
          drawnTo = top + rowHeight;
          return (
            <Fragment key={id ?? index}>
              {gap > 0.5 && <Gap height={gap} columns={columns} />}
              {facts ? (
                <EventRow facts={facts} words={words} place={index + 2} />
              ) : (
                <tr aria-rowindex={index + 2} class="is-coming">
                  <td colSpan={columns}>{own.coming}</td>
                </tr>
              )}
            </Fragment>
          );
        })}
        <Gap height={Math.max(0, height - drawnTo)} columns={columns} />
      </tbody>
    </table>
  );
}

/** The room of rows that are not drawn. */
function Gap({ height, columns }: { readonly height: number; readonly columns: number }) {
  return (
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: it is no row, and stands where only rows may.
    <tr class="table-gap" role="presentation">
      <td
        colSpan={columns}
        ref={(cell) => {
          if (cell) cell.style.blockSize = `${height}px`;
        }}
      />
    </tr>
  );
}
