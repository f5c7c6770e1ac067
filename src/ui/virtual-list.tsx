/** A list of which only the rows in sight are drawn; to a screen reader each says its place in the whole. */
import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";
import { remInPixels } from "./rem-in-pixels.ts";
import { useVirtualRows } from "./use-virtual-rows.ts";
import "./virtual-list.css";

interface Props<Item> {
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  readonly draw: (item: Item) => ComponentChildren;
  /** Of a row, in rem. */
  readonly rowHeight: number;
  readonly label: string;
}

export function VirtualList<Item>({ items, keyOf, draw, rowHeight, label }: Props<Item>) {
  const scroller = useRef<HTMLDivElement>(null);
  const pixels = rowHeight * remInPixels();
  const { rows, height } = useVirtualRows({ count: items.length, rowHeight: pixels, scroller });
  return (
    <div class="virtual-list" ref={scroller}>
      <ul
        aria-label={label}
        ref={(list) => {
          if (list) list.style.blockSize = `${height}px`;
        }}
      >
        {rows.map(({ index, top }) => {
          const item = items[index];
          return (
            item !== undefined && (
              <li
                key={keyOf(item)}
                aria-posinset={index + 1}
                aria-setsize={items.length}
                ref={(row) => {
                  if (!row) return;
                  row.style.insetBlockStart = `${top}px`;
                  row.style.blockSize = `${pixels}px`;
                }}
              >
                {draw(item)}
              </li>
            )
          );
        })}
      </ul>
    </div>
  );
}
