/** Plays the time filter: a button, and once it has been played its steps, its pace and what it does. */
import { useEffect } from "preact/hooks";
import { sayNumber } from "../../../i18n/dates.ts";
import { PLAYBACK_WORDS } from "../../../i18n/parts/playback.ts";
import { startPlayback, stepPlayback, unitFor } from "../../../model/play-steps.ts";
import { PLAYBACK_MODES, type Playback, SPEEDS } from "../../../model/playback.ts";
import { type AtlasStore, holdBrush, releaseBrush } from "../../../state/store.ts";
import { useAtlas, useStore, useWords } from "../../../ui/context.ts";
import { stripAxis } from "../models/to-strip-model.ts";
import { drive } from "./drive.ts";
import "./playback-bar.css";

const PLAIN: Playback = { mode: "grow", speed: 1, isPlaying: false };

export function PlaybackBar() {
  const own = useWords(PLAYBACK_WORDS);
  const store = useStore();
  const playback = useAtlas((state) => state.playback);
  const isEmpty = useAtlas(({ engine }) => engine.extent === null);
  const { mode, speed, isPlaying } = playback ?? PLAIN;
  // Another mode or pace begins from where the brush is.
  useEffect(() => (isPlaying ? drive(store) : undefined), [store, isPlaying, mode, speed]);
  if (isEmpty) return null;
  return (
    <fieldset class="playback" aria-label={own.name}>
      <button
        type="button"
        class="playback-play"
        aria-label={isPlaying ? own.pause : own.play}
        title={isPlaying ? own.pause : own.play}
        onClick={() => togglePlayback(store)}
      >
        <span class={isPlaying ? "sign-pause" : "sign-play"} aria-hidden="true" />
      </button>
      {playback && <Pace playback={playback} />}
    </fieldset>
  );
}

/** Plays, or holds on. */
export function togglePlayback(store: AtlasStore): void {
  const { playback } = store.getState();
  set(store, { isPlaying: !(playback?.isPlaying ?? false) });
}

function set(store: AtlasStore, change: Partial<Playback>): void {
  store.setState(({ playback }) => ({ playback: { ...(playback ?? PLAIN), ...change } }));
}

function Pace({ playback }: { readonly playback: Playback }) {
  const words = useWords();
  const own = useWords(PLAYBACK_WORDS);
  const store = useStore();
  const { bounds, grain } = stripAxis(store.getState());
  const unit = own.units[unitFor(bounds, grain).name];
  return (
    <>
      <StepButton label={own.back(unit)} sign="sign-step-back" onClick={() => step(store, -1)} />
      <StepButton label={own.on(unit)} sign="sign-step-on" onClick={() => step(store, 1)} />
      <select
        aria-label={own.speed}
        value={playback.speed}
        onChange={({ currentTarget }) =>
          set(store, { speed: SPEEDS[currentTarget.selectedIndex] ?? 1 })
        }
      >
        {SPEEDS.map((speed) => (
          <option key={speed} value={speed}>
            {own.times(sayNumber(speed, words.locale))}
          </option>
        ))}
      </select>
      <select
        aria-label={own.mode}
        value={playback.mode}
        onChange={({ currentTarget }) =>
          set(store, { mode: PLAYBACK_MODES[currentTarget.selectedIndex] ?? "grow" })
        }
      >
        {PLAYBACK_MODES.map((mode) => (
          <option key={mode} value={mode}>
            {own.modes[mode]}
          </option>
        ))}
      </select>
    </>
  );
}

interface StepButtonProps {
  readonly label: string;
  readonly sign: string;
  readonly onClick: () => void;
}

function StepButton({ label, sign, onClick }: StepButtonProps) {
  return (
    <button type="button" aria-label={label} title={label} onClick={onClick}>
      <span class={sign} aria-hidden="true" />
    </button>
  );
}

/** A step by hand holds the playing. */
function step(store: AtlasStore, by: 1 | -1): void {
  const state = store.getState();
  const { mode } = state.playback ?? PLAIN;
  const axis = stripAxis(state);
  set(store, { isPlaying: false });
  const brush = state.filters.time ?? startPlayback(null, mode, axis);
  holdBrush(store, stepPlayback(brush, by, mode, axis));
  releaseBrush(store);
}
