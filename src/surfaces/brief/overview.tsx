/** The overview: every step of the briefing by number and title, to go to one. */
import type { BriefWords } from "../../i18n/parts/brief.ts";
import { goTo, type PresentationStore } from "../../state/presentation/presentation.ts";
import { useAtlas } from "../../ui/context.ts";
import { saySlide } from "../handout/say-slide.ts";
import { closeDialog, OverlayDialog } from "./overlay-dialog.tsx";
import { usePresentation } from "./use-presentation.ts";

interface Props {
  readonly presentation: PresentationStore;
  readonly own: BriefWords;
}

export function Overview({ presentation, own }: Props) {
  const atlas = useAtlas((state) => state.atlas);
  const lang = useAtlas((state) => state.lang);
  const at = usePresentation(presentation, (state) => state.at);
  const { slides } = presentation.getState();
  return (
    <OverlayDialog
      presentation={presentation}
      overlay="overview"
      class="dialog overview"
      titleId="overview-title"
      onKeyDown={walk}
    >
      <header class="overview-head">
        <h2 id="overview-title">{own.overview}</h2>
        <button type="button" class="quiet" onClick={closeDialog}>
          {own.close}
        </button>
      </header>
      <ol class="overview-steps">
        {slides.map((slide, index) => {
          const { title, line } = saySlide({ atlas, lang }, slide);
          return (
            <li key={slide.type === "step" ? slide.step.id : slide.type}>
              <button
                type="button"
                aria-current={index === at ? "step" : undefined}
                onClick={() => goTo(presentation, index)}
              >
                <span class="overview-number">{index + 1}</span>
                <strong dir="auto">{title}</strong>
                {line && <span dir="auto">{line}</span>}
              </button>
            </li>
          );
        })}
      </ol>
    </OverlayDialog>
  );
}

/** Arrows walk the steps as they lie; Home and End lead to the first and the last. */
function walk(event: KeyboardEvent): void {
  const list = event.currentTarget instanceof HTMLElement ? event.currentTarget : null;
  const buttons = [...(list?.querySelectorAll<HTMLElement>("li > button") ?? [])];
  const from = buttons.indexOf(document.activeElement as HTMLElement);
  const to = stepFrom(event.key, Math.max(from, 0), buttons);
  if (to === null) return;
  event.preventDefault();
  buttons[Math.max(0, Math.min(to, buttons.length - 1))]?.focus();
}

function stepFrom(key: string, from: number, buttons: readonly HTMLElement[]): number | null {
  const isRtl = document.documentElement.dir === "rtl";
  const top = buttons[0]?.offsetTop;
  const columns = buttons.filter(({ offsetTop }) => offsetTop === top).length;
  switch (key) {
    case "ArrowRight":
      return from + (isRtl ? -1 : 1);
    case "ArrowLeft":
      return from + (isRtl ? 1 : -1);
    case "ArrowDown":
      return from + columns < buttons.length ? from + columns : from;
    case "ArrowUp":
      return from - columns >= 0 ? from - columns : from;
    case "Home":
      return 0;
    case "End":
      return buttons.length - 1;
    default:
      return null;
  }
}
