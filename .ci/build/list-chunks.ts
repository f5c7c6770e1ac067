/** Lists what the build has made, for whoever weighs it: by the names of the sources, wherever they have come to lie. */
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin, Rolldown } from "vite";

/** Where the list lies, in the build's folder. */
export const CHUNK_LIST = ".vite/chunks.json";

export interface ChunkList {
  readonly chunks: readonly ListedChunk[];
  /** The sources that are imported on demand. */
  readonly onDemand: readonly string[];
}

export interface ListedChunk {
  readonly file: string;
  readonly styles: readonly string[];
  /** Files that come with it. */
  readonly imports: readonly string[];
  /** Sources, from the root. */
  readonly sources: readonly string[];
}

const root = fileURLToPath(new URL("../../", import.meta.url));

export function listChunks(): Plugin {
  return {
    name: "list-chunks",
    apply: "build",
    // After the chunks that held nothing but style have been taken out.
    enforce: "post",
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === "chunk");
      const asked = [...this.getModuleIds()].flatMap(
        (id) => this.getModuleInfo(id)?.dynamicallyImportedIds ?? [],
      );
      const list: ChunkList = {
        chunks: chunks.map(listed),
        onDemand: [...new Set(asked)].filter(isFile).map(fromRoot).sort(),
      };
      this.emitFile({
        type: "asset",
        fileName: CHUNK_LIST,
        source: JSON.stringify(list, null, 1),
      });
    },
  };
}

function listed({ fileName, imports, moduleIds, viteMetadata }: Rolldown.OutputChunk): ListedChunk {
  return {
    file: fileName,
    styles: [...(viteMetadata?.importedCss ?? [])],
    imports,
    sources: moduleIds.filter(isFile).map(fromRoot),
  };
}

/** What the bundler and its plugins make up has no place on the disk. */
function isFile(id: string): boolean {
  return id.startsWith(root);
}

function fromRoot(id: string): string {
  return relative(root, id.split("?")[0] ?? id);
}
