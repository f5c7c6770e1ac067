/** The names of what nobody says of a place on the map. */
import type { Part } from "./part.ts";

const en = {
  one: (question: string) => `Open question: ${question}`,
  /** @param next the one that a click selects */
  many: (count: number, next: string) => `${count} open questions here, next: ${next}`,
};

export const MAP_QUESTION_WORDS: Part<typeof en> = {
  en,
  ar: {
    one: (question) => `سؤال مفتوح: ${question}`,
    many: (count, next) => `أسئلة مفتوحة هنا: ${count}، التالي: ${next}`,
  },
  ru: {
    one: (question) => `Открытый вопрос: ${question}`,
    many: (count, next) => `Открытых вопросов здесь: ${count}, следующий: ${next}`,
  },
};
