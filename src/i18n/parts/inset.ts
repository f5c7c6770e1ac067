/** The words of the map's inset. */
import { isolate } from "../isolate.ts";
import type { Part } from "./part.ts";

const en = {
  /** The inset's name, which says what a click does. */
  closer: (place: string) => `Show ${place} closer`,
  whole: "Show the whole map",
  /** Of an event that a ring is about: its side is not known. */
  onRing: "anywhere on this ring",
  /** Of an event that only aims at the place. */
  toward: "target",
  here: "here",
};

export const INSET_WORDS: Part<typeof en> = {
  en,
  ar: {
    closer: (place) => `عرض ${isolate(place)} عن قرب`,
    whole: "عرض الخريطة كاملة",
    onRing: "في أيّ موضع من هذه الدائرة",
    toward: "الهدف",
    here: "هنا",
  },
  ru: {
    closer: (place) => `Показать ближе: ${place}`,
    whole: "Показать всю карту",
    onRing: "где-то на кольце",
    toward: "цель",
    here: "здесь",
  },
};
