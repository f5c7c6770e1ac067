/** All steps in the presenter's window, by number and title, to jump to one; the one that is shown stays in sight. */
import { useEffect, useRef } from "preact/hooks";
import type { BriefWords } from "../../i18n/parts/brief.ts";
import { goTo, type PresentationStore } from "../../state/presentation/presentation.ts";
import { useAtlas } from "../../ui/context.ts";
import { saySlide } from "../handout/say-slide.ts";
import { usePresentation } from "./use-presentation.ts";

interface Props {
  readonly presentation: PresentationStore;
  readonly own: BriefWords;
}

export function StepList({ presentation, own }: Props) {
  const atlas = useAtlas((state) => state.atlas);
  const lang = useAtlas((state) => state.lang);
  const at = usePresentation(presentation, (state) => state.at);
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const [box, item] = [list.current, list.current?.children[at]];
    // Not `scrollIntoView`, which would move the page, too.
    if (box && item instanceof HTMLElement)
      box.scrollTop = item.offsetTop - box.offsetTop - box.clientHeight / 2;
  }, [at]);
  return (
    <section class="presenter-steps" aria-label={own.steps}>
      <h2>{own.steps}</h2>
      <ol ref={list}>
        {presentation.getState().slides.map((slide, index) => (
          <li key={slide.type === "step" ? slide.step.id : slide.type}>
            <button
              type="button"
              class="link"
              aria-current={index === at ? "step" : undefined}
              onClick={() => goTo(presentation, index)}
            >
              <span>{index + 1}</span>
              {saySlide({ atlas, lang }, slide).title}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
