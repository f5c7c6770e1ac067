/** Fetches the finer parts of the base map: those of the frame first, what lies round it when nothing else is due. */
import type { Bounds } from "../../model/frame.ts";
import { widened } from "../../model/parts/cells.ts";
import { DETAILS, type Detail, detailsAt } from "../../model/parts/detail.ts";
import { fileOf, type Level, readLevel } from "../../model/parts/level.ts";
import { OUTLINES, type Outline, readOutline } from "../../model/parts/outline.ts";
import { type Part, readPart } from "../../model/parts/part.ts";
import { isLandOn, type Shelf, wantedIn } from "../../model/parts/shelf.ts";
import type { LonLat } from "../../model/schema/common.ts";
import { isOneFile, readOwnJson } from "./own-files.ts";
import { whenIdle } from "./when-idle.ts";

export interface BaseParts {
  /** Sends for what a frame needs. */
  readonly look: (bounds: Bounds, zoom: number) => void;
  readonly shelves: () => readonly Shelf[];
  /** Of the countries that the map is about, those that have come. */
  readonly outlines: () => ReadonlyMap<string, Outline>;
  /** Null where no part tells. */
  readonly isLand: (lonLat: LonLat) => boolean | null;
  /** Resolves when all that was sent for has come or failed for good. */
  readonly settled: () => Promise<void>;
  readonly destroy: () => void;
}

export interface PartsOptions {
  /** ISO 3166-1 alpha-2 codes of the countries whose outlines are wanted. */
  readonly about: readonly string[];
  /** Something has come. */
  readonly onChange: () => void;
  /** Something has not: said once for each file. */
  readonly onFault: (fault: unknown) => void;
}

interface OpenShelf {
  readonly detail: Detail;
  readonly level: Level;
  readonly parts: Map<string, Part>;
}

interface Wanted {
  readonly level: Level;
  readonly key: string;
}

/** So many a time: a host answers in turn all the same, and a frame that has been left wants others. */
const AT_ONCE = 6;
/** In ms: after a failure, tried again so much later. */
const AGAIN = [1_000, 5_000] as const;
/** So many parts are kept, and more where a frame wants more; the first that came go first. */
const MOST_KEPT = 240;
/** Round the frame, in frames: what the map draws so that a drag shows no bare ground. */
const AROUND = 0.5;

export function createBaseParts(options: PartsOptions): BaseParts {
  return new Parts(options);
}

class Parts implements BaseParts {
  readonly #options: PartsOptions;
  readonly #shelves = new Map<string, OpenShelf>();
  readonly #levels = new Map<string, Promise<void>>();
  /** Sent for, by file: for good once it has come or failed too often. */
  readonly #sent = new Map<string, Promise<void>>();
  /** Files and levels that failed, asked for again with the next frame. */
  readonly #failed = new Set<string>();
  readonly #lost = new Set<string>();
  readonly #outlines = new Map<string, Outline>();
  #queue: Wanted[] = [];
  #running = 0;
  #frame: { readonly bounds: Bounds; readonly zoom: number } | null = null;
  #isOver = false;

  constructor(options: PartsOptions) {
    this.#options = options;
    for (const code of options.about)
      this.#sent.set(fileOf(OUTLINES, code), this.#fetchOutline(code));
  }

  look = (bounds: Bounds, zoom: number): void => {
    this.#frame = { bounds, zoom };
    for (const file of this.#failed) this.#sent.delete(file);
    this.#failed.clear();
    this.#lost.clear();
    this.#send();
  };

  shelves = (): readonly Shelf[] => [...this.#shelves.values()];

  outlines = (): ReadonlyMap<string, Outline> => this.#outlines;

  isLand = (lonLat: LonLat): boolean | null => isLandOn(this.shelves(), lonLat);

  settled = async (): Promise<void> => {
    let waited = -1;
    // What has come may have others sent for.
    while (waited !== this.#levels.size + this.#sent.size) {
      waited = this.#levels.size + this.#sent.size;
      await Promise.all([...this.#levels.values(), ...this.#sent.values()]);
    }
  };

  destroy = (): void => {
    this.#isOver = true;
    this.#queue = [];
  };

  #tell(fault: unknown): void {
    // The atlas as one file has but few parts, and need not.
    if (!isOneFile()) this.#options.onFault(fault);
  }

  #open(detail: Detail): void {
    if (this.#levels.has(detail.name)) return;
    const folder = `data/parts/${detail.name}`;
    const coming = insist(async () => {
      const level = readLevel(await readOwnJson(`${folder}/manifest.json`), folder);
      const here = Object.entries(level.inside).map(
        ([key, value]) => [key, readPart(value, level, key)] as const,
      );
      this.#shelves.set(detail.name, { detail, level, parts: new Map(here) });
      for (const [key] of here) this.#sent.set(fileOf(level, key), Promise.resolve());
      if (here.length > 0) this.#options.onChange();
      this.#send();
    }).catch((fault) => {
      this.#tell(fault);
      this.#levels.delete(detail.name);
      this.#lost.add(detail.name);
      this.#send();
    });
    this.#levels.set(detail.name, coming);
  }

  /** What has been waited for in vain, for another frame, is waited for no longer. */
  #send(): void {
    if (this.#frame === null || this.#isOver) return;
    const frame = this.#frame;
    this.#queue = this.#missing(frame.bounds, frame.zoom, true);
    this.#work();
    whenIdle(() => {
      if (this.#frame !== frame || this.#running > 0) return;
      this.#queue = this.#missing(widened(frame.bounds, AROUND), frame.zoom, false);
      this.#work();
    });
  }

  /** @param opens whether levels are opened for it that are not open yet: until they are, nothing coarser is sent for */
  #missing(bounds: Bounds, zoom: number, opens: boolean): Wanted[] {
    const missing: Wanted[] = [];
    for (const detail of detailsAt(zoom)) {
      const level = this.#shelves.get(detail.name)?.level;
      if (level === undefined && opens && !this.#lost.has(detail.name)) {
        this.#open(detail);
        return missing;
      }
      if (level === undefined) continue;
      const { keys, isWhole } = wantedIn(level, bounds);
      missing.push(...keys.map((key) => ({ level, key })));
      if (isWhole) break;
    }
    return missing.filter(({ level, key }) => !this.#sent.has(fileOf(level, key)));
  }

  #work(): void {
    while (this.#running < AT_ONCE) {
      const next = this.#queue.shift();
      if (next === undefined) return;
      const file = fileOf(next.level, next.key);
      if (this.#sent.has(file)) continue;
      this.#running += 1;
      this.#sent.set(file, this.#fetch(next.level, next.key, file));
    }
  }

  async #fetch(level: Level, key: string, file: string): Promise<void> {
    try {
      const part = await insist(async () => readPart(await readOwnJson(file), level, key));
      this.#keep(level, key, part);
    } catch (fault) {
      this.#tell(fault);
      this.#failed.add(file);
    } finally {
      this.#running -= 1;
      if (this.#queue.length > 0) this.#work();
      // All of the frame is there: now what lies round it.
      else if (this.#running === 0) this.#send();
    }
  }

  async #fetchOutline(code: string): Promise<void> {
    try {
      const file = fileOf(OUTLINES, code);
      this.#outlines.set(
        code,
        await insist(async () => readOutline(await readOwnJson(file), code)),
      );
      this.#options.onChange();
    } catch (fault) {
      this.#tell(fault);
    }
  }

  #keep(level: Level, key: string, part: Part): void {
    const shelf = this.shelves().find((one) => one.level === level) as OpenShelf | undefined;
    if (shelf === undefined || this.#isOver) return;
    shelf.parts.set(key, part);
    this.#forget();
    this.#options.onChange();
  }

  #forget(): void {
    const shelves = [...this.#shelves.values()];
    const kept = shelves.reduce((sum, { parts }) => sum + parts.size, 0);
    if (kept <= MOST_KEPT || this.#frame === null) return;
    // What the frame wants would be sent for again, without end.
    const around = widened(this.#frame.bounds, AROUND);
    for (const { level, parts } of shelves) {
      if (parts.size <= MOST_KEPT / DETAILS.length) continue;
      const wanted = new Set(wantedIn(level, around).keys);
      const oldest = [...parts.keys()].find((key) => !wanted.has(key));
      if (oldest === undefined) continue;
      parts.delete(oldest);
      this.#sent.delete(fileOf(level, oldest));
      return;
    }
  }
}

/** Tries again, later each time, where there is somebody to ask. @throws what the last try has met */
async function insist<T>(attempt: () => Promise<T>): Promise<T> {
  if (isOneFile()) return attempt();
  for (const pause of AGAIN) {
    try {
      return await attempt();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return attempt();
}
