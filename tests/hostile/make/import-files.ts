/** Files for import that mean ill: tables, trees, archives and what is none of these. */
import { type NamedFile, utf8 } from "./bytes.ts";
import { type Draw, type Made, type Makers, makeFrom } from "./draw.ts";
import { ARCHIVES } from "./import-archives.ts";
import { TABLES } from "./import-tables.ts";
import { TREES } from "./import-trees.ts";

const MAKERS: Makers<NamedFile> = Object.fromEntries(
  Object.entries({ ...TABLES, ...TREES, ...ARCHIVES }).map(([kind, make]) => [
    kind,
    (draw: Draw) => {
      const [name, content] = make(draw);
      return { name, bytes: typeof content === "string" ? utf8(content) : content };
    },
  ]),
);

export function makeImportFile(seed: number, index: number): Made<NamedFile> {
  return makeFrom(MAKERS, seed, index);
}
