/** A part of the list of sides: its first rows, and a button to the whole of it. */
import type { ComponentChildren } from "preact";
import { useId, useState } from "preact/hooks";
import { SIDES_WORDS } from "../../i18n/parts/sides.ts";
import { useWords } from "../context.ts";
import { VirtualList } from "../virtual-list.tsx";

interface Props<Item> {
  readonly title: string;
  /** Over the numbers. */
  readonly unit?: string;
  readonly items: readonly Item[];
  /** How many stand there at first. */
  readonly first: number;
  readonly keyOf: (item: Item) => string;
  readonly draw: (item: Item) => ComponentChildren;
  /** What the button to the others says. */
  readonly more: (count: number) => string;
}

/** Of a row, in rem: a name, and a bar under it. */
const ROW_HEIGHT = 2;
/** So many are drawn as they are. */
const PLAIN = 60;

export function ListSection<Item>(props: Props<Item>) {
  const { title, unit, items, first, keyOf, draw, more } = props;
  const own = useWords(SIDES_WORDS);
  const [isWhole, setWhole] = useState(false);
  const heading = useId();
  if (items.length === 0) return null;
  const shown = isWhole ? items : items.slice(0, first);
  return (
    <section class="side-section" aria-labelledby={heading}>
      <header>
        <h3 id={heading}>{title}</h3>
        {unit && <span>{unit}</span>}
      </header>
      {shown.length > PLAIN ? (
        <VirtualList items={shown} keyOf={keyOf} draw={draw} rowHeight={ROW_HEIGHT} label={title} />
      ) : (
        <ul aria-labelledby={heading}>
          {shown.map((item) => (
            <li key={keyOf(item)}>{draw(item)}</li>
          ))}
        </ul>
      )}
      {items.length > first && (
        <button
          type="button"
          class="link side-more"
          aria-expanded={isWhole}
          onClick={() => setWhole(!isWhole)}
        >
          {isWhole ? own.fewer : more(items.length - first)}
        </button>
      )}
    </section>
  );
}
