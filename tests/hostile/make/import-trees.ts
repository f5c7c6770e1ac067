/** Files for import that mean ill and are trees: GeoJSON, JSON and KML. */
import { laughter } from "./bytes.ts";
import { DATES } from "./dates.ts";
import { many } from "./draw.ts";
import type { Make } from "./import-make.ts";
import { nested } from "./json.ts";
import { hostileWords, LINKS, MARKUP } from "./words.ts";

const feature = (properties: unknown, geometry: unknown) => ({
  type: "Feature",
  properties,
  geometry,
});

export const TREES: Readonly<Record<string, Make>> = {
  "shapes of nowhere": (draw) => [
    "shapes.geojson",
    JSON.stringify({
      type: "FeatureCollection",
      features: many(20, () =>
        feature(
          { name: hostileWords(draw), date: draw.pick(DATES) },
          draw.pick<unknown>([
            null,
            { type: "Point", coordinates: [1e308, -1e308] },
            { type: "Point", coordinates: ["0", null] },
            {
              type: "Polygon",
              coordinates: [
                [
                  [180, 90],
                  [-180, 90],
                  [0, -90],
                  [180, 90],
                ],
              ],
            },
            { type: "GeometryCollection", geometries: [{}] },
            { type: "__proto__", coordinates: [] },
            { type: "MultiPolygon", coordinates: [[[]]] },
          ]),
        ),
      ),
    }),
  ],
  "nested without end": (draw) => [
    "deep.geojson",
    `{"type":"FeatureCollection","features":[${nested(50_000 + draw.below(100_000))},{"type":"Feature","geometry":{"type":"Polygon","coordinates":${nested(50_000)}},"properties":{"name":"x"}}]}`,
  ],
  "slides that run": (draw) => [
    "timeline.json",
    JSON.stringify({
      title: { text: { headline: draw.pick(MARKUP) } },
      events: many(20, () => ({
        start_date: {
          year: draw.pick(["2019", "-99999999", "1e9", "x", ""]),
          month: draw.pick(["13", "4", "0"]),
        },
        text: { headline: hostileWords(draw), text: draw.pick(MARKUP) },
        media: { url: draw.pick(LINKS), caption: draw.pick(MARKUP) },
      })),
    }),
  ],
  "a story that runs": (draw) => [
    "story.json",
    JSON.stringify({
      storymap: {
        slides: many(20, () => ({
          date: draw.pick(DATES),
          location: {
            lat: draw.pick<unknown>([91, "x", null, 1e308, 59]),
            lon: draw.pick<unknown>([181, -181, 10]),
          },
          text: { headline: hostileWords(draw), text: draw.pick(MARKUP) },
          media: { url: draw.pick(LINKS) },
        })),
      },
    }),
  ],
  "entities without end": (draw) => [
    "laugh.kml",
    `${laughter("kml")}<kml xmlns="http://www.opengis.net/kml/2.2"><Placemark><name>${draw.pick(["&l8;", "&x;"])}</name><Point><coordinates>1,2</coordinates></Point></Placemark></kml>`,
  ],
  "marks that run": (draw) => [
    "marks.kml",
    `<kml xmlns="http://www.opengis.net/kml/2.2"><Document>${many(20, () => `<Placemark><name><![CDATA[${draw.pick(MARKUP).replaceAll("]]>", "")}]]></name><description><![CDATA[<img src=x onerror="window.hostileRan=1">]]></description><TimeStamp><when>${draw.pick(["Y-271822", "275761-01-01", "0000", "x"])}</when></TimeStamp><Point><coordinates>${draw.pick(["1,2", "181,91", "x,y", "1e308,1e308", ""])}</coordinates></Point></Placemark>`).join("")}</Document></kml>`,
  ],
  "markup nested without end": (draw) => [
    "deep.kml",
    `<kml xmlns="http://www.opengis.net/kml/2.2">${nested(2000 + draw.below(20_000), ["<Folder>", "</Folder>"])}</kml>`,
  ],
};
