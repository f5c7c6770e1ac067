/** Items in an order that is changed by dragging their grips, by buttons, and by Alt with an arrow. */
import { useRef, useState } from "preact/hooks";
import { useReorder } from "../use-reorder.ts";
import { useForm } from "./form-tools.ts";
import "./order-list.css";

export interface Ordered {
  readonly id: string;
  readonly name: string;
}

interface Props {
  readonly label: string;
  readonly items: readonly Ordered[];
  /** The one that the form is of. */
  readonly current?: string;
  /** @param after what it is to stand after, null for the first place */
  readonly onMove: (id: string, after: string | null) => void;
  readonly onRemove?: (id: string) => void;
}

export function OrderList({ label, items, current, onMove, onRemove }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const { drag, gripOf } = useReorder<string>(({ id, after }) => {
    if (id !== after) onMove(id, after);
  });
  const { said, step } = useSteps(items, onMove);
  return (
    <>
      <ol
        ref={list}
        class="order-list"
        aria-label={label}
        data-drop={(drag !== null && drag.after === null) || undefined}
      >
        {items.map(({ id, name }, index) => (
          <li
            key={id}
            class="order-item"
            data-item={id}
            data-dragged={drag?.id === id || undefined}
            data-drop={drag?.after === id || undefined}
            aria-current={id === current || undefined}
            onKeyDown={(event) => {
              const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
              if (!event.altKey || !by) return;
              event.preventDefault();
              step(index, by);
            }}
          >
            <span class="order-grip" aria-hidden="true" {...gripOf(id)} />
            <span class="order-name" dir="auto">
              {name}
            </span>
            <ItemButtons
              name={name}
              isFirst={index === 0}
              isLast={index === items.length - 1}
              onStep={(by) => step(index, by)}
              {...(onRemove && { onRemove: () => onRemove(id) })}
            />
          </li>
        ))}
      </ol>
      <span class="sr-only" aria-live="polite">
        {said}
      </span>
    </>
  );
}

/** Moves an item by one place, and says where it stands then. */
function useSteps(items: readonly Ordered[], onMove: Props["onMove"]) {
  const { rare } = useForm();
  const [said, setSaid] = useState("");
  const step = (index: number, by: number) => {
    const item = items[index];
    const to = index + by;
    if (!item || to < 0 || to >= items.length) return;
    const others = items.filter((one) => one !== item);
    onMove(item.id, others[to - 1]?.id ?? null);
    setSaid(rare.movedTo(item.name, `${to + 1} / ${items.length}`));
  };
  return { said, step };
}

interface ButtonsProps {
  readonly name: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onStep: (by: number) => void;
  readonly onRemove?: () => void;
}

function ItemButtons({ name, isFirst, isLast, onStep, onRemove }: ButtonsProps) {
  const { own, rare } = useForm();
  return (
    <>
      <button
        type="button"
        class="cross"
        aria-label={own.earlier(name)}
        aria-disabled={isFirst}
        onClick={() => onStep(-1)}
      >
        ↑
      </button>
      <button
        type="button"
        class="cross"
        aria-label={rare.later(name)}
        aria-disabled={isLast}
        onClick={() => onStep(1)}
      >
        ↓
      </button>
      {onRemove && (
        <button type="button" class="cross" aria-label={own.remove(name)} onClick={onRemove}>
          ×
        </button>
      )}
    </>
  );
}
