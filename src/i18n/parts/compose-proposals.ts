/** The words of what is proposed for an event out of its evidence. */
import type { Part } from "./part.ts";

const en = {
  title: "Found in the evidence",
  takeAll: "Take all",
  take: (part: string, what: string) => `Take ${part}: ${what}`,
};

export const PROPOSAL_WORDS: Part<typeof en> = {
  en,
  ar: {
    title: "وُجد في الشواهد",
    takeAll: "خذها كلها",
    take: (part, what) => `خذ ${part}: ${what}`,
  },
  ru: {
    title: "Найдено в свидетельствах",
    takeAll: "Принять всё",
    take: (part, what) => `Принять «${part}»: ${what}`,
  },
};
