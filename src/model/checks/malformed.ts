/** What the checks across records can still look at where some values are malformed. */
import type { Problem } from "../result.ts";
import type { Dataset } from "../schema/dataset.ts";

/** The keys that lead to a value. */
type Path = readonly (string | number)[];
type Tree = Readonly<Record<string, unknown>>;

/** Stands in for a malformed place: it has what any extent asks for, since what it should have is not known. */
const SOME_PLACE = { districts: ["?"], country: "?" };

/**
 * @param input any parsed JSON value
 * @param malformed what is wrong with its single values
 * @returns its records at their own indexes, with all that they name; what cannot be a record is an empty one
 */
export function checkable(input: unknown, malformed: readonly Problem[]): Dataset {
  const tree = isObject(input) ? input : {};
  const touched = new Set(malformed.map(({ path }) => path.split("/", 3).join("/")));
  const records = (key: string) =>
    Array.isArray(tree[key]) ? tree[key].map((item) => (isObject(item) ? item : {})) : [];
  const whole = (key: string, stub: object) =>
    records(key).map((record, index) =>
      touched.has(`/${key}/${index}`) ? { ...stub, id: record.id } : record,
    );
  const isDisplayWhole = malformed.every(({ path }) => !/^\/display(\/|$)/.test(path));
  return {
    ...(isDisplayWhole && isObject(tree.display) ? { display: tree.display } : {}),
    inferences: records("inferences"),
    gaps: records("gaps"),
    ...(isObject(tree.kinds) ? { kinds: checkableKinds(tree.kinds) } : {}),
    sources: whole("sources", {}),
    places: whole("places", SOME_PLACE),
    factions: records("factions"),
    actors: records("actors"),
    relations: records("relations"),
    // Of events that are no list it is not known which there are.
    events: Array.isArray(tree.events) ? records("events") : undefined,
    questions: records("questions"),
    ...(isObject(tree.briefing) && Array.isArray(tree.briefing.steps)
      ? { briefing: { steps: tree.briefing.steps.map(checkableStep) } }
      : {}),
  } as unknown as Dataset;
}

function checkableKinds(kinds: Tree): Tree {
  return Object.fromEntries(
    Object.entries(kinds).map(([key, list]) => [
      key,
      Array.isArray(list) ? list.map((kind) => (isObject(kind) ? kind : {})) : [],
    ]),
  );
}

function checkableStep(step: unknown): Tree {
  if (!isObject(step)) return {};
  const { camera, ...rest } = step;
  return isObject(camera) ? step : rest;
}

/** Tells of a path whether it is that of one of these problems or inside of one. */
export function isAtOrUnder(problems: readonly Problem[]): (path: string) => boolean {
  const paths = new Set(problems.map(({ path }) => path));
  return (path) => {
    for (let end = path.length; end > 0; end = path.lastIndexOf("/", end - 1))
      if (paths.has(path.slice(0, end))) return true;
    return paths.has("");
  };
}

/**
 * @param paths of keys of objects, not of items of lists
 * @returns a copy without them; what holds none of them is shared with the original
 */
export function withoutKeys(value: unknown, paths: readonly Path[]): unknown {
  const inside = new Map<string | number, Path[]>();
  for (const [key, ...rest] of paths) {
    if (key === undefined) continue;
    const rests = inside.get(key);
    if (rests) rests.push(rest);
    else inside.set(key, [rest]);
  }
  const copy = (Array.isArray(value) ? [...value] : { ...(value as Tree) }) as Record<
    string | number,
    unknown
  >;
  for (const [key, rests] of inside)
    if (rests.some(({ length }) => length === 0)) delete copy[key];
    else copy[key] = withoutKeys(copy[key], rests);
  return copy;
}

function isObject(value: unknown): value is Tree {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
