/** Says to who does not see the slide which one is shown, once for each: its number and its title. */
import type { BriefWords } from "../../i18n/parts/brief.ts";
import type { PresentationStore } from "../../state/presentation/presentation.ts";
import { useAtlas } from "../../ui/context.ts";
import { saySlide } from "../handout/say-slide.ts";
import { usePresentation } from "./use-presentation.ts";

interface Props {
  readonly presentation: PresentationStore;
  readonly own: BriefWords;
}

export function StepStatus({ presentation, own }: Props) {
  const atlas = useAtlas((state) => state.atlas);
  const lang = useAtlas((state) => state.lang);
  const at = usePresentation(presentation, (state) => state.at);
  const { slides } = presentation.getState();
  const slide = slides[at];
  return (
    <p class="sr-only" role="status">
      {slide && `${own.step(at + 1, slides.length)}: ${saySlide({ atlas, lang }, slide).title}`}
    </p>
  );
}
