/**
 * The embedded atlas's end of the conversation with its host page. It hears the window that it is framed by and no other, and
 * tells what a reader does to a page that has said hello, and to its origin alone.
 */
import type { Held } from "./held-messages.ts";
import { NO_ORIGIN } from "./host-origins.ts";
import type { IgnoredCounts, IgnoredReason } from "./ignored.ts";
import { paceCommands } from "./overtake.ts";
import {
  type AtlasMessage,
  type AtlasNews,
  type Command,
  type HostMessage,
  type MessageFault,
  PROTOCOL,
  readHostMessage,
} from "./protocol.ts";

export const MOST_A_SECOND = 50;

interface Options {
  /** The atlas's own window. */
  readonly window: Window;
  /** See `hostOrigins`; null is any. */
  readonly allowedOrigins: readonly string[] | null;
  readonly onMessage: (command: Command) => void;
  /** What came before there was this end of the conversation. */
  readonly held?: Held | undefined;
  readonly onIgnored?: (reason: IgnoredReason, counts: IgnoredCounts) => void;
}

export interface HostLink {
  /** Tells the host, at once or when it says hello: of each type the latest is kept for that. */
  tell(news: AtlasNews): void;
  stop(): void;
}

/** What a page of no origin hears unless the address names it: nothing that its reader does. */
const SAID_TO_ANYONE: readonly AtlasNews["type"][] = ["ready", "resize", "error"];

/** Does nothing in a window that is not framed. */
export function linkToHost(options: Options): HostLink {
  const { window, allowedOrigins, onMessage, held, onIgnored } = options;
  const { parent } = window;
  if (parent === window) return { tell() {}, stop() {} };
  const news = new Map<AtlasNews["type"], AtlasNews>();
  const counts: Partial<Record<IgnoredReason, number>> = { ...held?.ignored };
  const isFlood = createMeter(() => window.performance.now());
  let greeted: string | null = null;

  const post = (message: AtlasMessage, origin: string) =>
    // No target origin names a page that has none. It is the parent all the same: were it to navigate, this frame would go.
    parent.postMessage(message, origin === NO_ORIGIN ? "*" : origin);

  const tell = (item: AtlasNews) => {
    // A fault is told when it happens; only one that nobody has heard yet is worth keeping.
    if (item.type !== "error" || greeted === null) news.set(item.type, item);
    if (greeted !== null) tellGreeted(item, greeted);
    else if (item.type === "resize") post({ atlas: PROTOCOL, ...item }, "*");
  };

  const tellGreeted = (item: AtlasNews, origin: string) => {
    const isNamed = origin !== NO_ORIGIN || allowedOrigins?.includes(NO_ORIGIN);
    if (isNamed || SAID_TO_ANYONE.includes(item.type)) post({ atlas: PROTOCOL, ...item }, origin);
  };

  const ignore = (reason: IgnoredReason) => {
    counts[reason] = (counts[reason] ?? 0) + 1;
    onIgnored?.(reason, counts);
  };

  const hear = ({ source, origin, data }: MessageEvent<unknown>, isHeld = false) => {
    if (source !== parent) return ignore("source");
    if (greeted === null ? allowedOrigins?.includes(origin) === false : origin !== greeted)
      return ignore("origin");
    const reading = readHostMessage(data);
    // What the host says to others in all its frames is no flood of ours.
    if (!reading.ok && reading.error.code === "foreign") return ignore("foreign");
    // Those are few, and were said over more time than they are heard in.
    if (!isHeld && isFlood()) return ignore("flood");
    if (reading.ok) follow(reading.value, origin);
    else refuse(reading.error);
  };

  const paced = paceCommands(window, { obey: onMessage, onOvertaken: () => ignore("overtaken") });

  const follow = (message: HostMessage, origin: string) => {
    if (message.type !== "hello")
      return greeted === null ? ignore("greeting") : paced.give(message);
    greeted = origin;
    for (const item of news.values()) tellGreeted(item, origin);
    news.delete("error");
  };

  const refuse = ({ code, message }: MessageFault) => {
    ignore(code);
    if (greeted !== null) tell({ type: "error", code, message });
  };

  const listen = (event: MessageEvent<unknown>) => hear(event);
  window.addEventListener("message", listen);
  post({ atlas: PROTOCOL, type: "hello" }, "*");
  for (const reason of Object.keys(counts)) onIgnored?.(reason as IgnoredReason, counts);
  for (const event of held?.messages ?? []) hear(event, true);
  const stop = () => {
    window.removeEventListener("message", listen);
    paced.stop();
  };
  return { tell, stop };
}

/** @returns counts one more; whether it is too many within its second */
function createMeter(now: () => number): () => boolean {
  let since = Number.NEGATIVE_INFINITY;
  let count = 0;
  return () => {
    if (now() - since >= 1000) {
      since = now();
      count = 0;
    }
    count += 1;
    return count > MOST_A_SECOND;
  };
}
