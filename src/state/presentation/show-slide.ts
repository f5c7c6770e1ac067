/** Puts an atlas into the state that a slide asks for: map, timeline, what is selected and what stands out. */
import { companyOfStep } from "../../model/connections.ts";
import { lettersInViews, lettersOn } from "../../model/question-letters.ts";
import type { Slide } from "../../model/slides.ts";
import type { State } from "../state.ts";
import type { AtlasStore } from "../store.ts";

export function showSlide(store: AtlasStore, slide: Slide): void {
  store.setState((state) => stateFor(state, slide));
}

/** What of the state a slide settles; the reader's own moves are undone by it. */
export function stateFor({ atlas, lang, home, firstWindow }: State, slide: Slide): Partial<State> {
  // A camera of its own each time, for the map to take up also where it was moved from the same one.
  const whole = { type: "bounds", bounds: home } as const;
  const still = { hovered: null, focused: null, isFrameMoved: false };
  if (slide.type !== "step")
    return {
      ...still,
      selected: null,
      spotlight: null,
      letters: null,
      camera: whole,
      window: firstWindow,
    };
  const [only, ...more] = slide.events;
  const isAboutAll =
    slide.events.length === 0 && slide.factions.length === 0 && slide.relations.length === 0;
  return {
    ...still,
    selected: only && more.length === 0 ? { type: "event", id: only.event.id } : null,
    spotlight: isAboutAll ? null : companyOfStep(atlas, slide),
    letters: slide.questions.length > 0 ? lettersInViews(lettersOn(atlas, slide, lang)) : null,
    camera: slide.camera ? { ...slide.camera } : whole,
    window: slide.window ?? firstWindow,
  };
}
