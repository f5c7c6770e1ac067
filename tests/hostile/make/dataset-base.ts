/** Sound datasets, and the changes that many kinds make to them. */
import { readFileSync } from "node:fs";
import type { Draw } from "./draw.ts";
import { mapLeaves, type Tree } from "./json.ts";

export type File = string | Uint8Array<ArrayBuffer>;

const read = (path: string): Tree =>
  JSON.parse(readFileSync(new URL(`../../../${path}`, import.meta.url), "utf8"));

/** Sound ones; the publisher's map tiles come from elsewhere, which the tests' policy does not allow. */
const BASES: readonly Tree[] = [
  read("tests/fixtures/good/every-field-2.json"),
  read("data/harbour.json"),
  read("tests/fixtures/good/minimal.json"),
].map(({ display, ...rest }) => {
  const { tiles: _, ...shown } = (display ?? {}) as Tree;
  return display ? { ...rest, display: shown } : rest;
});
const [RICH = {}] = BASES;

export const some = (draw: Draw) => structuredClone(draw.pick(BASES));
export const rich = () => structuredClone(RICH);
export const listIn = (tree: Tree, name: string) => tree[name] as Tree[];

/** Keys of words that people read. */
const SPOKEN = new Set(
  "title name short note summary reason line notes text terms unit words inSentence tags".split(
    " ",
  ),
);

/** Every word that people read, in all languages, as one kind of hostile words has it. */
export function spoken(tree: Tree, say: () => string): string {
  const changed = mapLeaves(tree, (leaf, key) =>
    SPOKEN.has(key) && typeof leaf === "string" ? say() : leaf,
  );
  return JSON.stringify(changed);
}

export const EVIDENCE = {
  source: "wire",
  start: 45,
  end: 56,
  exact: "the harbour",
  basis: "stated",
};

/** Records of these names, wherever they are named. */
export function renamed(tree: Tree, draw: Draw, names: readonly string[]): string {
  const from = Object.values(tree)
    .filter(Array.isArray)
    .flatMap((list: unknown[]) => list.flatMap((one) => (one as Tree | null)?.id ?? []));
  const given = new Map<unknown, string>(names.map((name) => [draw.pick(from), name]));
  return JSON.stringify(mapLeaves(tree, (leaf) => given.get(leaf) ?? leaf));
}

export function dated(tree: Tree, date: (old: string) => string): string {
  return JSON.stringify(
    mapLeaves(tree, (leaf, key) => (key === "edtf" ? date(leaf as string) : leaf)),
  );
}
