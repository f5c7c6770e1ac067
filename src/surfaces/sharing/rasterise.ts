/** From an SVG picture to a PNG, within the strict policy: images may come from `data:` addresses, not from `blob:` ones. */

/** Browsers refuse canvases with more pixels than about this. */
const MOST_PIXELS = 64_000_000;

/**
 * Draws an SVG that stands alone into a PNG. Its text is set in the device's own typefaces: an image loads no web fonts.
 *
 * @param svg with a width and a height in pixels
 * @param scale pixels of the PNG for each of the SVG's, above 0
 * @throws Error where the SVG cannot be read, or the browser has no room for the picture
 */
export async function toPng(svg: string, scale: number): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const { naturalWidth, naturalHeight } = image;
  const width = Math.round(naturalWidth * scale);
  const height = Math.round(naturalHeight * scale);
  if (!(width > 0 && height > 0 && width * height <= MOST_PIXELS))
    throw new Error(`A picture of ${width} × ${height} pixels cannot be drawn`);
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("This browser draws no pictures");
  context.drawImage(image, 0, 0, width, height);
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob === null ? reject(new Error("The picture became no PNG")) : resolve(blob)),
      "image/png",
    );
  });
}
