/** The legend as a box that opens, for beside a view. */
import { useRef } from "preact/hooks";
import { useAtlas, useWords } from "./context.ts";
import { Legend, type LegendPart } from "./legend.tsx";
import { useDismiss } from "./use-dismiss.ts";
import "./legend.css";

export function LegendBox({ part }: { readonly part: LegendPart }) {
  const words = useWords();
  const atlas = useAtlas((state) => state.atlas);
  const box = useRef<HTMLDetailsElement>(null);
  useDismiss(box);
  return (
    <details class={`legend-box is-${part}`} ref={box}>
      <summary>{words.legend.title}</summary>
      <div class="legend-sheet">
        <Legend atlas={atlas} words={words} parts={[part, "kinds"]} />
      </div>
    </details>
  );
}
