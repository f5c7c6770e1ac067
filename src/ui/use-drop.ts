/** Takes what is dropped anywhere on the page: a file, or words from elsewhere. */
import { useEffect, useRef, useState } from "preact/hooks";

/** @returns whether something is held over the page */
export function useDrop(onFile: (file: File) => void, onText: (text: string) => void): boolean {
  const [isOver, setOver] = useState(false);
  const latest = useRef({ onFile, onText });
  latest.current = { onFile, onText };
  useEffect(() => {
    const gone = new AbortController();
    const { signal } = gone;
    addEventListener("dragover", () => setOver(true), { signal });
    // Out of the window; from part to part of the page there is always one that is entered.
    addEventListener("dragleave", ({ relatedTarget }) => setOver(relatedTarget !== null), {
      signal,
    });
    const drop = ({ dataTransfer }: DragEvent) => {
      setOver(false);
      const [file] = dataTransfer?.files ?? [];
      const text = dataTransfer?.getData("text/plain");
      if (file) latest.current.onFile(file);
      else if (text) latest.current.onText(text);
    };
    addEventListener("drop", drop, { signal });
    return () => gone.abort();
  }, []);
  return isOver;
}
