/** Two sides in one sign: the outline of the one, and within it the shape of the other. Which is which says nothing. */
import { OUTLINES, type Tone } from "../../model/symbols.ts";
import { FactionSymbol, tone } from "../symbols.tsx";
import "./pair-symbol.css";

/** Of the outer shape, what the inner one has. */
const INNER = 0.46;

export function PairSymbol({
  of: [outer, inner],
}: {
  readonly of: readonly [Tone, (Tone | undefined)?];
}) {
  if (!inner) return <FactionSymbol of={outer} />;
  return (
    <svg class="pair-symbol" viewBox="-12 -12 24 24" aria-hidden="true">
      <path
        class={outer.rest ? "pair-outer is-rest toned" : "pair-outer toned"}
        ref={tone(outer.color)}
        d={OUTLINES[outer.outline]}
      />
      <path
        class={inner.rest ? "pair-inner is-rest toned" : "pair-inner toned"}
        ref={tone(inner.color)}
        d={OUTLINES[inner.outline]}
        transform={`scale(${INNER})`}
      />
    </svg>
  );
}
