/** Tells the host how tall the atlas is, when that has changed, in the words that newsrooms' systems listen for. */

export interface HeightSettings {
  /** `auto`: the content decides. `fixed`: the host does, and is told nothing. */
  readonly mode: "auto" | "fixed";
  /** What pym.js calls this frame; null where it is none of pym's. */
  readonly pym: string | null;
}

const AN_ID = /^[\w-]{1,100}$/;
/** What Datawrapper's listener calls a frame that has no name of its own; it finds the frame by its window. */
const NAMELESS = "dispatch-atlas";

/** Reads `height=auto|fixed` and the name that pym.js gives its frames: `pym=NAME`, or `childId=NAME` as pym writes it. */
export function heightSettings(query: URLSearchParams): HeightSettings {
  const name = query.get("pym") ?? query.get("childId") ?? "";
  return {
    mode: query.get("height") === "fixed" ? "fixed" : "auto",
    pym: AN_ID.test(name) ? name : null,
  };
}

interface Options extends HeightSettings {
  /** The atlas's own window. */
  readonly window: Window & Pick<typeof globalThis, "ResizeObserver">;
  /** Its outermost element, whose height must follow from its width and content, not from the frame's height. */
  readonly element: Element;
  /** In whole CSS pixels; for the conversation with the host. */
  readonly onHeight: (height: number) => void;
}

const PAUSE_MS = 100;

/**
 * Tells the present height at once, then each other one, some a second at most.
 * @returns the undo
 */
export function tellHeight({ window, element, mode, pym, onHeight }: Options): () => void {
  if (mode === "fixed" || window.parent === window) return () => {};
  const pass = createGate();
  let due = 0;
  let toldAt = Number.NEGATIVE_INFINITY;
  const measure = () => {
    const at = window.performance.now();
    // Content that moves in a transition is told a few times, not sixty times a second.
    due = at - toldAt < PAUSE_MS ? window.requestAnimationFrame(measure) : 0;
    if (due) return;
    const content = Math.ceil(element.getBoundingClientRect().height);
    const height = pass({ height: content, width: window.innerWidth, at });
    if (height === null) return;
    toldAt = at;
    onHeight(height);
    // To any origin: it is a number.
    for (const message of dialects(height, pym)) window.parent.postMessage(message, "*");
  };
  const observer = new window.ResizeObserver(() => {
    due ||= window.requestAnimationFrame(measure);
  });
  measure();
  observer.observe(element);
  return () => {
    observer.disconnect();
    window.cancelAnimationFrame(due);
  };
}

function dialects(height: number, pym: string | null): readonly unknown[] {
  return [
    ...(pym === null ? [] : [`pymxPYMx${pym}xPYMxheightxPYMx${height}`]),
    { sentinel: "amp", type: "embed-size", height },
    { "datawrapper-height": { [pym ?? NAMELESS]: height } },
  ];
}

interface Change {
  readonly height: number;
  readonly width: number;
  readonly at: number;
}

/** Within the time, at widths that it had before; more are a loop between the frame and its content. */
const MOST_CHANGES = 12;
const WITHIN_MS = 2000;

/**
 * Lets a height pass that differs from the last one by more than a pixel. A loop ends at its tallest, which cuts nothing off,
 * and nothing passes until it has been quiet.
 * @returns takes what was measured and gives what is to be told, if anything
 */
function createGate(): (change: Change) => number | null {
  let told = Number.NEGATIVE_INFINITY;
  let recent: readonly Change[] = [];
  return (change) => {
    if (Math.abs(change.height - told) <= 1) return null;
    recent = [...recent.filter(({ at }) => change.at - at < WITHIN_MS), change];
    // A frame that is dragged wider has each width once; a scroll bar that comes and goes has the same two in turn.
    const returns = recent.length - new Set(recent.map(({ width }) => width)).size;
    if (returns > MOST_CHANGES) return null;
    const isLoop = returns === MOST_CHANGES;
    const height = isLoop ? Math.max(...recent.map((one) => one.height)) : change.height;
    if (height === told) return null;
    told = height;
    return height;
  };
}
