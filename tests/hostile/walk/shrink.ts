/** A long list that brings a fault about, made short: parts are left out as long as the rest still does (delta debugging). */

/**
 * @param fails whether a list still brings it about
 * @param most so many lists are tried
 * @returns the shortest that was found; the list itself where nothing can be left out
 */
export async function shrink<Item>(
  items: readonly Item[],
  fails: (items: readonly Item[]) => Promise<boolean>,
  most: number,
): Promise<readonly Item[]> {
  let left = most;
  let shortest = items;
  const attempt = async (candidate: readonly Item[]) => {
    if (left-- <= 0 || candidate.length === shortest.length || !(await fails(candidate)))
      return false;
    shortest = candidate;
    return true;
  };
  // What has brought it about is most often the last that was done.
  for (let tail = 1; tail < items.length; tail *= 2) if (await attempt(items.slice(-tail))) break;
  for (
    let size = Math.ceil(shortest.length / 2);
    size >= 1 && left > 0;
    size = size === 1 ? 0 : Math.ceil(size / 2)
  )
    for (let from = 0; from < shortest.length && left > 0; ) {
      const without = [...shortest.slice(0, from), ...shortest.slice(from + size)];
      if (!(await attempt(without))) from += size;
    }
  return shortest;
}
