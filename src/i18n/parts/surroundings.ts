/** What a near map says of itself. */
import type { Part } from "./part.ts";

const en = {
  noRoads: "This map has no roads",
  beyondDetail: "Nearer than the map’s detail: coasts are approximate",
};

export const SURROUNDINGS_WORDS: Part<typeof en> = {
  en,
  ar: {
    noRoads: "لا طرق على هذه الخريطة",
    beyondDetail: "أقرب مما تتيحه دقة الخريطة: السواحل تقريبية",
  },
  ru: {
    noRoads: "На этой карте нет дорог",
    beyondDetail: "Ближе, чем позволяет точность карты: берега приблизительны",
  },
};
