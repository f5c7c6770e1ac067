/** The sign of what a check finds: a triangle blocks, a ring advises, a tick is in order. The words beside it say so as well. */
import type { Severity } from "../../model/draft/finding.ts";
import "./severity-icon.css";

const SHAPES: Readonly<Record<Severity, string>> = {
  blocks: "M0,-6.6L7.4,6.2H-7.4Z",
  advice: "M0,-6.8A6.8,6.8 0 1 1 -0.01,-6.8Z",
  fine: "M0,-7A7,7 0 1 1 -0.01,-7Z",
};
const SIGNS: Readonly<Record<Severity, string>> = {
  blocks: "M0,-2V1.8M0,4V4.1",
  advice: "M0,-3.6V-3.5M0,-0.8V3.6",
  fine: "M-3.2,0.2L-0.9,2.5L3.3,-2.3",
};

export function SeverityIcon({ severity }: { readonly severity: Severity }) {
  return (
    <svg class={`severity is-${severity}`} viewBox="-8 -8 16 16" aria-hidden="true">
      <path class="severity-shape" d={SHAPES[severity]} />
      <path class="severity-sign" d={SIGNS[severity]} />
    </svg>
  );
}
