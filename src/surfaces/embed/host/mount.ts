/** Mounts one atlas where its placeholder is, and hears what it tells. */
import type { Command } from "../protocol.ts";
import type { AtlasHandle } from "./api.ts";
import { mounted, NO_ORIGIN } from "./host-page.ts";
import { createLine } from "./line.ts";
import { createFrame, reserve } from "./make-frame.ts";
import { readNews } from "./read-news.ts";
import { markDriver } from "./scroll-drive.ts";
import { createSizer } from "./sizer.ts";

function createHandle(
  element: HTMLElement,
  say: (type: Command["type"], fields: object) => void,
  destroy: () => void,
): AtlasHandle {
  return {
    select: (event) => say("select", { event }),
    filter: (clauses) => say("filter", clauses),
    view: (look) => say("view", look),
    theme: (theme) => say("theme", { theme }),
    on(type, hear) {
      const onNews = ({ detail }: CustomEventInit) => hear(detail);
      element.addEventListener(`atlas:${type}`, onNews as EventListener);
      return () => element.removeEventListener(`atlas:${type}`, onNews as EventListener);
    },
    destroy,
  };
}

export function mount(element: HTMLElement): AtlasHandle | null {
  const known = mounted.get(element);
  if (known) return known.handle;
  const { dataset, style } = element;
  const link = document.createElement("a");
  link.href = dataset.dispatchAtlas ?? "";
  if (!/^https?:$/.test(link.protocol)) return null;
  const frame = createFrame(link.href, dataset);
  // A page without an origin of its own has none to give to its frames either.
  const isOpaque = dataset.sandbox === "strict" || self.origin === NO_ORIGIN;
  const origin = isOpaque ? NO_ORIGIN : link.origin;
  const line = createLine(frame, origin);
  const resize = createSizer(frame, element);
  const fallback = [...element.childNodes];
  const styleBefore = style.cssText;
  let height = 0;

  const show = (title: string) => {
    if (line.isOpen()) return;
    for (const node of fallback) node.remove();
    style.cssText = styleBefore;
    frame.style.position = "static";
    frame.style.opacity = "1";
    frame.inert = false;
    if (!dataset.title && title) frame.title = title;
    line.open();
  };

  const hear = (event: MessageEvent) => {
    if (event.source !== frame.contentWindow || event.origin !== origin) return;
    const news = readNews(event.data);
    if (!news) return;
    const { atlas: _version, type, ...detail } = news;
    // It says so whenever it begins to listen, and nothing is heard by it before.
    if (news.type === "hello") return line.greet();
    if (news.type === "ready") show(news.title);
    if (news.type === "selected") markDriver(element, news.event);
    if (news.type === "resize") height = news.height;
    // Until it is seen it keeps the room that is reserved for it.
    if (height && line.isOpen()) resize(height);
    element.dispatchEvent(new CustomEvent(`atlas:${type}`, { bubbles: true, detail }));
  };

  const near = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      near.disconnect();
      element.append(frame);
    },
    { rootMargin: "600px" },
  );

  const handle = createHandle(element, line.say, () => {
    near.disconnect();
    markDriver(element, null);
    mounted.delete(element);
    style.cssText = styleBefore;
    element.replaceChildren(...fallback);
  });
  reserve(element, frame);
  mounted.set(element, { handle, hear, driver: null });
  near.observe(element);
  return handle;
}
