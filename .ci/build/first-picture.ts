/** Puts the shipped dataset's map into the page, unseen: an embed shows it at once, while the rest is on its way. */
import type { Plugin } from "vite";
import { pictureModel } from "../../src/surfaces/binding/models/to-picture-model.ts";
import { drawFirstPicture } from "../../src/views/picture/draw-first-picture.ts";
import { readLightBaseMap, shippedState } from "./static-pages.ts";

export function firstPicture(): Plugin {
  return {
    name: "first-picture",
    apply: "build",
    transformIndexHtml: () => [
      {
        tag: "template",
        attrs: { id: "first-picture" },
        children: drawShippedMap(),
        injectTo: "body",
      },
    ],
  };
}

function drawShippedMap(): string {
  const options = {
    width: 640,
    height: 400,
    theme: "light",
    views: ["map"],
    count: null,
    tell: null,
  } as const;
  const state = shippedState();
  return drawFirstPicture(pictureModel(state, { ...options, baseMap: readLightBaseMap(state) }));
}
