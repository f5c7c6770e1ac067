/** Takes a table that is pasted anywhere on a page but in its fields. */
import { useEffect, useRef } from "preact/hooks";
import { onDemand } from "../../../ui/on-demand.ts";
import { tableIn } from "./table-in.ts";

export function usePastedTable(take: (file: File) => void): void {
  const latest = useRef(take);
  latest.current = take;
  useEffect(() => {
    const paste = (event: ClipboardEvent) =>
      onDemand(async () => {
        const file = await tableIn(event);
        if (file) latest.current(file);
      });
    document.addEventListener("paste", paste);
    return () => document.removeEventListener("paste", paste);
  }, []);
}
