/** How a map takes a frame of the Earth into its own: known also to what stands in for the map until its code has come. */

/** In pixels, as `[x, y]`. Fans open upwards, and the scale bar is below. */
export const PADDING = { topLeft: [16, 40], bottomRight: [16, 20] } as const;
/** Fits a country to a frame; pictures of tiles would blur between whole steps. */
export const ZOOM_STEP = 0.25;
/** Single places get no nearer than this by themselves. */
export const NEAREST = 10;

interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Fit {
  /** That of web maps. */
  readonly zoom: number;
  /** Where the middle of what is fitted comes to lie, in pixels from the frame's upper left corner. */
  readonly middle: { readonly x: number; readonly y: number };
}

/**
 * As Leaflet's `fitBounds` does.
 *
 * @param what its size in the pixels of `zoom`
 * @param frame in pixels
 */
export function fitInto(what: Size, zoom: number, frame: Size): Fit {
  const [left, top] = PADDING.topLeft;
  const [right, bottom] = PADDING.bottomRight;
  // In a frame that is all padding, as small as can be.
  const room = {
    width: Math.max(frame.width - left - right, 1),
    height: Math.max(frame.height - top - bottom, 1),
  };
  const grown = Math.log2(Math.min(room.width / what.width, room.height / what.height));
  return {
    zoom: Math.min(Math.floor((zoom + grown) / ZOOM_STEP) * ZOOM_STEP, NEAREST),
    middle: { x: left + room.width / 2, y: top + room.height / 2 },
  };
}
