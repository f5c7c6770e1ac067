/** What a window saves, read once it is whole. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { vi } from "vitest";
import { PATIENCE } from "../../support/part.ts";

/** @param folder where the window saves @param name of the file, or what it fits */
export function readSaved(folder: string, name: string | RegExp): Promise<Buffer> {
  return vi.waitFor(() => {
    const all = readdirSync(folder);
    const found = all.find((one) => (name instanceof RegExp ? name.test(one) : one === name));
    // The name stands there before the content does.
    if (!found || statSync(join(folder, found)).size === 0)
      throw new Error(`${name} is not saved; there are: ${all.join(", ") || "none"}`);
    return readFileSync(join(folder, found));
  }, PATIENCE);
}
