/** The words of the embed's own. */
import type { Part } from "./part.ts";

const en = {
  open: "Open the full atlas",
  prompt: "Step through the events, or point at one",
};

export type EmbedWords = typeof en;

export const EMBED_WORDS: Part<EmbedWords> = {
  en,
  ar: {
    open: "فتح الأطلس كاملًا",
    prompt: "تنقّل بين الأحداث، أو أشر إلى أحدها",
  },
  ru: {
    open: "Открыть атлас целиком",
    prompt: "Листайте события или наведите на одно из них",
  },
};
