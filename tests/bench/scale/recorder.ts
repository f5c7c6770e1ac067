/**
 * Runs in the page: notes when the hand did something, and when the frames after it had been painted. A frame is painted when
 * a message that was sent at its beginning arrives: the browser finishes the frame before it hands out messages.
 */

export interface Recording {
  readonly inputs: readonly { readonly type: string; readonly at: number }[];
  readonly frames: readonly Frame[];
}

export interface Frame {
  /** When it was painted; times are in milliseconds since the page's navigation began. */
  readonly at: number;
  /** Whether anything in the document had changed since the frame before. */
  readonly isChanged: boolean;
  /** What the page says aloud of itself: how many events are kept. */
  readonly status: string;
  /** Whether the page calls itself settled. */
  readonly isReady: boolean;
}

export interface Recorder {
  start(): void;
  stop(): Recording;
  /** Waits until nothing has changed for so many milliseconds, or the time is over. */
  still(quiet: number, most: number): Promise<void>;
}

declare global {
  interface Window {
    recorder: Recorder;
  }
}

/** Runs before all scripts of the page. */
export function installRecorder(): void {
  const INPUTS = ["pointermove", "pointerdown", "pointerup", "click", "input", "keydown", "wheel"];
  let inputs: { type: string; at: number }[] = [];
  let frames: Frame[] = [];
  let isOn = false;
  let isChanged = false;
  let lastChange = 0;
  let status = "";
  const channel = new MessageChannel();
  const readStatus = () =>
    Array.from(document.querySelectorAll('[role="status"]'), ({ textContent }) => textContent)
      .filter((text) => /\d/.test(text ?? ""))
      .join(" | ");
  const note = (at: number) => {
    const isReady = document.documentElement?.dataset.atlas === "ready";
    frames.push({ at, isChanged, status, isReady });
    isChanged = false;
  };
  channel.port1.onmessage = () => {
    const at = performance.now();
    if (isChanged) {
      status = readStatus();
      lastChange = at;
    }
    if (isOn) note(at);
    isChanged = false;
  };
  const tick = () => {
    channel.port2.postMessage(null);
    if (isOn) requestAnimationFrame(tick);
  };
  const watch = new MutationObserver(() => {
    isChanged = true;
  });
  const options = { subtree: true, childList: true, characterData: true, attributes: true };
  watch.observe(document, options);
  for (const type of INPUTS)
    window.addEventListener(
      type,
      ({ timeStamp }) => {
        if (isOn) inputs.push({ type, at: timeStamp });
      },
      { capture: true, passive: true },
    );
  window.recorder = {
    start() {
      inputs = [];
      frames = [];
      status = readStatus();
      // How it was before.
      note(performance.now());
      if (isOn) return;
      isOn = true;
      requestAnimationFrame(tick);
    },
    stop() {
      isOn = false;
      return { inputs, frames };
    },
    async still(quiet, most) {
      const end = performance.now() + most;
      const wasOn = isOn;
      if (!isOn) this.start();
      lastChange = performance.now();
      while (performance.now() < end && performance.now() - lastChange < quiet)
        await new Promise((resolve) => setTimeout(resolve, 20));
      isOn = wasOn;
    },
  };
  window.recorder.start();
}
