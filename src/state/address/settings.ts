/** The other parameters: `q`, `frame`, `map`, `color`, `sort`, `tab`, `lang` and `theme`. */
import { COLORINGS } from "../../model/coloring.ts";
import { LANGUAGES } from "../../model/languages.ts";
import type { LonLat } from "../../model/schema/common.ts";
import { SORT_COLUMNS } from "../../model/vocabulary.ts";
import { cameraOn, isAlike } from "../bring-into-sight.ts";
import { pageOf } from "../column.ts";
import { languageIn } from "../preferences.ts";
import { TABS, THEMES } from "../state.ts";
import { ignore, type Parameter } from "./parameter.ts";

/** Longer than anyone searches for. */
const MAX_TEXT = 200;

const q: Parameter = {
  name: "q",
  write: ({ filters }) => filters.text || null,
  read: (text, { filters }) =>
    text.length <= MAX_TEXT
      ? { patch: { filters: { ...filters, text } } }
      : ignore(`${text.slice(0, 20)}…`, "length", [`${MAX_TEXT}`]),
};

const frame: Parameter = {
  name: "frame",
  write: ({ keepInFrame }) => (keepInFrame ? "keep" : null),
  read: (text) => (text === "keep" ? { patch: { keepInFrame: true } } : ignore(text, "keep")),
};

const NUMBER = /^-?\d{1,3}(\.\d{1,12})?$/;

/** The first frame, where the selected event would lead away from it. */
const HOME = "home";

const map: Parameter = {
  name: "map",
  write(state) {
    const { frame, isFrameMoved, camera } = state;
    if (isFrameMoved && frame) return writeCenter(frame.lonLat, frame.zoom);
    const implied = state.selected && cameraOn(state, state.selected);
    if (implied && isAlike(implied, camera)) return null;
    if (camera.type === "center") return writeCenter(camera.lonLat, camera.zoom);
    if (camera.bounds === state.home) return implied ? HOME : null;
    // What a selection led to, and is selected no more.
    return frame && writeCenter(frame.lonLat, frame.zoom);
  },
  read(text, { home }) {
    if (text === HOME)
      return { patch: { camera: { type: "bounds", bounds: home }, isFrameMoved: false } };
    const parts = text.split(",");
    const [lat = NaN, lon = NaN, zoom = NaN] = parts.map((part) =>
      NUMBER.test(part) ? Number(part) : NaN,
    );
    const sound =
      parts.length === 3 && Math.abs(lat) <= 90 && Math.abs(lon) <= 180 && zoom >= 0 && zoom <= 19;
    return sound
      ? { patch: { camera: { type: "center", lonLat: [lon, lat], zoom }, isFrameMoved: false } }
      : ignore(text, "place");
  },
};

/** A map that was moved over the date line counts on past 180 degrees; an address does not. */
function writeCenter([lon, lat]: LonLat, zoom: number): string {
  const onEarth = lon > 180 ? lon - 360 : lon < -180 ? lon + 360 : lon;
  return [lat.toFixed(4), onEarth.toFixed(4), zoom.toFixed(2)].map(Number).join(",");
}

const sort: Parameter = {
  name: "sort",
  write: ({ sort: { column, descending } }) =>
    column === "time" && !descending ? null : `${descending ? "-" : ""}${column}`,
  read(text) {
    const column = SORT_COLUMNS.find((name) => name === text.replace(/^-/, ""));
    return column
      ? { patch: { sort: { column, descending: text.startsWith("-") } } }
      : ignore(text, "order", SORT_COLUMNS);
  },
};

const tab: Parameter = {
  name: "tab",
  write: ({ tab, selected }) => (tab === pageOf(selected) ? null : tab),
  read(text) {
    const tab = TABS.find((name) => name === text);
    return tab ? { patch: { tab } } : ignore(text, "one-of", TABS);
  },
};

const theme: Parameter = {
  name: "theme",
  write: ({ theme }) => (theme === "system" ? null : theme),
  read(text) {
    const theme = THEMES.find((name) => name === text);
    return theme ? { patch: { theme } } : ignore(text, "one-of", THEMES);
  },
};

/** The words of a language must be loaded first, so the page reads it before the rest: see `languageIn`. */
const lang: Parameter = {
  name: "lang",
  write: ({ lang, defaultLang }) => (lang === defaultLang ? null : lang),
  read: (text) => (languageIn(text) ? { patch: {} } : ignore(text, "one-of", LANGUAGES)),
};

const color: Parameter = {
  name: "color",
  write: ({ coloring }) => (coloring === COLORINGS[0] ? null : coloring),
  read(text, { atlas }) {
    const offered = COLORINGS.filter((name) => name !== "source" || atlas.coloredSources);
    const coloring = offered.find((name) => name === text);
    return coloring ? { patch: { coloring } } : ignore(text, "one-of", offered);
  },
};

export const SETTING_PARAMETERS: readonly Parameter[] = [
  q,
  frame,
  map,
  color,
  sort,
  tab,
  lang,
  theme,
];
