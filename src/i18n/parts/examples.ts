/** The words of the datasets that come with the atlas. */
import type { Part } from "./part.ts";

const en = {
  title: "Examples",
  inside: "In this file",
  names: { libya: "Libya, 6 April 2019", harbour: "Harbour strike, two papers" },
};

export type ExampleWords = typeof en;

export const EXAMPLE_WORDS: Part<ExampleWords> = {
  en,
  ar: {
    title: "أمثلة",
    inside: "في هذا الملف",
    names: { libya: "ليبيا، 6 أبريل 2019", harbour: "إضراب الميناء، صحيفتان" },
  },
  ru: {
    title: "Примеры",
    inside: "В этом файле",
    names: {
      libya: "Ливия, 6 апреля 2019 года",
      harbour: "Забастовка в порту, два издания",
    },
  },
};
