/** Where a briefing stands now: which slide, blanked or not, and what lies over it. Both windows of a briefer hold one. */
import { subscribeWithSelector } from "zustand/middleware";
import { createStore } from "zustand/vanilla";
import type { Slide } from "../../model/slides.ts";
import { PACE, type Run } from "./run.ts";

/** Something that lies over the slide until it is closed. */
export type Overlay = "overview" | "keys";

export interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface Presentation {
  readonly slides: readonly Slide[];
  /** The slide that is shown, from 0. */
  readonly at: number;
  /** Counts each time a slide is called up, also the one that is shown: then its picture goes back to what the slide shows. */
  readonly calls: number;
  readonly isBlank: boolean;
  readonly showsPointer: boolean;
  /** Where the pointer is, as shares of the slide's width and height from its upper left; null where it is off the slide. */
  readonly pointer: Spot | null;
  /** Digits typed so far, for a slide's number. */
  readonly typed: string;
  readonly overlay: Overlay | null;
  /** How it goes on by itself, and whether it does. */
  readonly run: Run;
}

export type PresentationStore = ReturnType<typeof createPresentation>;

/**
 * @param at from 0; one that there is no slide for becomes the nearest
 * @param run by itself from the start; by default only once a hand asks for it
 */
export function createPresentation(slides: readonly Slide[], at: number, run: Run = PACE) {
  return createStore<Presentation>()(
    subscribeWithSelector<Presentation>(() => ({
      slides,
      at: clamp(at, slides),
      calls: 0,
      isBlank: false,
      showsPointer: false,
      pointer: null,
      typed: "",
      overlay: null,
      run,
    })),
  );
}

function clamp(at: number, slides: readonly Slide[]): number {
  return Math.max(0, Math.min(Math.trunc(at) || 0, slides.length - 1));
}

/** Shows a slide, from 0; what was blanked or lay over it goes. */
export function goTo(store: PresentationStore, at: number): void {
  store.setState(({ slides, calls }) => ({
    at: clamp(at, slides),
    calls: calls + 1,
    isBlank: false,
    typed: "",
    overlay: null,
  }));
}

export function goOn(store: PresentationStore, by: 1 | -1): void {
  goTo(store, store.getState().at + by);
}

export function goToEnd(store: PresentationStore, end: "first" | "last"): void {
  goTo(store, end === "first" ? 0 : store.getState().slides.length - 1);
}

export function toggleRun(store: PresentationStore): void {
  store.setState(({ run }) => ({ run: { ...run, isOn: !run.isOn } }));
}

/** Whether the next step comes by itself: not while this one is blank or something lies over it, nor after the last. */
export function isRunning({ run, isBlank, overlay, at, slides }: Presentation): boolean {
  return run.isOn && !isBlank && overlay === null && (run.loops || at < slides.length - 1);
}

/** The step that comes when this one has stood long enough: after the last, the first. */
export function runOn(store: PresentationStore): void {
  const { at, slides } = store.getState();
  goTo(store, (at + 1) % slides.length);
}

/** Takes up a digit of a slide's number; more of them than there are slides are the last ones typed. */
export function typeDigit(store: PresentationStore, digit: string): void {
  store.setState(({ typed, slides }) => ({
    typed: `${typed}${digit}`.slice(-String(slides.length).length),
  }));
}

/** Goes to the slide whose number was typed, from 1. @returns whether one was */
export function goToTyped(store: PresentationStore): boolean {
  const { typed } = store.getState();
  if (typed === "") return false;
  goTo(store, Number(typed) - 1);
  return true;
}

export function blank(store: PresentationStore, isBlank: boolean): void {
  store.setState({ isBlank });
}

export function showPointer(store: PresentationStore, showsPointer: boolean): void {
  store.setState({ showsPointer, pointer: null });
}

export function pointAt(store: PresentationStore, pointer: Spot | null): void {
  store.setState({ pointer });
}

export function lay(store: PresentationStore, overlay: Overlay | null): void {
  store.setState({ overlay });
}

/** One thing out: the digits, what lies over the slide, the blank, the pointer. @returns whether there was one */
export function stepOut(store: PresentationStore): boolean {
  const { typed, overlay, isBlank, showsPointer } = store.getState();
  if (typed !== "") store.setState({ typed: "" });
  else if (overlay !== null) store.setState({ overlay: null });
  else if (isBlank) store.setState({ isBlank: false });
  else if (showsPointer) showPointer(store, false);
  else return false;
  return true;
}
