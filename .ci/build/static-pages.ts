/**
 * What the build writes for readers without scripts and for machines, about the dataset that ships: a picture, the events
 * as a list, tags for social cards, JSON-LD, and an oEmbed file.
 */
import { existsSync, readFileSync } from "node:fs";
import type { HtmlTagDescriptor, Plugin } from "vite";
import { createEngine } from "../../src/engine/create-engine.ts";
import { sayWhen } from "../../src/i18n/dates.ts";
import { en } from "../../src/i18n/en.ts";
import { textsFor } from "../../src/i18n/engine-texts.ts";
import { nameOfActor, sayWhere } from "../../src/i18n/say.ts";
import { countriesAbout } from "../../src/model/about.ts";
import { indexDataset, placeOf } from "../../src/model/atlas.ts";
import { type BaseMap, type BaseMapFile, decodeBaseMap } from "../../src/model/base-map.ts";
import type { EventFacts } from "../../src/model/event-facts.ts";
import { readDataset } from "../../src/model/read-dataset.ts";
import { SHIPPED_PICTURE } from "../../src/model/shipped.ts";
import { initialState } from "../../src/state/initial.ts";
import type { State } from "../../src/state/state.ts";
import { pictureModel } from "../../src/surfaces/binding/models/to-picture-model.ts";
import { iframeSnippet, sayEvent } from "../../src/surfaces/embed/snippets.ts";
import { attributionOf, fallbackOf } from "../../src/surfaces/sharing/static-fallback.ts";
import { drawPicture } from "../../src/views/picture/draw-picture.ts";

/** Where the build will lie: cards and oEmbed need whole addresses. With a slash at its end. */
const ADDRESS = process.env.ATLAS_ADDRESS ?? "http://localhost:4173/";

const EMBED_HEIGHT = 1000;
const CARD = { width: 1200, height: 800 };

export function staticPages(): Plugin {
  return {
    name: "static-pages",
    apply: "build",
    transformIndexHtml: () => tagsFor(shippedState()),
    generateBundle() {
      const state = shippedState();
      const emit = (fileName: string, source: string | Uint8Array) =>
        this.emitFile({ type: "asset", fileName, source });
      emit(SHIPPED_PICTURE.file, drawShipped(state));
      const card = `data/pictures/${SHIPPED_PICTURE.dataset}.png`;
      if (existsSync(card)) emit(SHIPPED_PICTURE.card, readFileSync(card));
      emit("oembed.json", JSON.stringify(oEmbedOf(state)));
    },
  };
}

/** The shipped dataset as a reader opens it, in English. */
export function shippedState(): State {
  const reading = readDataset(
    JSON.parse(readFileSync(`data/${SHIPPED_PICTURE.dataset}.json`, "utf8")),
  );
  if (!reading.ok) throw new Error("the shipped dataset has errors: run npm run validate on it");
  const atlas = indexDataset(reading.value);
  const engine = createEngine(atlas, textsFor(atlas, en));
  return initialState(atlas, engine, { lang: "en", defaultLang: "en", theme: "light" });
}

export function readLightBaseMap({ atlas, home }: State): BaseMap {
  const file = JSON.parse(readFileSync("data/base-map-light.json", "utf8")) as BaseMapFile;
  return decodeBaseMap(file, countriesAbout(atlas, home));
}

/** @returns SVG, map over timeline */
export function drawShipped(state: State): string {
  const { width, height } = SHIPPED_PICTURE;
  const options = {
    width,
    height,
    theme: "light",
    views: ["map", "timeline"],
    count: null,
    tell: null,
  } as const;
  return drawPicture(pictureModel(state, { ...options, baseMap: readLightBaseMap(state) }));
}

function tagsFor(state: State): HtmlTagDescriptor[] {
  const { title, summary = "" } = state.atlas.dataset;
  const card = `${ADDRESS}${SHIPPED_PICTURE.card}`;
  const meta = (name: string, content: string, key = "property"): HtmlTagDescriptor => ({
    tag: "meta",
    attrs: { [key]: name, content },
    injectTo: "head",
  });
  return [
    meta("og:type", "article"),
    meta("og:title", title),
    meta("og:description", summary),
    meta("og:url", ADDRESS),
    meta("og:image", card),
    meta("og:image:width", String(CARD.width)),
    meta("og:image:height", String(CARD.height)),
    meta("og:image:alt", title),
    meta("twitter:card", "summary_large_image", "name"),
    meta("twitter:title", title, "name"),
    meta("twitter:description", summary, "name"),
    meta("twitter:image", card, "name"),
    {
      tag: "link",
      attrs: { rel: "alternate", type: "application/json+oembed", href: "./oembed.json", title },
      injectTo: "head",
    },
    {
      tag: "script",
      attrs: { type: "application/ld+json" },
      // The one sign that could end the element early.
      children: JSON.stringify(jsonLdOf(state)).replaceAll("<", "\\u003c"),
      injectTo: "head",
    },
    { tag: "noscript", children: noscriptOf(state), injectTo: "body" },
  ];
}

/** For readers without scripts: the picture and the events. */
function noscriptOf(state: State): HtmlTagDescriptor[] {
  const { picture, events, attribution } = fallbackOf(state, "./", en);
  return [
    {
      tag: "div",
      attrs: { class: "static" },
      children: [
        { tag: "h1", children: escapeText(state.atlas.dataset.title) },
        ...(picture
          ? [
              {
                tag: "img",
                attrs: {
                  src: picture.address,
                  alt: escapeText(picture.alt),
                  width: String(picture.width),
                  height: String(picture.height),
                },
              },
            ]
          : []),
        {
          tag: "ol",
          children: events.map((event) => ({ tag: "li", children: escapeText(sayEvent(event)) })),
        },
        { tag: "p", children: escapeText(attribution) },
      ],
    },
  ];
}

function escapeText(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** schema.org, as search engines read it. */
function jsonLdOf(state: State) {
  const { dataset } = state.atlas;
  const publisher = dataset.sources.find((source) => source.type === "document")?.publisher;
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    name: dataset.title,
    description: dataset.summary,
    url: ADDRESS,
    inLanguage: dataset.language,
    license: "https://creativecommons.org/licenses/by/4.0/",
    isBasedOn: publisher && {
      "@type": "NewsArticle",
      publisher: nameOfActor(state.atlas, publisher, en),
    },
    distribution: {
      "@type": "DataDownload",
      encodingFormat: "application/json",
      contentUrl: `${ADDRESS}data/${SHIPPED_PICTURE.dataset}.json`,
    },
    hasPart: [...state.atlas.events.values()].map((facts) => eventLd(facts, state)),
  };
}

function eventLd({ event, edtf }: EventFacts, { atlas }: State) {
  const { where } = event;
  // Days, as the dataset knows them: a midnight would say more than the source does.
  const dayOf = (ms: number | undefined) =>
    ms === undefined ? undefined : new Date(ms).toISOString().slice(0, 10);
  return {
    "@type": "Event",
    name: event.title,
    description: [event.summary, sayWhen(edtf, en)].filter(Boolean).join(" "),
    startDate: dayOf(edtf.earliest?.ms),
    endDate: dayOf(edtf.latest ? edtf.latest.ms - 1 : undefined),
    url: `${ADDRESS}?event=${event.id}`,
    location:
      where.extent === "unplaced"
        ? undefined
        : {
            "@type": "Place",
            name: sayWhere(where, atlas, en),
            // The middle of an area is no place where anything happened.
            geo:
              where.extent === "area"
                ? undefined
                : {
                    "@type": "GeoCoordinates",
                    longitude: placeOf(atlas, where).lonLat[0],
                    latitude: placeOf(atlas, where).lonLat[1],
                  },
          },
  };
}

/** oEmbed 1.0, type "rich". */
function oEmbedOf(state: State) {
  const { title } = state.atlas.dataset;
  return {
    version: "1.0",
    type: "rich",
    title,
    author_name: attributionOf(state, en),
    provider_name: en.app,
    provider_url: ADDRESS,
    width: 680,
    height: EMBED_HEIGHT,
    thumbnail_url: `${ADDRESS}${SHIPPED_PICTURE.card}`,
    thumbnail_width: CARD.width,
    thumbnail_height: CARD.height,
    html: iframeSnippet({
      address: `${ADDRESS}?view=embed&controls=off`,
      title,
      height: EMBED_HEIGHT,
    }),
  };
}
