/**
 * The chunks of explore: what it begins with, and what it draws beside its views as soon as those are on their way. As some sixty small
 * files they weigh a sixteenth more, for a packer finds in each but what that one repeats. What another surface may come to want is
 * left as it is, so that none loads what explore alone has.
 */
import { fileURLToPath } from "node:url";
import type { Rolldown } from "vite";

/** What comes by itself once explore is there; the budget weighs the same. */
export const BESIDE_FILES = [
  "src/surfaces/explore/factions-head.tsx",
  "src/ui/card/card.tsx",
  "src/ui/card/step-card.tsx",
  "src/ui/events-table.tsx",
  "src/ui/filter-menu.tsx",
  "src/ui/story-open.tsx",
  "src/ui/card/date-sign.tsx",
  "src/surfaces/explore/explore-map-model.ts",
  "src/surfaces/explore/source-panel.tsx",
  "src/surfaces/explore/document-verdict.tsx",
  "src/ui/filter-bar.tsx",
  "src/ui/reading-foot.tsx",
  "src/ui/more-sheet.tsx",
  "src/surfaces/explore/page-notices.tsx",
  "src/surfaces/explore/keys.ts",
  "src/surfaces/explore/selection-news.tsx",
  "src/surfaces/explore/skip-links.tsx",
  "src/surfaces/explore/after-drawing.ts",
  "src/views/source/source-view.ts",
];

export const EXPLORE_FILE = "src/surfaces/explore/explore.tsx";

type Graph = Rolldown.ChunkingContext;

const root = fileURLToPath(new URL("../../", import.meta.url));

/** For the bundler, after all groups that other surfaces share. */
export function exploreGroups() {
  let chunks: ReadonlyMap<string, string> | null = null;
  return [
    {
      name: (id: string, graph: Graph) => {
        chunks ??= chunksIn(graph);
        return chunks.get(id) ?? null;
      },
      priority: 0,
      // What they need is theirs as well, or another's and lies where it lay.
      includeDependenciesRecursively: false,
    },
  ];
}

/** @returns the chunk of each module that is explore's alone */
function chunksIn(graph: Graph): ReadonlyMap<string, string> {
  const others = reach(graph, [`${root}src/main.ts`], new Set([root + EXPLORE_FILE]), true);
  const first = reach(graph, [root + EXPLORE_FILE], others, false);
  const beside = reach(
    graph,
    BESIDE_FILES.map((file) => root + file),
    new Set([...others, ...first]),
    false,
  );
  return new Map([
    ...[...first].map((id) => [id, "explore"] as const),
    ...[...beside].map((id) => [id, "beside"] as const),
  ]);
}

/** @returns what modules import, and they themselves, but for what they come to through those that are left out */
function reach(
  graph: Graph,
  from: readonly string[],
  without: ReadonlySet<string>,
  onDemand: boolean,
): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (id: string) => {
    if (found.has(id) || without.has(id)) return;
    found.add(id);
    const info = graph.getModuleInfo(id);
    const next = [
      ...(info?.importedIds ?? []),
      ...(onDemand ? (info?.dynamicallyImportedIds ?? []) : []),
    ];
    for (const one of next) visit(one);
  };
  for (const id of from) visit(id);
  return found;
}
