/** Moves the time filter while it plays; its steps, its pace and what plays, for a reader to choose. */
import { useEffect } from "preact/hooks";
import { sayNumber } from "../../../i18n/dates.ts";
import { PLAYBACK_WORDS } from "../../../i18n/parts/playback.ts";
import { startPlayback, stepPlayback, unitFor } from "../../../model/play-steps.ts";
import { PLAYBACK_MODES, type Playback, SPEEDS } from "../../../model/playback.ts";
import { type AtlasStore, holdBrush, releaseBrush } from "../../../state/store.ts";
import { useStore, useWords } from "../../../ui/context.ts";
import { stripAxis } from "../models/to-strip-model.ts";
import { drive } from "./drive.ts";
import "./playback-bar.css";

export function PlaybackBar({ playback }: { readonly playback: Playback }) {
  const own = useWords(PLAYBACK_WORDS);
  const store = useStore();
  const { mode, speed, isPlaying } = playback;
  // Another mode or pace begins from where the brush is.
  useEffect(() => (isPlaying ? drive(store) : undefined), [store, isPlaying, mode, speed]);
  return (
    <fieldset class="playback-bar" aria-label={own.name}>
      <Pace playback={playback} />
    </fieldset>
  );
}

function set(store: AtlasStore, change: Partial<Playback>): void {
  store.setState(({ playback }) => ({ playback: playback && { ...playback, ...change } }));
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
  const { mode = "grow" } = state.playback ?? {};
  const axis = stripAxis(state);
  set(store, { isPlaying: false });
  const brush = state.filters.time ?? startPlayback(null, mode, axis);
  holdBrush(store, stepPlayback(brush, by, mode, axis));
  releaseBrush(store);
}
