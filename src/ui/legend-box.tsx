/** The legend as a box that opens, for beside a view; its signs come when it is opened. */
import { useRef, useState } from "preact/hooks";
import { useAtlas, useWords } from "./context.ts";
import { later } from "./later.tsx";
import type { LegendPart } from "./legend.tsx";
import { useDismiss } from "./use-dismiss.ts";
import "./legend.css";

const Legend = later(async () => (await import("./legend.tsx")).Legend);

export function LegendBox({ part }: { readonly part: LegendPart }) {
  const words = useWords();
  const atlas = useAtlas((state) => state.atlas);
  const box = useRef<HTMLDetailsElement>(null);
  const [isOpen, setOpen] = useState(false);
  useDismiss(box);
  return (
    <details
      class={`legend-box is-${part}`}
      ref={box}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{words.legend.title}</summary>
      <div class="legend-sheet">
        {isOpen && <Legend atlas={atlas} words={words} parts={[part, "kinds"]} />}
      </div>
    </details>
  );
}
