/** What of a date is inferred, in the fewest true words. */
import type { Dating } from "../../model/vocabulary.ts";
import type { Words } from "../en.ts";
import type { Part } from "./part.ts";

export const DATING_WORDS: Part<Record<Dating, string>> = {
  en: { year: "year inferred", weekday: "date from the weekday", dateline: "the dateline’s date" },
  ar: {
    year: "السنة مستنتَجة",
    weekday: "التاريخ من اسم اليوم",
    dateline: "تاريخ ترويسة الخبر",
  },
  ru: { year: "год выведен", weekday: "дата по дню недели", dateline: "дата самого сообщения" },
};

/** @returns null where nothing is; "inferred" alone where more is than these words say */
export function sayDatings(datings: readonly (Dating | "other")[], words: Words): string | null {
  if (datings.length === 0) return null;
  const said = datings.flatMap((one) => (one === "other" ? [] : [DATING_WORDS[words.lang][one]]));
  if (said.length < datings.length) return words.event.inferred;
  return said.join(words.dir === "rtl" ? "، " : ", ");
}
