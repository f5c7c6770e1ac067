/** Reads the address and picks a surface; sends for its code, the dataset and the base map at once, before there is any to read them. */
import { FIRST_WORDS } from "./i18n/first-words.ts";
import { type BaseMapName, baseMapFile } from "./model/base-map-files.ts";
import { SHIPPED, SHIPPED_LIGHT, SHIPPED_SECOND } from "./model/shipped.ts";
import { type Preferences, preferencesIn } from "./state/preferences.ts";
import { showFirstPicture } from "./surfaces/embed/first-picture.ts";
import { type Held, holdMessages } from "./surfaces/embed/held-messages.ts";
import { embedOptions } from "./surfaces/embed/options.ts";
import { fetchEarly } from "./surfaces/opening/early-fetch.ts";
import { sayIncomplete } from "./surfaces/opening/incomplete.ts";
import { findOpeningCut, isOneFile } from "./surfaces/opening/own-files.ts";
import { untilSeen } from "./surfaces/opening/until-seen.ts";
import type { Surface } from "./surfaces/surface.ts";
import { hearLeaving, unlessLeft } from "./ui/arrivals.ts";
import "./ui/page-style.ts";

const SURFACES: Readonly<Record<string, () => Promise<Surface>>> = {
  explore: async () => (await import("./surfaces/explore/explore.tsx")).explore,
  embed: async () => (await import("./surfaces/embed/embed.tsx")).embed,
  brief: async () => (await import("./surfaces/brief/brief.tsx")).brief,
};

/** These open without a dataset. */
const ENTRANCES: Readonly<
  Record<string, (root: HTMLElement, preferences: Preferences) => Promise<void>>
> = {
  compose: async (...page) =>
    (await import("./surfaces/compose/door.ts")).enterCompose(query, ...page),
  import: async (...page) =>
    (await import("./surfaces/importing/door.ts")).enterImport(query, ...page),
};

const query = new URLSearchParams(location.search);

function pickSurface(): string {
  const wanted = query.get("view") ?? "explore";
  return Object.hasOwn(SURFACES, wanted) ? wanted : "explore";
}

/** The surface listens as soon as its code is there, while the rest is on its way. */
async function loadSurface(name: string, held: (() => Held) | null): Promise<Surface> {
  const surface = await SURFACES[name]?.();
  if (!surface) throw new Error("no surface");
  surface.begin?.(held);
  return surface;
}

/** The dataset's, and those of the atlas itself. */
function expectFiles(name: string, dataset: string): void {
  const isEmbed = name === "embed";
  const hasMap = !isEmbed || embedOptions(query).views.includes("map");
  // What goes wrong here goes wrong again where it is needed, and is said there.
  if (hasMap) import("./views/map/map-view.ts").catch(() => {});
  if (isEmbed) import("./surfaces/embed/host-link.ts").catch(() => {});
  if (isOneFile() || (isEmbed && dataset !== SHIPPED_LIGHT)) return;
  fetchEarly(dataset);
  const ground = mapOf(dataset);
  if (hasMap && ground) fetchEarly(baseMapFile(ground));
}

/** Which map another dataset opens with is not known before it has come, unless the build has one of its own for it. */
function mapOf(dataset: string): BaseMapName | undefined {
  if (dataset === SHIPPED) return "base-map";
  if (dataset === SHIPPED_LIGHT) return "base-map-light";
  if (dataset === SHIPPED_SECOND) return "base-map-world";
  return findOpeningCut(dataset.slice(5, -5));
}

/** Language, direction and theme hold for what the page shows while it opens. */
function applyPreferences({ lang, theme }: Preferences): void {
  const { documentElement: page } = document;
  page.lang = lang;
  page.dir = FIRST_WORDS[lang].dir;
  if (theme !== "system") page.dataset.theme = theme;
}

async function start(root: HTMLElement, preferences: Preferences): Promise<void> {
  const name = pickSurface();
  const isEmbed = name === "embed";
  document.documentElement.classList.toggle("is-embed", isEmbed);
  const held = isEmbed ? holdMessages(window) : null;
  if (isEmbed) await untilSeen();
  const view = query.get("view") ?? "";
  const enter = Object.hasOwn(ENTRANCES, view) ? ENTRANCES[view] : undefined;
  if (enter && !isOneFile()) return enter(root, preferences);
  // An address that names none is as one without the parameter.
  const address = query.get("data")?.trim() || SHIPPED;
  // A card tells what only the whole dataset has.
  const hasCard = isEmbed && embedOptions(query).views.includes("event");
  const dataset = isEmbed && address === SHIPPED && !hasCard ? SHIPPED_LIGHT : address;
  expectFiles(name, dataset);
  const coming = loadSurface(name, held);
  coming.catch(() => {});
  if (isEmbed) showFirstPicture(root, query, embedOptions(query));
  const { openPage } = await import("./surfaces/opening/open-page.ts");
  await openPage(root, query, dataset, preferences, coming);
}

function begin(): void {
  const root = document.getElementById("atlas");
  if (!root) throw new Error("the page has no element with the id atlas");
  const { dataset: status } = document.documentElement;
  status.atlas = "loading";
  const preferences = preferencesIn(query, navigator.languages);
  applyPreferences(preferences);
  const stopHearing = hearLeaving();
  const starting = start(root, preferences).catch(async (fault: unknown) => {
    await unlessLeft();
    console.error(fault);
    // What has been drawn by then may work without the part that is missing.
    if (!root.querySelector(".opening, .opening-page")) return;
    sayIncomplete(root, preferences.lang, () => location.reload());
    status.atlas = "error";
  });
  void starting.finally(stopHearing);
}

begin();
