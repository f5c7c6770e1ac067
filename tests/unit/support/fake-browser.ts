/** As much of a browser as the address needs: the bar, its history, and the event of going back. */
import { vi } from "vitest";

export interface FakeBrowser {
  /** What the bar shows after the path. */
  readonly search: () => string;
  /** How many steps back there are, this one included. */
  readonly steps: () => number;
  /** Back (-1) or forward (1), with everything that follows from it. */
  readonly go: (by: number) => Promise<void>;
  /** Lets a frame be painted, and what was put off until then happen. */
  readonly settle: () => Promise<void>;
  /** Lets a moment pass, within one frame. */
  readonly pause: () => Promise<void>;
}

/** Until the next frame. */
const FRAME_MS = 16;

/** Puts itself in the place of the globals, with a clock that stands still; undo it by `vi.unstubAllGlobals()` and `vi.useRealTimers()`. */
export function openFakeBrowser(search: string, hash = ""): FakeBrowser {
  vi.useFakeTimers({ now: 0 });
  const entries = [`${search}${hash}`];
  let at = 0;
  const bar = new EventTarget();
  const now = () => new URL(entries[at] ?? "", "https://atlas.example/");
  vi.stubGlobal("location", {
    get search() {
      return now().search;
    },
    get hash() {
      return now().hash;
    },
  });
  vi.stubGlobal("history", {
    pushState: (_: unknown, __: string, url: string) => {
      entries.splice(++at, Infinity, url);
    },
    replaceState: (_: unknown, __: string, url: string) => {
      entries[at] = url;
    },
  });
  vi.stubGlobal("window", {
    addEventListener: bar.addEventListener.bind(bar),
    removeEventListener: bar.removeEventListener.bind(bar),
  });
  vi.stubGlobal("requestAnimationFrame", (draw: () => void) => setTimeout(draw, FRAME_MS));
  vi.stubGlobal("cancelAnimationFrame", clearTimeout);
  const settle = async () => {
    await vi.advanceTimersByTimeAsync(FRAME_MS + 1);
  };
  return {
    search: () => now().search,
    steps: () => at + 1,
    settle,
    pause: async () => void (await vi.advanceTimersByTimeAsync(1)),
    go: async (by) => {
      at += by;
      bar.dispatchEvent(new Event("popstate"));
      await settle();
    },
  };
}
