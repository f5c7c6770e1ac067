/** The words of the source pane. */
import { isolate } from "../isolate.ts";
import { plural } from "../plural.ts";
import { CHARACTERS } from "./characters.ts";
import type { Part } from "./part.ts";

/** How many statements rest on a fragment. */
const FACTS: Part<(count: number) => string> = {
  en: plural("en", { one: "# statement rests on it", other: "# statements rest on it" }),
  ar: plural("ar", {
    zero: "لا تستند إليه أي معلومة",
    one: "تستند إليه معلومة واحدة",
    two: "تستند إليه معلومتان",
    few: "تستند إليه # معلومات",
    many: "تستند إليه # معلومة",
    other: "تستند إليه # معلومة",
  }),
  ru: plural("ru", {
    one: "на нём основано # утверждение",
    few: "на нём основаны # утверждения",
    many: "на нём основано # утверждений",
    other: "на нём основано # утверждения",
  }),
};

/** How many fragments do not stand where the dataset says. */
const DIFFERING: Part<(count: number) => string> = {
  en: plural("en", {
    one: "# fragment is not where the dataset says",
    other: "# fragments are not where the dataset says",
  }),
  ar: plural("ar", {
    zero: "لا مقاطع في غير موضعها",
    one: "مقطع واحد ليس في الموضع الذي تذكره البيانات",
    two: "مقطعان ليسا في الموضع الذي تذكره البيانات",
    few: "# مقاطع ليست في الموضع الذي تذكره البيانات",
    many: "# مقطعًا ليست في الموضع الذي تذكره البيانات",
    other: "# مقطع ليست في الموضع الذي تذكره البيانات",
  }),
  ru: plural("ru", {
    one: "# фрагмент стоит не там, где указано в наборе данных",
    few: "# фрагмента стоят не там, где указано в наборе данных",
    many: "# фрагментов стоят не там, где указано в наборе данных",
    other: "# фрагмента стоят не там, где указано в наборе данных",
  }),
};

/** How many fragments the document has more than once. */
const REPEATED: Part<(count: number) => string> = {
  en: plural("en", {
    one: "# fragment stands in it more than once",
    other: "# fragments stand in it more than once",
  }),
  ar: plural("ar", {
    zero: "لا مقاطع متكررة فيها",
    one: "مقطع واحد يرد فيها أكثر من مرة",
    two: "مقطعان يردان فيها أكثر من مرة",
    few: "# مقاطع ترد فيها أكثر من مرة",
    many: "# مقطعًا ترد فيها أكثر من مرة",
    other: "# مقطع ترد فيها أكثر من مرة",
  }),
  ru: plural("ru", {
    one: "# фрагмент встречается в нём не один раз",
    few: "# фрагмента встречаются в нём не один раз",
    many: "# фрагментов встречаются в нём не один раз",
    other: "# фрагмента встречаются в нём не один раз",
  }),
};

/** How many fragments another document lacks. */
const ABSENT: Part<(count: number) => string> = {
  en: plural("en", { one: "# fragment is not in it", other: "# fragments are not in it" }),
  ar: plural("ar", {
    zero: "لا ينقصها أي مقطع",
    one: "مقطع واحد ليس فيها",
    two: "مقطعان ليسا فيها",
    few: "# مقاطع ليست فيها",
    many: "# مقطعًا ليست فيها",
    other: "# مقطع ليست فيها",
  }),
  ru: plural("ru", {
    one: "# фрагмента в нём нет",
    few: "# фрагментов в нём нет",
    many: "# фрагментов в нём нет",
    other: "# фрагмента в нём нет",
  }),
};

const en = {
  /** Where no document is read. */
  namedOnly: "No document is read. The dataset names its sources:",
  namedByEvent: "No document is read. The event names its sources:",
  withheld:
    "The text is not shipped with this atlas: grey bars stand for it. Drop the document here to fill them in.",
  here: "The text is ours, and comes with this atlas.",
  drop: "Have the document? Drop it here to read it in place",
  choose: "Open the document…",
  matches: "This is the document; you read it on this screen only.",
  copy: "This is the document but for blanks, quotation marks, dashes or invisible signs; its fragments are carried over. You read it on this screen only.",
  differs: "Another document. Nothing was kept.",
  digests: (found: string, expected: string) =>
    `Its digest begins ${found}, this source's ${expected}.`,
  /** Of the fragments, in another document. */
  present: (count: number, all: number) => `Of ${all} fragments, ${count} stand in it.`,
  absent: ABSENT.en,
  differing: DIFFERING.en,
  repeated: REPEATED.en,
  quoted: (exact: string) => `“${isolate(exact)}”`,
  /** The fragment, and what stands in its place. */
  there: (exact: string, found: string) =>
    `“${isolate(exact)}”: in its place stands “${isolate(found)}”.`,
  nothingThere: (exact: string) => `“${isolate(exact)}”: nothing stands in its place.`,
  /** @param places offsets in characters */
  elsewhere: (places: string) => `These words begin at character ${places}.`,
  nowhere: "These words are nowhere in it.",
  again: (exact: string, places: string) => `“${isolate(exact)}”, again at character ${places}.`,
  unreadable: "The file could not be read: it is to be a text in UTF-8.",
  noDigest:
    "This page was not opened securely, so the browser cannot compute the digest. Open it over https or from this computer.",
  hide: "Hide the text again",
  /** @param index said from 1 */
  paragraph: (index: string, length: number) => `Paragraph ${index}, ${CHARACTERS.en(length)}.`,
  /** Of a fragment. */
  facts: FACTS.en,
};

export type SourceWords = typeof en;

export const SOURCE_WORDS: Part<SourceWords> = {
  en,
  ar: {
    namedOnly: "لا وثيقة تُقرأ هنا. مصادر مجموعة البيانات بأسمائها:",
    namedByEvent: "لا وثيقة تُقرأ هنا. مصادر الحدث بأسمائها:",
    withheld: "النص غير مرفق بهذا الأطلس، وتقوم مقامه أشرطة رمادية. أفلت الوثيقة هنا لملئها.",
    here: "النص من وضعنا، وهو مرفق بهذا الأطلس.",
    drop: "الوثيقة لديك؟ أفلتها هنا لتقرأها في مكانها",
    choose: "فتح الوثيقة…",
    matches: "هذه هي الوثيقة؛ ولا تُعرض إلا على هذه الشاشة.",
    copy: "هذه هي الوثيقة، ولا تختلف إلا في الفراغات أو علامات الاقتباس أو الشرطات أو العلامات غير المرئية، وقد نُقلت مقاطعها إلى مواضعها. ولا تُعرض إلا على هذه الشاشة.",
    differs: "هذه وثيقة أخرى. لم يُحفظ شيء.",
    digests: (found, expected) =>
      `تبدأ بصمتها بـ${isolate(found)}، وبصمة هذا المصدر بـ${isolate(expected)}.`,
    present: (count, all) => `من أصل ${all} من المقاطع يرد فيها ${count}.`,
    absent: ABSENT.ar,
    differing: DIFFERING.ar,
    repeated: REPEATED.ar,
    quoted: (exact) => `«${isolate(exact)}»`,
    there: (exact, found) => `«${isolate(exact)}»: في موضعه «${isolate(found)}».`,
    nothingThere: (exact) => `«${isolate(exact)}»: لا شيء في موضعه.`,
    elsewhere: (places) => `تبدأ هذه الكلمات عند الحرف ${isolate(places)}.`,
    nowhere: "لا ترد هذه الكلمات فيها إطلاقًا.",
    again: (exact, places) => `«${isolate(exact)}»، ويتكرر عند الحرف ${isolate(places)}.`,
    unreadable: "تعذرت قراءة الملف: يجب أن يكون نصًا بترميز UTF-8.",
    noDigest:
      "لم تُفتح هذه الصفحة عبر اتصال آمن، فلا يستطيع المتصفح حساب البصمة. افتحها عبر https أو من هذا الحاسوب.",
    hide: "إخفاء النص من جديد",
    paragraph: (index, length) => `الفقرة ${index}، ${CHARACTERS.ar(length)}.`,
    facts: FACTS.ar,
  },
  ru: {
    namedOnly: "Документа нет. Источники, названные в наборе данных:",
    namedByEvent: "Документа нет. Источники, названные для события:",
    withheld:
      "Сам текст в атлас не входит, вместо него серые полосы. Перетащите сюда документ, чтобы их заполнить.",
    here: "Этот текст сочинён нами и входит в атлас.",
    drop: "Есть сам документ? Перетащите его сюда, чтобы читать на месте",
    choose: "Открыть документ…",
    matches: "Это тот самый документ; он виден только на этом экране.",
    copy: "Это тот самый документ: отличаются только пробелы, кавычки, тире или невидимые знаки; фрагменты перенесены на свои места. Он виден только на этом экране.",
    differs: "Это другой документ. Ничего не сохранено.",
    digests: (found, expected) =>
      `Его хеш начинается с ${found}, а хеш этого источника — с ${expected}.`,
    present: (count, all) => `Фрагментов в нём: ${count} из ${all}.`,
    absent: ABSENT.ru,
    differing: DIFFERING.ru,
    repeated: REPEATED.ru,
    quoted: (exact) => `«${isolate(exact)}»`,
    there: (exact, found) => `«${isolate(exact)}»: на этом месте стоит «${isolate(found)}».`,
    nothingThere: (exact) => `«${isolate(exact)}»: на этом месте ничего нет.`,
    elsewhere: (places) => `Эти слова начинаются со знака ${places}.`,
    nowhere: "Этих слов в нём нет нигде.",
    again: (exact, places) => `«${isolate(exact)}», ещё раз со знака ${places}.`,
    unreadable: "Не удалось прочитать файл: нужен текст в UTF-8.",
    noDigest:
      "Страница открыта по незащищённому соединению, и браузер не может вычислить хеш. Откройте её по https или с этого компьютера.",
    hide: "Снова скрыть текст",
    paragraph: (index, length) => `Абзац ${index}, ${CHARACTERS.ru(length)}.`,
    facts: FACTS.ru,
  },
};
