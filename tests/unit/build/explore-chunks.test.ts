/** Which chunk holds what is explore's alone: what it begins with, and what it draws beside its views. */
import type { Rolldown } from "vite";
import { expect, test } from "vitest";
import { BESIDE_FILES, EXPLORE_FILE, exploreGroups } from "../../../.ci/build/explore-chunks.ts";

const root = `${process.cwd()}/`;
const [first = "", second = ""] = BESIDE_FILES;

type Imports = Readonly<Record<string, readonly string[]>>;

/** @returns the chunk that a file of a build comes to lie in */
function chunkIn(imports: Imports, onDemand: Imports): (file: string) => string | null {
  const idsOf = (files: readonly string[] = []) => files.map((file) => root + file);
  const graph = {
    getModuleInfo: (id: string) => ({
      importedIds: idsOf(imports[id.slice(root.length)]),
      dynamicallyImportedIds: idsOf(onDemand[id.slice(root.length)]),
    }),
  } as unknown as Rolldown.ChunkingContext;
  const [group] = exploreGroups();
  return (file) => group?.name(root + file, graph) ?? null;
}

test("what explore alone imports lies with it, before its first paint or beside its views", () => {
  const chunkOf = chunkIn(
    { [EXPLORE_FILE]: ["page.ts"], [first]: ["head.ts", "page.ts"], [second]: ["head.ts"] },
    { "src/main.ts": [EXPLORE_FILE], [EXPLORE_FILE]: [first, second] },
  );
  expect(chunkOf(EXPLORE_FILE)).toBe("explore");
  expect(chunkOf("page.ts")).toBe("explore");
  for (const file of [first, second, "head.ts"]) expect(chunkOf(file)).toBe("beside");
});

test("what another surface imports, at once or on demand, lies where the bundler lays it", () => {
  const chunkOf = chunkIn(
    { [EXPLORE_FILE]: ["page.ts"], [first]: ["card.ts", "sign.ts"], "embed.ts": ["page.ts"] },
    { "src/main.ts": [EXPLORE_FILE, "embed.ts"], "embed.ts": ["card.ts"], "card.ts": ["sign.ts"] },
  );
  for (const file of ["page.ts", "card.ts", "sign.ts", "embed.ts"])
    expect(chunkOf(file)).toBeNull();
});

test("what explore asks for later still is in neither", () => {
  const chunkOf = chunkIn(
    {},
    { "src/main.ts": [EXPLORE_FILE], [EXPLORE_FILE]: [first], [first]: ["dialog.ts"] },
  );
  expect(chunkOf("dialog.ts")).toBeNull();
});
