/** The embed surface: the atlas inside an article, driven by its page and telling it what the reader does. */

import { render } from "preact";
import { summaryOf } from "../../model/summarise.ts";
import { writeAddress } from "../../state/address/address.ts";
import type { Preferences } from "../../state/preferences.ts";
import { answerOf, selectedEventOf } from "../../state/selectors.ts";
import type { State } from "../../state/state.ts";
import { type AtlasStore, setTheme } from "../../state/store.ts";
import { StoreContext } from "../../ui/context.ts";
import { mountNote, mountStrip, mountTimeline } from "../binding/mounts.ts";
import type { TimelineMounts } from "../binding/panels.tsx";
import { type OpenAtlas, openAtlas } from "../opening/open-atlas.ts";
import type { Opened } from "../opening/opened.ts";
import type { Surface } from "../surface.ts";
import { toParameters } from "./command-parameters.ts";
import { EmbedPage } from "./embed-page.tsx";
import { heightSettings, tellHeight } from "./height.ts";
import type { Held } from "./held-messages.ts";
import type { HostLink } from "./host-link.ts";
import { hostOrigins } from "./host-origins.ts";
import { embedOptions } from "./options.ts";
import { overtake, type Waiting } from "./overtake.ts";
import type { AtlasNews, Command } from "./protocol.ts";
import { createRest, restStore } from "./rest-unseen.ts";

export const embed: Surface = { begin, open, onFailure: tellFailure };

/** What the frame was opened with, and what commands have changed of it since: the bar itself may be out of reach. */
let query = new URLSearchParams();

/** What the host has said before there was anybody to hear it. */
let release: (() => Held) | null = null;

/** Nothing of this happens on import: other surfaces share code with this one. */
function begin(held: (() => Held) | null): void {
  query = new URLSearchParams(location.search);
  release = held;
}

/** Commands that came before the atlas was open. */
const early: Waiting = new Map();
let obey = (command: Command): void => {
  overtake(early, command);
};

/** One conversation a page. It begins when the atlas is drawn, or cannot be. */
let conversation: Promise<HostLink> | null = null;

function connect(): Promise<HostLink> {
  conversation ??= beginConversation();
  return conversation;
}

async function beginConversation(): Promise<HostLink> {
  const { linkToHost } = await import("./host-link.ts");
  return linkToHost({
    window,
    allowedOrigins: hostOrigins(query),
    held: release?.(),
    onMessage: (command) => obey(command),
    onIgnored: (_, counts) => {
      document.documentElement.dataset.ignored = JSON.stringify(counts);
    },
  });
}

async function open(
  root: HTMLElement,
  opened: Opened,
  preferences: Preferences,
  leftOut: number,
): Promise<void> {
  const atlas = await openAtlas(opened, preferences, false);
  const rest = createRest();
  const shown = restStore(atlas.store, rest);
  const timeline = mountAfter(connect);
  const draw = rest(() =>
    render(
      <StoreContext.Provider value={shown}>
        <EmbedPage options={embedOptions(query)} leftOut={leftOut} timeline={timeline} />
      </StoreContext.Provider>,
      root,
    ),
  );
  root.replaceChildren();
  draw();
  hearArrowsOnceFocused(root, shown);
  const link = await connect().catch((fault) => console.error("The host is not heard", fault));
  if (!link) return;
  obey = (command) => {
    for (const fault of follow(command, atlas)) link.tell(fault);
    draw();
  };
  for (const command of early.values()) obey(command);
  early.clear();
  await typefaces(root);
  tellHeight({
    window,
    element: root,
    ...heightSettings(query),
    onHeight: (height) => link.tell({ type: "resize", height }),
  });
  tellNews(atlas.store, root, link);
}

/** What the arrows mean comes once something has the focus; where it does not come, the next focus asks again. */
function hearArrowsOnceFocused(root: HTMLElement, store: AtlasStore): void {
  const onFocus = async () => {
    try {
      (await import("../binding/walk-events.ts")).listenToArrows(root, store);
    } catch {
      addEventListener("focusin", onFocus, { once: true });
    }
  };
  addEventListener("focusin", onFocus, { once: true });
}

/** With others than its own, a page has another height. They may fail to come, and the host is told a height all the same. */
async function typefaces(root: HTMLElement): Promise<void> {
  const late = new Promise<void>((resolve) => setTimeout(resolve, FONTS_MS));
  // A layout asks for them; a frame of animation would not come while the frame is off the screen.
  root.getBoundingClientRect();
  await Promise.race([document.fonts.ready, late]);
}

/** As long as a host waits for typefaces that do not come. */
const FONTS_MS = 2000;

/**
 * The timeline's code is as heavy as all the rest: a map is shown and the host is heard before it is sent for.
 *
 * @param ear what hears the host; where it cannot be had, the timeline comes all the same
 */
function mountAfter(ear: () => Promise<unknown>): TimelineMounts {
  const heard = () => ear().catch(() => {});
  return {
    mount: async (root, store) => {
      await heard();
      return mountTimeline(root, store);
    },
    mountBelow: async (root, store) => {
      await heard();
      return mountStrip(root, store);
    },
    mountBeside: async (root) => {
      await heard();
      return mountNote(root);
    },
  };
}

/** A command is a change of the address's words: what an address can say, a host can. */
function follow(command: Command, { store, read }: OpenAtlas): readonly AtlasNews[] {
  if (command.type === "theme") {
    setTheme(store, command.theme);
    return [];
  }
  query = new URLSearchParams(writeAddress(store.getState(), query));
  const changes = Object.entries(toParameters(command));
  for (const [name, value] of changes)
    if (value === null) query.delete(name);
    else query.set(name, value);
  const { state, ignored } = read(query);
  const names = changes.map(([name]) => name);
  store.setState({ ...state, ...keptOf(store.getState(), command, names) });
  return ignored.map(({ path, expected, among }) => ({
    type: "error",
    code: "ignored",
    message: `${path}: expected ${expected} ${among.join(", ")}`,
  }));
}

/** What the command does not speak of stays where the reader has put it. */
function keptOf(
  { lang, engine, frame, hovered, camera, window }: State,
  { type }: Command,
  names: readonly string[],
): Partial<State> {
  const moves = type === "select";
  return {
    lang,
    engine,
    frame,
    hovered,
    ...(moves || names.includes("map") ? {} : { camera }),
    ...(moves || names.some((name) => ["window", "from", "to"].includes(name)) ? {} : { window }),
  };
}

function tellNews(store: AtlasStore, root: HTMLElement, link: HostLink): void {
  const { atlas, lang } = store.getState();
  link.tell({
    type: "ready",
    dataset: atlas.dataset.id,
    title: atlas.dataset.translations?.[lang]?.title ?? atlas.dataset.title,
    events: summaryOf(atlas).size,
    height: Math.ceil(root.getBoundingClientRect().height),
  });
  const tellSelected = (event: ReturnType<typeof selectedEventOf>) =>
    link.tell({ type: "selected", event });
  const selected = selectedEventOf(store.getState());
  if (selected) tellSelected(selected);
  store.subscribe(selectedEventOf, tellSelected);
  store.subscribe(
    (state) => answerOf(state).kept,
    (kept) => link.tell({ type: "filtered", kept, total: summaryOf(atlas).size }),
  );
}

async function tellFailure(message: string): Promise<void> {
  const link = await connect();
  link.tell({ type: "error", code: "dataset", message: message.slice(0, 200) });
}
