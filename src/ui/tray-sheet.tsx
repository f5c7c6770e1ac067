/** The tray as it opens over the map, from its chip. */
import type { RefObject } from "preact";
import { Tray } from "./tray.tsx";
import { useLeave } from "./use-leave.ts";

export interface SheetProps {
  /** The sheet and what opened it. */
  readonly box: RefObject<HTMLElement | null>;
  /** @param isByKey the opener should have the focus again */
  readonly onClose: (isByKey: boolean) => void;
}

export function TraySheet({ box, onClose }: SheetProps) {
  useLeave(box, onClose);
  return (
    <div class="unplaced-sheet">
      <Tray />
    </div>
  );
}
