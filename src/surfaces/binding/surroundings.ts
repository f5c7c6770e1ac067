/** Gives the map the gazetteer's files and the words for a place's surroundings. */
import { SURROUNDINGS_WORDS } from "../../i18n/parts/surroundings.ts";
import type { Lang } from "../../model/languages.ts";
import { mountSurroundings } from "../../views/map/surroundings.ts";
import { readOwnJson } from "../opening/own-files.ts";

export const surroundings = mountSurroundings({
  load: readOwnJson,
  wordsOf: (lang) => SURROUNDINGS_WORDS[lang.slice(0, 2) as Lang],
});
