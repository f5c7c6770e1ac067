/** Goes on by itself while the briefing runs; whoever turns a step begins the wait anew. */
import { useEffect } from "preact/hooks";
import { isRunning, type PresentationStore, runOn } from "../../state/presentation/presentation.ts";
import { usePresentation } from "./use-presentation.ts";

export function useRun(presentation: PresentationStore): void {
  const isOn = usePresentation(presentation, isRunning);
  const calls = usePresentation(presentation, (state) => state.calls);
  const seconds = usePresentation(presentation, (state) => state.run.seconds);
  useEffect(() => {
    if (!isOn) return;
    const timer = setTimeout(() => runOn(presentation), seconds * 1000);
    return () => clearTimeout(timer);
  }, [presentation, isOn, calls, seconds]);
}
