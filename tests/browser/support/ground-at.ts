/** What the map's canvas shows at a place. */
import type { Page } from "@playwright/test";

/** The colour that the map's canvas has at a place of its frame, as shares of its width and height; "" where it is clear. */
export function groundAt(page: Page, x: number, y: number): Promise<string> {
  return page.evaluate(
    ([shareX = 0, shareY = 0]) => {
      const canvas = document.querySelector<HTMLCanvasElement>("canvas.map-ground");
      const frame = document.querySelector(".map")?.getBoundingClientRect();
      if (!canvas || !frame) return "none";
      const box = canvas.getBoundingClientRect();
      const at = (
        share: number,
        start: number,
        size: number,
        from: number,
        whole: number,
        pixels: number,
      ) => Math.round(((start + share * size - from) / whole) * pixels);
      // A canvas that is read from is drawn otherwise ever after: this one is but looked at.
      const copy = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
      copy?.drawImage(
        canvas,
        -at(shareX, frame.x, frame.width, box.x, box.width, canvas.width),
        -at(shareY, frame.y, frame.height, box.y, box.height, canvas.height),
      );
      const pixel = copy?.getImageData(0, 0, 1, 1).data;
      return pixel?.[3] ? [...pixel.slice(0, 3)].join() : "";
    },
    [x, y],
  );
}
