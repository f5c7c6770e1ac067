/** Keeps cells of the base map as they are seen, up to a limit; the longest unseen go first. */
import { keptAnswer, lengthOf } from "./kept-answer.ts";
import { Seen } from "./seen.ts";

/** In bytes, as they are kept: unpacked. */
const MOST = 20_000_000;

let seen: Promise<Seen> | null = null;

/** A cache gives its entries in the order in which they were put. */
async function recall(cache: Cache): Promise<Seen> {
  const all = new Seen(MOST);
  for (const request of await cache.keys()) {
    const answer = await cache.match(request);
    if (answer) all.see(request.url, lengthOf(answer));
  }
  return all;
}

/**
 * @param name of the cache
 * @param later does what the answer need not wait for
 */
export async function answerCell(
  request: Request,
  name: string,
  later: (work: Promise<unknown>) => void,
): Promise<Response> {
  const cache = await caches.open(name);
  const kept = await cache.match(request.url);
  if (kept) {
    later(keep(cache, request.url, kept.clone()));
    return kept;
  }
  const answer = await fetch(request);
  if (answer.status === 200) later(keep(cache, request.url, answer.clone()));
  return answer;
}

/** What there is no room for is not kept: it has been shown all the same. */
async function keep(cache: Cache, url: string, answer: Response): Promise<void> {
  try {
    const bytes = await answer.arrayBuffer();
    seen ??= recall(cache);
    const gone = (await seen).see(url, bytes.byteLength);
    // Put anew, it is the last of the cache's entries.
    await cache.delete(url);
    if (!gone.includes(url)) await cache.put(url, keptAnswer(bytes, answer));
    for (const one of gone) await cache.delete(one);
  } catch {
    // Said above.
  }
}
