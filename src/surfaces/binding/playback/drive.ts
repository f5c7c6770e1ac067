/** Moves the time filter while it plays: by the clock, so that a slow machine leaves out frames and never events. */
import { snapToSteps } from "../../../model/brush-steps.ts";
import { playAt, startPlayback, stepPlayback } from "../../../model/play-steps.ts";
import { type AtlasStore, holdBrush, releaseBrush } from "../../../state/store.ts";
import { prefersStillness } from "../../../views/prefers-stillness.ts";
import { stripAxis } from "../models/to-strip-model.ts";

/** Where nothing is to move, it goes on by steps: one a second at the plain pace. */
const STEP_MS = 1000;

/**
 * Plays until it is stopped, comes to the end, or somebody else moves the brush.
 * @returns the stop, which leaves the brush where it is
 */
export function drive(store: AtlasStore): () => void {
  const { playback, filters } = store.getState();
  if (!playback) return () => {};
  const { mode, speed } = playback;
  const axis = stripAxis(store.getState());
  const from = startPlayback(filters.time, mode, axis);
  const start = performance.now();
  let brush = from;
  let frame = 0;
  let timer = 0;
  const isTaken = () => store.getState().filters.time !== brush;
  const show = (next: typeof brush, isOver: boolean) => {
    brush = next;
    holdBrush(store, brush);
    if (isOver) end(store);
  };
  const onFrame = (now: number) => {
    if (isTaken()) return end(store);
    const { brush: next, isOver } = playAt(from, Math.max(now - start, 0), { mode, speed }, axis);
    show(snapToSteps(next, axis.bounds), isOver);
    if (!isOver) frame = requestAnimationFrame(onFrame);
  };
  const onStep = () => {
    if (isTaken()) return end(store);
    const next = stepPlayback(brush, 1, mode, axis);
    show(next, next.end >= axis.bounds.end);
  };
  holdBrush(store, brush);
  if (prefersStillness()) timer = window.setInterval(onStep, STEP_MS / speed);
  else frame = requestAnimationFrame(onFrame);
  return () => {
    cancelAnimationFrame(frame);
    clearInterval(timer);
    if (!isTaken()) releaseBrush(store);
  };
}

/** The one who drives lets go when it no longer plays. */
function end(store: AtlasStore): void {
  store.setState(({ playback }) => ({ playback: playback && { ...playback, isPlaying: false } }));
}
