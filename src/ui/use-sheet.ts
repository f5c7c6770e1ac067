/** A button on the map that opens a sheet over it. */
import type { RefObject } from "preact";
import { useCallback, useRef, useState } from "preact/hooks";

/** What a sheet is given by the button that opened it. */
export interface SheetProps {
  /** The sheet and what opened it. */
  readonly box: RefObject<HTMLElement | null>;
  /** @param isByKey the opener should have the focus again */
  readonly onClose: (isByKey: boolean) => void;
}

/** @returns the state of the sheet, and what its box, its button and the sheet itself are given */
export function useSheet() {
  const [isOpen, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const close = useCallback((isByKey: boolean) => {
    setOpen(false);
    if (isByKey) opener.current?.focus();
  }, []);
  return { box, opener, isOpen, toggle: () => setOpen(!isOpen), close };
}
