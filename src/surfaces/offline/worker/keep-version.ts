/** Keeps a version of the program whole, or not at all. */
import { fingerprint, type Version } from "../version.ts";
import { keptAnswer } from "./kept-answer.ts";

/** So many files at a time: the page may still be at work. */
const LANES = 4;

/** What a fetch may take from the browser's own store: first anything, then nothing. */
const TRIES: readonly RequestCache[] = ["default", "reload"];

/**
 * @param name of the cache, of this version alone
 * @param scope the folder's address
 * @throws where a file does not come, or is none of this version: a server may be between two
 */
export async function keepVersion({ files }: Version, name: string, scope: string): Promise<void> {
  const cache = await caches.open(name);
  const waiting = Object.entries(files);
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [path, wanted] = next;
      const { href } = new URL(path, scope);
      await cache.put(href, await findSound(href, wanted));
    }
  };
  try {
    await Promise.all(Array.from({ length: LANES }, work));
  } catch (fault) {
    waiting.length = 0;
    await caches.delete(name);
    throw fault;
  }
}

/** Most files of a new version are those of the one before. */
async function findSound(href: string, wanted: string): Promise<Response> {
  const before = await caches.match(href);
  const kept = before && (await soundOne(before, wanted));
  if (kept) return kept;
  for (const cache of TRIES) {
    const answer = await fetch(href, { cache });
    const sound = answer.ok && (await soundOne(answer, wanted));
    if (sound) return sound;
  }
  throw new Error(`${href} is not what this version is made of`);
}

/** @returns null where it holds something else */
async function soundOne(answer: Response, wanted: string): Promise<Response | null> {
  const bytes = await answer.arrayBuffer();
  const digest = await crypto.subtle.digest("SHA-256", bytes);
  return fingerprint(new Uint8Array(digest)) === wanted ? keptAnswer(bytes, answer) : null;
}
