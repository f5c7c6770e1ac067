/**
 * The few, large chunks of the build. Each is named with the files that it begins from and holds all that they import, but
 * for what a chunk before it in the list holds already; so a file may move from folder to folder and lie in the same chunk.
 * Every other file that is imported on demand becomes a chunk by itself.
 */
import { existsSync, readdirSync } from "node:fs";
import { dirname, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import { exploreGroups } from "./explore-chunks.ts";

interface Chunk {
  readonly name: string;
  /** Files, from the root; `*.css` in the place of a name stands for all of a folder that end so. */
  readonly from: readonly string[];
  /** Of these folders, what comes with the code that is imported on demand. */
  readonly apart?: readonly string[];
  /** The chunks that may come with it. */
  readonly needs: readonly string[];
}

/** What draws the timeline, and makes its models; the budget weighs the same. */
export const TIMELINE_FILES = [
  "src/views/timeline/timeline-view.ts",
  "src/views/strip/strip-view.ts",
  "src/surfaces/binding/models/to-timeline-model.ts",
  "src/surfaces/binding/models/to-strip-model.ts",
  "src/views/timeline/timeline-note.ts",
  "src/surfaces/binding/models/to-timeline-note.ts",
  "src/surfaces/binding/timeline-models.ts",
  "src/surfaces/binding/time-mounts.ts",
  "src/surfaces/binding/playback/play-button.tsx",
];

/** An embed may ask for a dozen files at most, and for none of what it does not show. */
const CHUNKS: readonly Chunk[] = [
  {
    // What the page begins with: all that it needs to send for the rest, and the style of what it draws first.
    name: "start",
    from: [
      "src/main.ts",
      "src/surfaces/binding/*.css",
      "src/surfaces/embed/*.css",
      "src/ui/key.css",
      "src/ui/symbols.css",
      "src/ui/unplaced-chip.css",
      "src/views/map/*.css",
      // Late on the scene in an embed, but a file less for it to ask for.
      "src/views/strip/*.css",
      "src/views/timeline/*.css",
    ],
    apart: [
      "src/views/map/surroundings.css",
      "src/views/map/ties.css",
      "src/views/timeline/draw-frame.css",
      "src/views/timeline/band-layer.css",
      "src/views/timeline/band-row.css",
      "src/views/timeline/band-tip.css",
      "src/views/map/counted-view.css",
      "src/views/map/count-chips.css",
      "src/views/map/event-list.css",
    ],
    needs: [],
  },
  {
    // What all surfaces share.
    name: "core",
    from: [
      "src/surfaces/opening/open-atlas.ts",
      "src/surfaces/opening/open-page.ts",
      "src/surfaces/binding/later-parts.tsx",
      "src/surfaces/binding/panels.tsx",
      "src/ui/status-line.tsx",
      // The map and the timeline share them; neither shall come for the other's sake.
      "src/views/prefers-stillness.ts",
      "src/views/design-pixel.ts",
      "src/views/sign-element.ts",
      "src/views/walk-marks.ts",
      "src/model/signs/event-sign.ts",
      // A line that several share, and no file of its own.
      "src/i18n/isolate.ts",
      // An embed knows its hosts before there is any talk.
      "src/surfaces/embed/host-origins.ts",
    ],
    needs: ["start"],
  },
  {
    name: "map",
    from: ["src/views/map/map-view.ts", "src/model/base-map.ts"],
    needs: ["start", "core"],
  },
  {
    // Small files that the story, the cards and explore's foot share.
    name: "links",
    from: [
      "src/state/reading.ts",
      "src/surfaces/importing/addresses.ts",
      "src/ui/card/event-marks.tsx",
      "src/ui/card/thing-link.tsx",
      "src/ui/use-dismiss.ts",
      "src/ui/use-media.ts",
    ],
    needs: ["start", "core"],
  },
  {
    name: "time",
    from: TIMELINE_FILES,
    needs: ["start", "core"],
  },
  {
    // What checks what a host says.
    name: "talk",
    from: ["src/surfaces/embed/host-link.ts"],
    needs: ["start", "core"],
  },
  {
    // What compares a document that a reader has.
    name: "document",
    from: ["src/surfaces/binding/reveal-document.ts"],
    needs: ["start", "core"],
  },
  {
    // What checks the steps of a plan that a browser keeps: a briefing needs no more.
    name: "steps",
    from: ["src/model/read-briefing.ts"],
    needs: ["start", "core", "talk"],
  },
  {
    // What checks a dataset, for those that the build has not checked: by the same library as what a host says.
    name: "checks",
    from: ["src/formats/read-dataset-text.ts", "src/model/read-dataset.ts"],
    needs: ["start", "core", "talk", "document", "steps"],
  },
];

/** The bundler's own, which it keeps apart. */
const RUNTIME = "rolldown-runtime";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** @throws where a chunk begins from a file that is not there */
function filesOf({ name, from, apart = [] }: Chunk): readonly string[] {
  return from.flatMap((path) => {
    const found = path.includes("/*.")
      ? filesLike(path)
      : [path].filter((one) => existsSync(root + one));
    if (found.length === 0)
      throw new Error(`the chunk ${name} begins from ${path}: nothing is there`);
    return found.filter((one) => !apart.includes(one)).map((one) => join(root, one));
  });
}

function filesLike(path: string): readonly string[] {
  const folder = dirname(path);
  return readdirSync(root + folder)
    .filter((name) => extname(name) === extname(path))
    .map((name) => `${folder}/${name}`);
}

/** For the bundler: an earlier chunk takes first. */
export function chunkGroups() {
  const shared = CHUNKS.map((chunk, index) => {
    const files = new Set(filesOf(chunk));
    return {
      name: chunk.name,
      priority: CHUNKS.length - index,
      test: (id: string) => files.has(id.split("?")[0] ?? ""),
    };
  });
  return [...shared, ...exploreGroups()];
}

/** Fails the build where a chunk has not become what the list says. */
export function holdChunks(): Plugin {
  return {
    name: "hold-chunks",
    apply: "build",
    generateBundle(_, bundle) {
      const built = Object.values(bundle).filter((file) => file.type === "chunk");
      const nameOf = (file: string) => built.find((one) => one.fileName === file)?.name ?? file;
      for (const chunk of CHUNKS) {
        const own = built.find(({ name }) => name === chunk.name);
        holdFiles(chunk, own?.moduleIds ?? []);
        holdNeeds(chunk, (own?.imports ?? []).map(nameOf));
      }
    },
  };
}

function holdFiles(chunk: Chunk, modules: readonly string[]): void {
  const stray = filesOf(chunk).find((file) => !modules.includes(file));
  if (stray) throw new Error(`the chunk ${chunk.name} lacks ${stray}: does anything import it?`);
}

function holdNeeds({ name, needs }: Chunk, loaded: readonly string[]): void {
  const other = loaded.find((one) => one !== RUNTIME && !needs.includes(one));
  if (other)
    throw new Error(
      `the chunk ${name} shares files with ${other} and would load it: name them under a chunk that both need`,
    );
}
