/** How long a text is: "1,204 characters". */
import { plural } from "../plural.ts";
import type { Part } from "./part.ts";

export const CHARACTERS: Part<(count: number) => string> = {
  en: plural("en", { one: "# character", other: "# characters" }),
  ar: plural("ar", {
    zero: "بلا أحرف",
    one: "حرف واحد",
    two: "حرفان",
    few: "# أحرف",
    many: "# حرفًا",
    other: "# حرف",
  }),
  ru: plural("ru", {
    one: "# знак",
    few: "# знака",
    many: "# знаков",
    other: "# знака",
  }),
};
