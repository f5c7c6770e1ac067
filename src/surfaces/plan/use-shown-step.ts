/** Which step of the plan the atlas shows, until the reader turns to something else. */
import { useEffect, useState } from "preact/hooks";
import { NO_FILTERS } from "../../model/filters.ts";
import type { StepId } from "../../model/schema/briefing.ts";
import type { StepSlide } from "../../model/slides.ts";
import { pageOf } from "../../state/column.ts";
import { showSlide } from "../../state/presentation/show-slide.ts";
import { useStore } from "../../ui/context.ts";

/** `show` puts the atlas to the step's view, with nothing filtered away; the same step again lets go of it, and gives false. */
export function useShownStep() {
  const store = useStore();
  const [shown, setShown] = useState<StepId | null>(null);
  useEffect(() => {
    const letGo = () => store.setState({ spotlight: null });
    if (shown === null) {
      letGo();
      return;
    }
    return store.subscribe((now, before) => {
      // Another step being shown comes with a light of its own.
      if (now.spotlight !== before.spotlight) return;
      const isElsewhere =
        now.selected !== before.selected ||
        now.focused !== before.focused ||
        now.filters !== before.filters;
      if (!isElsewhere) return;
      letGo();
      setShown(null);
    });
  }, [store, shown]);
  useEffect(() => () => store.setState({ spotlight: null }), [store]);
  const show = (slide: StepSlide) => {
    if (slide.step.id === shown) {
      setShown(null);
      return false;
    }
    store.setState({ filters: NO_FILTERS, keepInFrame: false });
    showSlide(store, slide);
    store.setState(({ selected }) => ({ tab: pageOf(selected) }));
    setShown(slide.step.id);
    return true;
  };
  return { shown, show };
}
