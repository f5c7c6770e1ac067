/** Sends for what draws a dataset of many events while it is read: at the first drawing all of it would be asked for at once. */
import { loadFiner } from "../binding/refine-ground.ts";

/** In letters of the scripts that the page's head names languages in. */
const TYPEFACES = [
  ['1rem "IBM Plex Sans"', "aЯ"],
  ['1rem "IBM Plex Sans Arabic"', "ع"],
  ['1rem "IBM Plex Serif"', "a"],
  ['1rem "IBM Plex Mono"', "a"],
] as const;

/** In the order in which they are wanted. */
const PARTS: readonly (() => Promise<unknown>)[] = [
  () => import("../../engine/counting.ts"),
  () => import("../../model/base-map.ts"),
  () => import("../binding/counts-on-map.ts"),
  () => import("./explore-map-model.ts"),
  () => import("../../views/timeline/timeline-view.ts"),
  () => import("../binding/timeline-models.ts"),
  () => import("../binding/crowded-timeline.ts"),
  () => import("../../views/timeline/timeline-note.ts"),
  () => import("../../views/strip/strip-view.ts"),
  () => import("./after-drawing.ts"),
  () => import("./page-notices.tsx"),
  () => import("../../ui/sums-line.tsx"),
  () => import("../../ui/filter-menu.tsx"),
  () => import("./skip-links.tsx"),
  () => import("./selection-news.tsx"),
  () => import("./factions-head.tsx"),
  () => import("../../ui/sides/sides-list.tsx"),
  () => import("../../ui/sides/sides-size.tsx"),
  () => import("../../ui/about/about.tsx"),
  () => import("../../ui/events-table.tsx"),
  () => import("../../ui/long-table/long-table.tsx"),
  () => import("../../ui/keys-dialog.tsx"),
  () => import("./keys.ts"),
  () => import("../../ui/card/card.tsx"),
  () => import("./source-panel.tsx"),
  () => import("../../views/source/source-view.ts"),
  () => import("../binding/reveal-document.ts"),
  () => import("./document-verdict.tsx"),
  () => import("../binding/surroundings.ts"),
  loadFiner,
];

// As soon as this comes: nobody else imports it. What fails here fails again where it is needed, and is said there.
void Promise.all(PARTS.map((load) => load())).catch(() => {});
for (const [font, letters] of TYPEFACES) void document.fonts.load(font, letters).catch(() => {});
