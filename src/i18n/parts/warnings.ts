/** The words of what a person should look at in a dataset. */
import { plural } from "../plural.ts";
import type { Part } from "./part.ts";

const en = {
  warnings: plural("en", {
    one: "# warning about this dataset",
    other: "# warnings about this dataset",
  }),
  about:
    "Implausible, probably not meant, or more of a source’s words than an atlas should show. The dataset opens all the same.",
};

type WarningWords = typeof en;

export const WARNING_WORDS: Part<WarningWords> = {
  en,
  ar: {
    warnings: plural("ar", {
      zero: "لا تنبيهات بشأن هذه البيانات",
      one: "تنبيه واحد بشأن هذه البيانات",
      two: "تنبيهان بشأن هذه البيانات",
      few: "# تنبيهات بشأن هذه البيانات",
      many: "# تنبيهًا بشأن هذه البيانات",
      other: "# تنبيه بشأن هذه البيانات",
    }),
    about:
      "أمور مستبعدة، أو غير مقصودة على الأرجح، أو كلمات من المصدر أكثر مما ينبغي لأطلس أن يعرضه. ومع ذلك تُفتح البيانات.",
  },
  ru: {
    warnings: plural("ru", {
      one: "# предупреждение о наборе данных",
      few: "# предупреждения о наборе данных",
      many: "# предупреждений о наборе данных",
      other: "# предупреждения о наборе данных",
    }),
    about:
      "Неправдоподобное, вероятно, не то, что имелось в виду, или больше слов источника, чем следует показывать. Набор данных всё равно открыт.",
  },
};
