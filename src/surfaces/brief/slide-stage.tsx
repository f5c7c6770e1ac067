/** One slide: what it says, beside a map and a timeline in the state that it asks for. Draws any slide of its atlas in turn. */

import type { ComponentChildren } from "preact";
import { useEffect, useMemo } from "preact/hooks";
import { creditOf } from "../../i18n/credit.ts";
import type { BriefWords } from "../../i18n/parts/brief.ts";
import type { Slide } from "../../model/slides.ts";
import { showSlide } from "../../state/presentation/show-slide.ts";
import { useAtlas, useStore, useWords } from "../../ui/context.ts";
import { saySlide } from "../handout/say-slide.ts";
import { SourceList } from "../handout/source-list.tsx";
import { Footnotes, Said } from "./said.tsx";
import { SlideViews } from "./slide-views.tsx";
import "./slide-sources.css";
// The last: on a narrow screen it overrules the others.
import "./slide-stage.css";

interface Props {
  readonly slide: Slide;
  /** From 0. */
  readonly at: number;
  readonly total: number;
  /** Another number puts the views back to what the slide asks for. */
  readonly call: number;
  /** A preview can be seen, not used, at any size. */
  readonly isPreview?: boolean;
  readonly own: BriefWords;
  /** Lies over the slide. */
  readonly children?: ComponentChildren;
}

/** The store must hold the state that the first slide asks for when this is first drawn. */
export function SlideStage({ slide, at, total, call, isPreview = false, own, children }: Props) {
  const store = useStore();
  const words = useWords();
  const atlas = useAtlas((state) => state.atlas);
  const lang = useAtlas((state) => state.lang);
  const said = useMemo(() => saySlide({ atlas, lang }, slide), [atlas, lang, slide]);
  useEffect(() => showSlide(store, slide), [store, slide, call]);
  return (
    <div class="stage">
      <article
        class="slide"
        data-type={slide.type}
        data-shows={viewsOf(slide)}
        data-asks={said.questions.length > 0 || undefined}
        inert={isPreview}
        aria-label={own.step(at + 1, total)}
      >
        <Said said={said} />
        <SlideViews slide={slide} />
        <SourceList class="slide-sources" sources={said.sources} />
        <footer class="slide-foot">
          <Footnotes footnotes={said.footnotes} />
          {said.footnotes.length === 0 && (
            <p class="slide-credit" dir="auto">
              {creditOf(atlas, words, true)}
            </p>
          )}
          <p class="slide-number" dir="ltr">
            {at + 1} / {total}
          </p>
        </footer>
      </article>
      {children}
    </div>
  );
}

/** A step without events, about sides or ties, is told by the diagram. */
function viewsOf(slide: Slide): "map" | "factions" | "nothing" {
  if (slide.type === "factions") return "factions";
  if (slide.type === "sources") return "nothing";
  if (slide.type === "title") return "map";
  const isAboutSides = slide.factions.length + slide.relations.length > 0;
  return slide.events.length === 0 && isAboutSides ? "factions" : "map";
}
