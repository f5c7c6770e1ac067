/** The picture of a page: map over timeline, in the state that the slide asks for, light, without words of its own. */
import { NO_FILTERS } from "../../model/filters.ts";
import type { Bounds, Camera } from "../../model/frame.ts";
import type { Slide } from "../../model/slides.ts";
import { stateFor } from "../../state/presentation/show-slide.ts";
import type { State } from "../../state/state.ts";
import { drawPicture } from "../../views/picture/draw-picture.ts";
import { type PictureOptions, pictureModel } from "../binding/models/to-picture-model.ts";

/** In the picture's own pixels: small, so that its letters come out at 8 points and more on a page. */
export const PICTURE_SIZE = { width: 740, height: 466 } as const;

/** What a map of this size shows from a zoom of web maps, in its pixels. */
const SEEN = { width: 600, height: 280 } as const;
const TILE = 256;

/** @returns SVG that stands alone */
export function drawPagePicture(
  state: State,
  slide: Slide,
  baseMap: PictureOptions["baseMap"],
): string {
  const shown = { ...state, ...stateFor(state, slide), frame: null, keepInFrame: false };
  const model = pictureModel(
    { ...shown, filters: NO_FILTERS, camera: { type: "bounds", bounds: boundsFrom(shown.camera) } },
    { ...PICTURE_SIZE, theme: "light", views: ["map", "timeline"], baseMap, isBare: true },
  );
  return drawPicture(model);
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
