/** The embed surface: the atlas inside an article, driven by its page and telling it what the reader does. */
import { render } from "preact";
import type { Dataset } from "../../model/schema/dataset.ts";
import { writeAddress } from "../../state/address/address.ts";
import type { Preferences } from "../../state/initial.ts";
import { answerOf, selectedEventOf } from "../../state/selectors.ts";
import type { State } from "../../state/state.ts";
import { type AtlasStore, setTheme } from "../../state/store.ts";
import { StoreContext } from "../../ui/context.ts";
import { type OpenAtlas, openAtlas } from "../open-atlas.ts";
import type { Surface } from "../surface.ts";
import { toParameters } from "./command-parameters.ts";
import { EmbedPage } from "./embed-page.tsx";
import { heightSettings, tellHeight } from "./height.ts";
import { type HostLink, linkToHost } from "./host-link.ts";
import { hostOrigins } from "./host-origins.ts";
import { embedOptions } from "./options.ts";
import type { Command } from "./protocol.ts";

export const embed: Surface = { wait: untilSeen, open, onFailure: tellFailure };

/** Commands that came before the atlas was open. */
const early: Command[] = [];
let obey = (command: Command): void => {
  early.push(command);
};

/** What the frame was opened with, and what commands have changed of it since: the bar itself may be out of reach. */
let query = new URLSearchParams();

/** One conversation a page, from its beginning. */
let link: HostLink = { tell() {}, stop() {} };

/** Nothing of this happens on import: other surfaces share code with this one. */
function begin(): void {
  document.documentElement.classList.add("is-embed");
  query = new URLSearchParams(location.search);
  link = linkToHost({
    window,
    allowedOrigins: hostOrigins(query),
    onMessage: (command) => obey(command),
    onIgnored: (_, counts) => {
      document.documentElement.dataset.ignored = JSON.stringify(counts);
    },
  });
}

/** Nothing is loaded for a frame that nobody has scrolled to. */
function untilSeen(): Promise<void> {
  begin();
  return new Promise((resolve) => {
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(document.documentElement);
  });
}

async function open(
  root: HTMLElement,
  dataset: Dataset,
  preferences: Preferences,
  leftOut: number,
): Promise<void> {
  const atlas = await openAtlas(dataset, preferences, false);
  const draw = () =>
    render(
      <StoreContext.Provider value={atlas.store}>
        <EmbedPage options={embedOptions(query)} leftOut={leftOut} />
      </StoreContext.Provider>,
      root,
    );
  root.replaceChildren();
  draw();
  obey = (command) => {
    follow(command, atlas);
    draw();
  };
  for (const command of early.splice(0)) obey(command);
  tellHeight({
    window,
    element: root,
    ...heightSettings(query),
    onHeight: (height) => link.tell({ type: "resize", height }),
  });
  tellNews(atlas.store, root);
}

/** A command is a change of the address's words: what an address can say, a host can. */
function follow(command: Command, { store, read }: OpenAtlas): void {
  if (command.type === "theme") {
    setTheme(store, command.theme);
    return;
  }
  query = new URLSearchParams(writeAddress(store.getState(), query));
  const changes = Object.entries(toParameters(command));
  for (const [name, value] of changes)
    if (value === null) query.delete(name);
    else query.set(name, value);
  const { state, ignored } = read(query);
  const names = changes.map(([name]) => name);
  store.setState({ ...state, ...keptOf(store.getState(), command, names) });
  for (const { path, expected } of ignored)
    link.tell({ type: "error", code: "ignored", message: `${path}: expected ${expected}` });
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

function tellNews(store: AtlasStore, root: HTMLElement): void {
  const { atlas, lang } = store.getState();
  link.tell({
    type: "ready",
    dataset: atlas.dataset.id,
    title: atlas.dataset.translations?.[lang]?.title ?? atlas.dataset.title,
    events: atlas.events.size,
    height: Math.ceil(root.getBoundingClientRect().height),
  });
  const tellSelected = (event: ReturnType<typeof selectedEventOf>) =>
    link.tell({ type: "selected", event });
  const selected = selectedEventOf(store.getState());
  if (selected) tellSelected(selected);
  store.subscribe(selectedEventOf, tellSelected);
  store.subscribe(
    (state) => answerOf(state).kept,
    (kept) => link.tell({ type: "filtered", kept, total: atlas.events.size }),
  );
}

function tellFailure(message: string): void {
  link.tell({ type: "error", code: "dataset", message: message.slice(0, 200) });
}
