/** A note over the slide, for the briefer, until it is closed. */
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { BriefWords } from "../../i18n/parts/brief.ts";

interface Props {
  readonly own: BriefWords;
  readonly children: ComponentChildren;
}

export function BriefNote({ own, children }: Props) {
  const [isClosed, setIsClosed] = useState(false);
  if (isClosed) return null;
  return (
    <div class="brief-note" role="status">
      <p dir="auto">{children}</p>
      <button type="button" class="quiet" onClick={() => setIsClosed(true)}>
        {own.close}
      </button>
    </div>
  );
}
