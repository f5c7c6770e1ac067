/** What a picture of more events than can be told one by one is given: exact counts, for the map that it comes to draw. */
import type { Bounds } from "../../model/frame.ts";
import type { LonLat } from "../../model/schema/common.ts";
import type { Tone } from "../../model/symbols.ts";

/** The tones of one or two sides, and how many events they have. */
export interface PictureShare {
  readonly tones: readonly Tone[];
  readonly count: number;
}

export interface PictureRing {
  /** Where it stands. */
  readonly at: LonLat;
  /** Of its outer edge, in pixels. */
  readonly radius: number;
  readonly count: number;
  readonly digits: string;
  readonly shares: readonly PictureShare[];
}

interface CountedPicture {
  /** The largest first. */
  readonly rings: readonly PictureRing[];
  /** All that is kept, by where the map has it. */
  readonly sum: string;
}

export interface PictureCounts {
  /** @param zoom of web maps, at which the rings do not overlap @param bounds of what can be seen */
  readonly mapAt: (zoom: number, bounds: Bounds) => CountedPicture;
  /** What the colours mean, most events first. */
  readonly key: readonly (PictureShare & { readonly words: string })[];
  /** That there is no timeline here. */
  readonly note: string;
}
