/** Plays the time filter, or holds on; what belongs to it besides comes once it has been played. */
import { TIMELINE_WORDS } from "../../../i18n/parts/timeline.ts";
import type { Playback } from "../../../model/playback.ts";
import type { AtlasStore } from "../../../state/store.ts";
import { useAtlas, useStore, useWords } from "../../../ui/context.ts";
import { later } from "../../../ui/later.tsx";

/** What a press starts where nothing else was chosen. */
const PLAIN: Playback = { mode: "grow", speed: 1, isPlaying: false };

const PlaybackBar = later(async () => (await import("./playback-bar.tsx")).PlaybackBar);

const PLAY = "M2 0 12 6 2 12Z";
const PAUSE = "M1 0H4.5V12H1ZM7.5 0H11V12H7.5Z";

export function PlayButton() {
  const own = useWords(TIMELINE_WORDS);
  const store = useStore();
  const playback = useAtlas((state) => state.playback);
  const isEmpty = useAtlas(({ engine }) => engine.extent === null);
  const isPlaying = playback?.isPlaying ?? false;
  if (isEmpty) return null;
  const name = isPlaying ? own.pause : own.play;
  return (
    <div class="playback">
      <button
        type="button"
        class="quiet"
        aria-label={name}
        title={name}
        onClick={() => togglePlayback(store)}
      >
        <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
          <path d={isPlaying ? PAUSE : PLAY} fill="currentColor" />
        </svg>
      </button>
      {playback && <PlaybackBar playback={playback} />}
    </div>
  );
}

export function togglePlayback(store: AtlasStore): void {
  store.setState(({ playback }) => ({
    playback: { ...(playback ?? PLAIN), isPlaying: !playback?.isPlaying },
  }));
}
