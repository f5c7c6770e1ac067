/** The words of an event's several accounts where it stands among others: on the map, in time, in a picture. */
import type { Part } from "./part.ts";

const en = {
  /** On the mark of a place that not all give. */
  as: (tellers: string) => `as told by ${tellers}`,
  noPlace: "no place",
  agree: "they agree",
  differIn: (facts: string) => `they differ: ${facts}`,
};

export type TellingWords = typeof en;

export const TELLING_WORDS: Part<TellingWords> = {
  en,
  ar: {
    as: (tellers) => `كما يرويه ${tellers}`,
    noPlace: "بلا مكان",
    agree: "الروايات متفقة",
    differIn: (facts) => `تختلف الروايات في: ${facts}`,
  },
  ru: {
    as: (tellers) => `как сообщает ${tellers}`,
    noPlace: "без места",
    agree: "сообщения сходятся",
    differIn: (facts) => `расходятся: ${facts}`,
  },
};
