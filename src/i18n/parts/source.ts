/** The words of the source pane. */
import { isolate } from "../isolate.ts";
import { plural } from "../plural.ts";
import { CHARACTERS } from "./characters.ts";
import type { Part } from "./part.ts";

/** How many facts rest on a fragment. */
const FACTS: Part<(count: number) => string> = {
  en: plural("en", { one: "# fact rests on it", other: "# facts rest on it" }),
  ar: plural("ar-LY", {
    zero: "لا تستند إليه أي معلومة",
    one: "تستند إليه معلومة واحدة",
    two: "تستند إليه معلومتان",
    few: "تستند إليه # معلومات",
    many: "تستند إليه # معلومة",
    other: "تستند إليه # معلومة",
  }),
  ru: plural("ru", {
    one: "на нём основан # факт",
    few: "на нём основаны # факта",
    many: "на нём основано # фактов",
    other: "на нём основано # факта",
  }),
};

const en = {
  drop: "Have the document? Drop it here to read it in place",
  choose: "Open the document…",
  matches: "This is the document; you read it on this screen only.",
  differs: (found: string, expected: string) =>
    `Another document: its digest begins ${found}, this source's ${expected}. Nothing was kept.`,
  unreadable: "The file could not be read.",
  noDigest:
    "This page was not opened securely, so the browser cannot compute the digest. Open it over https or from this computer.",
  hide: "Hide the text again",
  /** @param index said from 1 */
  paragraph: (index: string, length: number) => `Paragraph ${index}, ${CHARACTERS.en(length)}.`,
  fragment: (exact: string, count: number) => `${exact} — ${FACTS.en(count)}`,
};

export type SourceWords = typeof en;

export const SOURCE_WORDS: Part<SourceWords> = {
  en,
  ar: {
    drop: "الوثيقة لديك؟ أفلتها هنا لتقرأها في مكانها",
    choose: "فتح الوثيقة…",
    matches: "هذه هي الوثيقة؛ ولا تُعرض إلا على هذه الشاشة.",
    differs: (found, expected) =>
      `هذه وثيقة أخرى: تبدأ بصمتها بـ${isolate(found)}، وبصمة هذا المصدر بـ${isolate(expected)}. لم يُحفظ شيء.`,
    unreadable: "تعذرت قراءة الملف.",
    noDigest:
      "لم تُفتح هذه الصفحة عبر اتصال آمن، فلا يستطيع المتصفح حساب البصمة. افتحها عبر https أو من هذا الحاسوب.",
    hide: "إخفاء النص من جديد",
    paragraph: (index, length) => `الفقرة ${index}، ${CHARACTERS.ar(length)}.`,
    fragment: (exact, count) => `${isolate(exact)} — ${FACTS.ar(count)}`,
  },
  ru: {
    drop: "Есть сам документ? Перетащите его сюда, чтобы читать на месте",
    choose: "Открыть документ…",
    matches: "Это тот самый документ; он виден только на этом экране.",
    differs: (found, expected) =>
      `Это другой документ: его хеш начинается с ${found}, а хеш этого источника — с ${expected}. Ничего не сохранено.`,
    unreadable: "Не удалось прочитать файл.",
    noDigest:
      "Страница открыта по незащищённому соединению, и браузер не может вычислить хеш. Откройте её по https или с этого компьютера.",
    hide: "Снова скрыть текст",
    paragraph: (index, length) => `Абзац ${index}, ${CHARACTERS.ru(length)}.`,
    fragment: (exact, count) => `${exact} — ${FACTS.ru(count)}`,
  },
};
