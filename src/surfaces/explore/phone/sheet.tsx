/**
 * A phone's sheet: at rest it tells what is selected and reads on; drawn up it holds everything but the map as tabs. It is a
 * region of the page and no dialog: the map stays at hand beside it.
 */
import type { ComponentChildren, Ref } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { EXPLORE_WORDS } from "../../../i18n/parts/explore.ts";
import { PHONE_WORDS } from "../../../i18n/parts/phone.ts";
import { READING_WORDS } from "../../../i18n/parts/reading.ts";
import { isStoryCounted } from "../../../state/column.ts";
import { readOn } from "../../../state/reading.ts";
import { TABS } from "../../../state/state.ts";
import { useAtlas, useStore, useWords } from "../../../ui/context.ts";
import { Tabs } from "../../../ui/tabs.tsx";
import { FilterBar } from "../../binding/later-parts.tsx";
import { Panel } from "../../binding/panel.tsx";
import { TimelinePanel, VIEW_PANELS } from "../../binding/panels.tsx";
import { listenToSwipes } from "../../binding/swipes.ts";
import { EventsPanel } from "../events-panel.tsx";
import { ReadingColumn } from "../reading-column.tsx";
import { mountDrag } from "./drag.ts";
import { type Level, nextLevel, raised } from "./level.ts";
import { Peek } from "./peek.tsx";
import { useRaising } from "./use-raising.ts";
import "./sheet.css";
import "./sheet-body.css";

export interface SheetProps {
  readonly level: Level;
  readonly onLevel: (level: Level) => void;
  readonly searchRef: Ref<HTMLInputElement>;
  /** What stands at the foot of a page that scrolls. */
  readonly children: ComponentChildren;
}

export function Sheet({ level, onLevel, searchRef, children }: SheetProps) {
  const own = useWords(PHONE_WORDS);
  const sheet = useRef<HTMLElement>(null);
  const handle = useRef<HTMLButtonElement>(null);
  const go = (next: Level) => {
    // What has the focus is about to be put away.
    const active = document.activeElement;
    if (next === "peek" && level !== "peek" && sheet.current?.contains(active))
      handle.current?.focus();
    onLevel(next);
  };
  useDrag(sheet, go);
  useRaising(sheet, level, go);
  return (
    <div class={`sheet-place is-${level}`}>
      <section ref={sheet} class={`sheet is-${level}`} aria-label={own.sheet}>
        <div class="sheet-head">
          <button
            ref={handle}
            type="button"
            class="sheet-handle"
            aria-label={own.handle[level]}
            aria-expanded={level !== "peek"}
            aria-controls="sheet-body"
            onClick={() => go(nextLevel(level))}
          />
          <Peek onRead={() => go(raised(level))} />
        </div>
        <SheetBody isShown={level !== "peek"} searchRef={searchRef}>
          {children}
        </SheetBody>
      </section>
    </div>
  );
}

type BodyProps = Pick<SheetProps, "searchRef" | "children"> & { readonly isShown: boolean };

/** The reading column comes last: its foot stands under whichever panel is chosen. */
function SheetBody({ isShown, searchRef, children }: BodyProps) {
  const { tabs } = useWords(EXPLORE_WORDS);
  const { about } = useWords(READING_WORDS);
  const tab = useAtlas((state) => state.tab);
  const isCounted = useAtlas(isStoryCounted);
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // It may have been chosen elsewhere.
    const chosen = body.current?.querySelector(`#tab-${tab}`);
    chosen?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [tab, isShown]);
  return (
    <div ref={body} id="sheet-body" class="sheet-body">
      <Tabs
        class="sheet-tabs"
        label={tabs}
        prefix="tab"
        names={TABS}
        current={tab}
        {...(isCounted && { called: { story: about } })}
      />
      <TimelinePanel />
      <VIEW_PANELS.factions />
      <Panel name="filters" isHeadingHidden>
        <FilterBar searchRef={searchRef} />
      </Panel>
      <EventsPanel />
      <ReadingColumn>{children}</ReadingColumn>
    </div>
  );
}

/** The head is dragged, and swiped sideways to read on; what scrolls below it scrolls, and two fingers are the browser's. */
function useDrag(sheet: { readonly current: HTMLElement | null }, go: (level: Level) => void) {
  const store = useStore();
  const latest = useRef(go);
  latest.current = go;
  useEffect(() => {
    const element = sheet.current;
    const head = element?.querySelector<HTMLElement>(".sheet-head");
    if (!element || !head) return;
    const stopSwipes = listenToSwipes(head, (by) => readOn(store, by));
    const stopDrag = mountDrag(element, head, {
      heights: () => heightsOf(element),
      onLevel: (level) => latest.current(level),
    });
    return () => {
      stopSwipes();
      stopDrag();
    };
  }, [sheet, store]);
}

/** In pixels; what rests is as tall as its words. */
function heightsOf(sheet: HTMLElement): Readonly<Record<Level, number>> {
  const head = sheet.querySelector(".sheet-head")?.getBoundingClientRect().height ?? 0;
  const bar = document.querySelector(".masthead")?.getBoundingClientRect().bottom ?? 0;
  const half = Math.max(innerHeight * HALF, LEAST);
  return { peek: head, half, full: Math.max(innerHeight - Math.max(bar, 0), half) };
}

/** Of the screen, and in pixels where that is low; the style sheet says the same. */
const HALF = 0.56;
const LEAST = 320;
