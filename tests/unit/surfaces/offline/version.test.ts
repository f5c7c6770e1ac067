/** What the service worker answers, and what goes by it. */
import { expect, test } from "vitest";
import { askedFor } from "../../../../src/surfaces/offline/version.ts";

const SCOPE = "https://atlas.example/libya/";
const FILES = { "": "a", "assets/start-1.js": "b", "data/harbour.json": "c" };

function asked(path: string, isPage = false) {
  return askedFor(new URL(path, SCOPE), isPage, SCOPE, FILES);
}

test("a page of the atlas is one, whatever its address holds", () => {
  for (const path of ["", "?view=brief&step=2", "index.html?lang=ar", "?view=compose#x"])
    expect(asked(path, true)).toEqual({ kind: "page", path: "" });
});

test("an embed, another page and the folder above go by", () => {
  for (const path of ["?view=embed", "?lang=ar&view=embed", "one-file.html", "../", "oembed.json"])
    expect(asked(path, true)).toBeNull();
});

test("files of this version are the program's, and so are those that another version may have kept", () => {
  expect(asked("assets/start-1.js")?.kind).toBe("program");
  expect(asked("data/harbour.json")?.kind).toBe("program");
  expect(asked("assets/start-0.js")?.kind).toBe("program");
});

test("cells of the base map, towns and the maps that datasets open with are kept as they are seen", () => {
  for (const path of [
    "data/parts/5/1_2.json",
    "data/cities/19_13.json",
    "data/opening/aleppo.json",
  ])
    expect(asked(path)).toEqual({ kind: "cell", path });
});

test("what else is asked for goes by", () => {
  for (const path of [
    "embed.js",
    "one-file.html",
    "data/harbour.json?fresh=1",
    "data/of-a-reader.json",
    "data/parts/LGPL-3.txt",
    "https://elsewhere.example/libya/data/harbour.json",
    "https://atlas.example/other/assets/start-1.js",
  ])
    expect(asked(path)).toBeNull();
});
