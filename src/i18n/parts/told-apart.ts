/** The words of a crowd of which some events are told otherwise by several sources. */
import { plural } from "../plural.ts";
import type { Part } from "./part.ts";

const en = {
  told: plural("en", {
    one: "# event is told differently; drawn as its first account tells",
    other: "# events are told differently; drawn as the first account tells",
  }),
  keep: "Keep only such",
};

export type ToldApartWords = typeof en;

export const TOLD_APART_WORDS: Part<ToldApartWords> = {
  en,
  ar: {
    told: plural("ar", {
      one: "حدث واحد تختلف رواياته؛ رُسم كما ترويه الأولى",
      two: "حدثان تختلف رواياتهما؛ رُسما كما ترويهما الأولى",
      few: "# أحداث تختلف رواياتها؛ رُسمت كما ترويها الأولى",
      many: "# حدثًا تختلف رواياتها؛ رُسمت كما ترويها الأولى",
      other: "# حدث تختلف رواياتها؛ رُسمت كما ترويها الأولى",
    }),
    keep: "إبقاء أمثالها وحدها",
  },
  ru: {
    told: plural("ru", {
      one: "# событие рассказано по-разному; нарисовано по первому сообщению",
      few: "# события рассказаны по-разному; нарисованы по первому сообщению",
      many: "# событий рассказано по-разному; нарисованы по первому сообщению",
      other: "# события рассказано по-разному; нарисованы по первому сообщению",
    }),
    keep: "Оставить только такие",
  },
};
