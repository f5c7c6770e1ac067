/** The picture of a page: map over timeline, in the state that the slide asks for, light, without words of its own. */
import type { BaseMap } from "../../model/base-map.ts";
import { NO_FILTERS } from "../../model/filters.ts";
import type { Bounds, Camera } from "../../model/frame.ts";
import type { FinerShapes } from "../../model/parts/shapes.ts";
import type { Slide } from "../../model/slides.ts";
import { stateFor } from "../../state/presentation/show-slide.ts";
import type { State } from "../../state/state.ts";
import { drawPicture } from "../../views/picture/draw-picture.ts";
import {
  type PictureCounter,
  type PictureTeller,
  pictureModel,
} from "../binding/models/to-picture-model.ts";

/** In the picture's own pixels: small, so that its letters come out at 8 points and more on a page. */
export const PICTURE_SIZE = { width: 740, height: 476 } as const;

/** What a map of this size shows from a zoom of web maps, in its pixels. */
export const SEEN = { width: 600, height: 280 } as const;
const TILE = 256;

/** What the pages' pictures are drawn on, and with. */
export interface PageGround {
  readonly base: BaseMap;
  /** By slide; of others the base map is enough, or nothing finer could be had. */
  readonly finer: ReadonlyMap<Slide, FinerShapes>;
  readonly count: PictureCounter | null;
  readonly tell: PictureTeller | null;
}

/** @returns SVG that stands alone */
export function drawPagePicture(state: State, slide: Slide, ground: PageGround): string {
  const shown = { ...state, ...stateFor(state, slide), frame: null, keepInFrame: false };
  const bounds = frameOfPage(state, slide);
  const model = pictureModel(
    { ...shown, filters: NO_FILTERS, camera: { type: "bounds", bounds } },
    {
      ...PICTURE_SIZE,
      theme: "light",
      views: ["map", "timeline"],
      baseMap: ground.base,
      count: ground.count,
      tell: ground.tell,
      finer: ground.finer.get(slide) ?? null,
      isBare: true,
    },
  );
  return drawPicture(model);
}

/** What a slide's picture shows of the Earth. */
export function frameOfPage(state: State, slide: Slide): Bounds {
  return boundsFrom(stateFor(state, slide).camera ?? state.camera);
}

function boundsFrom(camera: Camera): Bounds {
  if (camera.type === "bounds") return camera.bounds;
  const [lon, lat] = camera.lonLat;
  const degrees = 360 / (TILE * 2 ** camera.zoom);
  const x = Math.min((degrees * SEEN.width) / 2, 179);
  const y = ((degrees * SEEN.height) / 2) * Math.cos((lat * Math.PI) / 180);
  return [
    [lon - x, Math.max(lat - y, -85)],
    [lon + x, Math.min(lat + y, 85)],
  ];
}
