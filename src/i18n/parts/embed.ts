/** The words of the embed's own. */
import type { Part } from "./part.ts";

const en = {
  open: "Open the full atlas",
  place: (number: number, total: number) => `${number} of ${total}`,
  /** Said aloud. */
  selected: "Selected:",
  prompt: "Step through the events, or point at one",
};

export type EmbedWords = typeof en;

export const EMBED_WORDS: Part<EmbedWords> = {
  en,
  ar: {
    open: "فتح الأطلس كاملًا",
    place: (number, total) => `${number} من ${total}`,
    selected: "المحدَّد:",
    prompt: "تنقّل بين الأحداث، أو أشر إلى أحدها",
  },
  ru: {
    open: "Открыть атлас целиком",
    place: (number, total) => `${number} из ${total}`,
    selected: "Выбрано:",
    prompt: "Листайте события или наведите на одно из них",
  },
};
