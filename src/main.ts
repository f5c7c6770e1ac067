/** Reads the address, loads the dataset, picks a surface. */
import { loadWords } from "./i18n/catalogue.ts";
import type { Dataset } from "./model/schema/dataset.ts";
import { languageIn } from "./state/address/settings.ts";
import { LANGUAGES, type Lang, THEMES } from "./state/state.ts";
import { embedOptions } from "./surfaces/embed/options.ts";
import { expectMap } from "./surfaces/mounts.ts";
import { openDataset } from "./surfaces/open-dataset.ts";
import { SHIPPED, SHIPPED_LIGHT } from "./surfaces/shipped.ts";
import type { Surface } from "./surfaces/surface.ts";
import { untilSeen } from "./surfaces/until-seen.ts";
import "./ui/page.ts";

const SURFACES: Readonly<Record<string, () => Promise<Surface>>> = {
  explore: async () => (await import("./surfaces/explore/explore.tsx")).explore,
  embed: async () => (await import("./surfaces/embed/embed.tsx")).embed,
  brief: async () => (await import("./surfaces/brief/brief.tsx")).brief,
};

const query = new URLSearchParams(location.search);
const defaultLang = preferredLanguage(navigator.languages);
const lang = languageIn(query.get("lang")) ?? defaultLang;
const theme = THEMES.find((name) => name === query.get("theme")) ?? "system";

/** The first of the reader's languages that the interface speaks. */
function preferredLanguage(wanted: readonly string[]): Lang {
  for (const tag of wanted) {
    const known = LANGUAGES.find((name) => name === tag.toLowerCase().split("-")[0]);
    if (known) return known;
  }
  return "en";
}

function pickSurface(): string {
  const wanted = query.get("view") ?? "explore";
  return Object.hasOwn(SURFACES, wanted) ? wanted : "explore";
}

async function loadSurface(name: string): Promise<Surface> {
  const surface = await SURFACES[name]?.();
  if (!surface) throw new Error("no surface");
  surface.begin?.();
  return surface;
}

/** What the first picture will need is sent for at once, not as each part finds that it needs the next. */
function expectParts(name: string, isLight: boolean): void {
  if (name !== "embed") expectMap("base-map");
  else if (isLight && embedOptions(query).views.includes("map")) expectMap("base-map-light");
}

async function start(): Promise<void> {
  const status = document.documentElement.dataset;
  const root = document.getElementById("atlas");
  if (!root) throw new Error("the page has no element with the id atlas");
  status.atlas = "loading";
  const name = pickSurface();
  if (name === "embed") await untilSeen();
  const address = query.get("data") ?? SHIPPED;
  const isLight = name === "embed" && address === SHIPPED;
  expectParts(name, isLight);
  const coming = loadWords(lang);
  const [surface, words, opening] = await Promise.all([
    loadSurface(name),
    coming,
    openDataset(isLight ? SHIPPED_LIGHT : address, coming),
  ]);
  document.documentElement.lang = lang;
  document.documentElement.dir = words.dir;
  if (theme !== "system") status.theme = theme;
  if (opening.type === "opened") await open(surface, root, opening.dataset, 0);
  else {
    const { sound, problems } = opening;
    const { showFailure } = await import("./surfaces/failure.tsx");
    showFailure(root, words, opening, {
      shippedAddress: address === SHIPPED ? null : location.pathname,
      onRetry: () => location.reload(),
      onOpenSound: () => sound && void open(surface, root, sound, problems.length),
    });
    surface.onFailure?.(opening.reason);
    status.atlas = "error";
  }
}

async function open(
  surface: Surface,
  root: HTMLElement,
  dataset: Dataset,
  leftOut: number,
): Promise<void> {
  await surface.open(root, dataset, { lang, defaultLang, theme }, leftOut);
  document.documentElement.dataset.atlas = "ready";
}

void start();
