/** What a page says to one atlas. */
import type { Command, HostMessage } from "../protocol.ts";
import { NO_ORIGIN } from "./host-page.ts";

/** The page's end of the conversation. What is said before the atlas is ready waits, the later word over the earlier. */
export function createLine(frame: HTMLIFrameElement, origin: string) {
  let waiting: Partial<Record<Command["type"], object>> | null = {};
  const post = (message: HostMessage) =>
    frame.contentWindow?.postMessage(message, origin === NO_ORIGIN ? "*" : origin);
  const say = (type: Command["type"], fields: object) => {
    if (waiting) waiting[type] = { ...waiting[type], ...fields };
    else post({ ...fields, atlas: 1, type } as Command);
  };
  return {
    say,
    greet: () => post({ atlas: 1, type: "hello" }),
    isOpen: () => !waiting,
    open() {
      const said = Object.entries(waiting ?? {});
      waiting = null;
      for (const [type, fields] of said) say(type as Command["type"], fields);
    },
  };
}
