/**
 * Keeps the audience's window and the presenter's in step, both ways. Each asks when it opens and answers when it is asked, so
 * that either finds the other again after a reload. Windows of the same kind do not follow each other.
 */
import {
  goTo,
  type Presentation,
  type PresentationStore,
  type Spot,
} from "../../state/presentation/presentation.ts";

export type Role = "audience" | "presenter";

/** Where a window stands. */
interface Stand {
  readonly at: number;
  /** Called up anew, also where it is the step that is shown. */
  readonly isCall: boolean;
  /** Told because the other asked, not because anything changed. */
  readonly isAnswer: boolean;
  readonly isBlank: boolean;
  readonly showsPointer: boolean;
  readonly pointer: Spot | null;
  /** Width of the audience's slide to its height; null from a presenter. */
  readonly aspect: number | null;
}

export type News =
  | { readonly type: "ask"; readonly from: Role }
  | { readonly type: "bye"; readonly from: Role }
  | { readonly type: "stand"; readonly from: Role; readonly stand: Stand };

export interface Partner {
  readonly isThere: boolean;
  readonly aspect: number | null;
}

interface Options {
  /** What both windows show: a dataset's id and whose steps. */
  readonly name: string;
  readonly role: Role;
  readonly aspect: () => number | null;
  /** The other window came, went, or has another shape. */
  readonly onPartner: (partner: Partner) => void;
}

/** @returns the undo; where the browser has no such channel, the windows go their own ways */
export function keepInStep(store: PresentationStore, options: Options): () => void {
  const channel = openChannel(`dispatch-atlas brief ${options.name}`);
  if (!channel) return () => {};
  const { role: from, aspect, onPartner } = options;
  let isFollowing = false;
  const tell = (news: News) => channel.postMessage(news);
  /** Since this window asked: an answer that comes late must not undo it. */
  let hasChanged = false;
  const tellStand = (isCall: boolean, isAnswer = false) => {
    const { at, isBlank, showsPointer, pointer } = store.getState();
    tell({
      type: "stand",
      from,
      stand: { at, isCall, isAnswer, isBlank, showsPointer, pointer, aspect: aspect() },
    });
  };
  const follow = ({ at, isCall, isBlank, showsPointer, pointer }: Stand) => {
    isFollowing = true;
    if (isCall || at !== store.getState().at) goTo(store, at);
    store.setState({ isBlank, showsPointer, pointer });
    isFollowing = false;
  };
  const hear = ({ data }: MessageEvent<unknown>) => {
    const news = readNews(data);
    if (!news || news.from === from) return;
    onPartner({
      isThere: news.type !== "bye",
      aspect: news.type === "stand" ? news.stand.aspect : null,
    });
    if (news.type === "ask") tellStand(false, true);
    else if (news.type === "stand" && !(news.stand.isAnswer && hasChanged)) follow(news.stand);
  };
  channel.addEventListener("message", hear);
  const stop = store.subscribe(
    standOf,
    (now, before) => {
      if (isFollowing) return;
      hasChanged = true;
      tellStand(now.calls !== before.calls);
    },
    { equalityFn: isSameStand },
  );
  const leave = () => tell({ type: "bye", from });
  const resized = () => tellStand(false, true);
  if (from === "audience") window.addEventListener("resize", resized);
  window.addEventListener("pagehide", leave);
  tell({ type: "ask", from });
  return () => {
    stop();
    window.removeEventListener("pagehide", leave);
    window.removeEventListener("resize", resized);
    leave();
    channel.close();
  };
}

type Told = Pick<Presentation, "at" | "calls" | "isBlank" | "showsPointer" | "pointer">;

function standOf({ at, calls, isBlank, showsPointer, pointer }: Presentation): Told {
  return { at, calls, isBlank, showsPointer, pointer };
}

function isSameStand(a: Told, b: Told): boolean {
  return (Object.keys(a) as (keyof Told)[]).every((name) => a[name] === b[name]);
}

/** @param data whatever a page of the same origin has posted. @returns null for anything that is not ours */
export function readNews(data: unknown): News | null {
  if (!isRecord(data)) return null;
  const { type, from } = data;
  if (from !== "audience" && from !== "presenter") return null;
  if (type === "ask" || type === "bye") return { type, from };
  const stand = type === "stand" ? readStand(data.stand) : null;
  return stand && { type: "stand", from, stand };
}

function readStand(data: unknown): Stand | null {
  if (!isRecord(data)) return null;
  const { at, isCall, isAnswer, isBlank, showsPointer, pointer, aspect } = data;
  const hasFlags = [isCall, isAnswer, isBlank, showsPointer].every(
    (flag) => typeof flag === "boolean",
  );
  if (!hasFlags || typeof at !== "number" || !Number.isSafeInteger(at) || at < 0) return null;
  return {
    at,
    isCall: isCall === true,
    isAnswer: isAnswer === true,
    isBlank: isBlank === true,
    showsPointer: showsPointer === true,
    pointer: readSpot(pointer),
    aspect: isShare(aspect, 20) && aspect > 0 ? aspect : null,
  };
}

function readSpot(data: unknown): Spot | null {
  if (!isRecord(data)) return null;
  const { x, y } = data;
  return isShare(x, 1) && isShare(y, 1) ? { x, y } : null;
}

function isShare(value: unknown, most: number): value is number {
  return typeof value === "number" && value >= 0 && value <= most;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function openChannel(name: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(name);
  } catch {
    return null;
  }
}
