/** A slide as the audience sees it, small, on a store of its own, so that nothing done to it reaches another. */
import type { ComponentChildren } from "preact";
import { useEffect, useMemo, useRef } from "preact/hooks";
import type { BriefWords } from "../../i18n/parts/brief.ts";
import type { Slide } from "../../model/slides.ts";
import { stateFor } from "../../state/presentation/show-slide.ts";
import { createAtlasStore } from "../../state/store.ts";
import { StoreContext, useStore } from "../../ui/context.ts";
import { SlideStage } from "./slide-stage.tsx";

interface Props {
  readonly name: string;
  readonly slide: Slide;
  readonly at: number;
  readonly total: number;
  readonly call: number;
  /** Width to height. */
  readonly aspect: number;
  readonly own: BriefWords;
  readonly children?: ComponentChildren;
}

export function Preview({ name, aspect, children, ...stage }: Props) {
  const base = useStore();
  const store = useMemo(() => {
    const state = base.getState();
    return createAtlasStore({ ...state, ...stateFor(state, stage.slide) });
  }, [base]);
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (frame.current) frame.current.style.aspectRatio = `${aspect}`;
  }, [aspect]);
  return (
    <div class="preview" role="img" aria-label={name} ref={frame}>
      <StoreContext.Provider value={store}>
        <SlideStage {...stage} isPreview>
          {children}
        </SlideStage>
      </StoreContext.Provider>
    </div>
  );
}
