/** A button on the map that opens a sheet over it. */
import { useCallback, useRef, useState } from "preact/hooks";

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
