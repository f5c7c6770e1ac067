/** How many accounts were not out by a day. */
import { plural } from "../plural.ts";
import type { Part } from "./part.ts";

export const TO_COME_WORDS: Part<(count: number) => string> = {
  en: plural("en", { one: "# account is not out yet", other: "# accounts are not out yet" }),
  ar: plural("ar", {
    one: "رواية واحدة لم تُنشر بعد",
    two: "روايتان لم تُنشرا بعد",
    few: "# روايات لم تُنشر بعد",
    many: "# رواية لم تُنشر بعد",
    other: "# رواية لم تُنشر بعد",
  }),
  ru: plural("ru", {
    one: "# сообщение ещё не вышло",
    few: "# сообщения ещё не вышли",
    many: "# сообщений ещё не вышли",
    other: "# сообщения ещё не вышло",
  }),
};
