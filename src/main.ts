/** Reads the address, loads the dataset, picks a surface. */
import { loadWords } from "./i18n/catalogue.ts";
import type { Dataset } from "./model/schema/dataset.ts";
import { languageIn } from "./state/address/settings.ts";
import { LANGUAGES, type Lang, THEMES } from "./state/state.ts";
import { openExplore } from "./surfaces/explore/explore.tsx";
import { showFailure } from "./surfaces/failure.tsx";
import { openDataset, SHIPPED } from "./surfaces/open-dataset.ts";
import "./ui/fonts.css";
import "./ui/tokens.css";
import "./ui/page.css";

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

async function start(): Promise<void> {
  const status = document.documentElement.dataset;
  const root = document.getElementById("atlas");
  if (!root) throw new Error("the page has no element with the id atlas");
  status.atlas = "loading";
  const words = await loadWords(lang);
  document.documentElement.lang = lang;
  document.documentElement.dir = words.dir;
  if (theme !== "system") status.theme = theme;
  const address = query.get("data") ?? SHIPPED;
  const opening = await openDataset(address, words);
  if (opening.type === "opened") await open(root, opening.dataset, 0);
  else {
    const { sound, problems } = opening;
    showFailure(root, words, opening, {
      shippedAddress: address === SHIPPED ? null : location.pathname,
      onRetry: () => location.reload(),
      onOpenSound: () => sound && void open(root, sound, problems.length),
    });
    status.atlas = "error";
  }
}

async function open(root: HTMLElement, dataset: Dataset, leftOut: number): Promise<void> {
  await openExplore(root, dataset, { lang, defaultLang, theme }, leftOut);
  document.documentElement.dataset.atlas = "ready";
}

void start();
