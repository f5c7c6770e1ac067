/** Whether what a file becomes fits the memory that a browser gives a worker, told before it fails. */
import type { Problem } from "../../../model/result.ts";
import { heapOf } from "../../opening/large/room.ts";

/** A table as records, in bytes for each of the file's: measured below eight, taken high. */
const GROWTH = 10;

/** @param size of the file, in bytes @returns what is said where it is too large; null where it fits */
export function bytesThatFit(size: number, memory: number | null = deviceMemory()): Problem | null {
  const most = Math.floor(heapOf(memory) / GROWTH);
  if (size <= most) return null;
  const [found, fits] = [size, most].map((bytes) => `${Math.ceil(bytes / 1e6)} MB`);
  return {
    code: "invalid",
    path: "",
    found: `a file of ${found}`,
    expected: `at most ${fits}, which is what a page can hold on this device; split the file, or convert it with the command line`,
  };
}

/** In GB; null where a browser does not say. */
function deviceMemory(): number | null {
  const { navigator } = globalThis as { readonly navigator?: { readonly deviceMemory?: number } };
  return navigator?.deviceMemory ?? null;
}
