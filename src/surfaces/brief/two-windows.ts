/**
 * Keeps the audience's window and the presenter's in step, both ways. Each asks when it opens and answers when it is asked, so
 * that either finds the other again after a reload, and now and then whether the other is there still. Windows of the same
 * kind do not follow each other.
 */
import { openChannel } from "../../state/open-channel.ts";
import {
  goTo,
  type Presentation,
  type PresentationStore,
} from "../../state/presentation/presentation.ts";
import { watchPartner } from "./watch-partner.ts";
import { type News, type Role, readNews, type Stand } from "./window-news.ts";

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
  const watch = watchPartner(
    () => tell({ type: "check", from }),
    () => onPartner({ isThere: false, aspect: null }),
  );
  const hear = ({ data }: MessageEvent<unknown>) => {
    const news = readNews(data);
    if (!news || news.from === from) return;
    watch.heard();
    onPartner({
      isThere: news.type !== "bye",
      aspect: news.type === "stand" ? news.stand.aspect : null,
    });
    if (news.type === "ask") tellStand(false, true);
    else if (news.type === "check") tell({ type: "here", from });
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
    watch.stop();
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
