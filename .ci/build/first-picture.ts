/** Puts the shipped dataset's map into the page, unseen: an embed shows it at once, while the rest is on its way. */
import { readFileSync } from "node:fs";
import type { Plugin } from "vite";
import { type BaseMapFile, decodeBaseMap } from "../../src/model/base-map.ts";
import { pictureModel } from "../../src/surfaces/models/picture.ts";
import { drawFirstPicture } from "../../src/views/picture/draw-first-picture.ts";
import { shippedState } from "./static-pages.ts";

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
  const file = JSON.parse(readFileSync("data/base-map-light.json", "utf8")) as BaseMapFile;
  const options = { width: 640, height: 400, theme: "light", views: ["map"] } as const;
  return drawFirstPicture(
    pictureModel(shippedState(), { ...options, baseMap: decodeBaseMap(file) }),
  );
}
