/** The words of several accounts of one event: where they differ, where they agree, and what not all of them tell. */
import type { Agreement } from "../../model/accounts/fact.ts";
import { plural } from "../plural.ts";
import type { Part } from "./part.ts";

const en = {
  told: (count: number) => `Told by ${count} sources`,
  agreements: {
    differ: "They differ",
    agree: "They agree",
    alone: "Not told by all",
  } satisfies Record<Agreement, string>,
  /** By what words a speaker keeps a distance from it. */
  hedge: "With what distance",
  saysNothing: "says nothing of it",
  noDistance: "no such word",
  oneVoice: "One first teller: this is one account, whoever passes it on.",
  noLink: (chains: number) =>
    chains === 2
      ? "Two chains, no link in common: neither repeats the other."
      : `${chains} chains, no link in common: none repeats another.`,
  someLink: (names: string) => `Other first tellers, and a link in common: ${names}.`,
  fewerVoices: (accounts: number, voices: number) =>
    `${accounts} accounts, and no more than ${voices} first tellers.`,
  ownWords: "In their own words",
  noneIsRight: "Nothing here says which is right.",
};

export type AccountWords = typeof en;

const arabicSources = plural("ar", {
  two: "مصدران",
  few: "# مصادر",
  many: "# مصدرًا",
  other: "# مصدر",
});
const russianSources = plural("ru", {
  one: "# источник",
  few: "# источника",
  many: "# источников",
  other: "# источника",
});

export const ACCOUNT_WORDS: Part<AccountWords> = {
  en,
  ar: {
    told: (count) => `يرويه ${arabicSources(count)}`,
    agreements: {
      differ: "تختلف الروايات",
      agree: "تتفق الروايات",
      alone: "لا تذكره كل الروايات",
    },
    hedge: "بأي تحفّظ",
    saysNothing: "لا يذكر شيئًا عنه",
    noDistance: "بلا تحفّظ",
    oneVoice: "القائل الأول واحد: فهذه رواية واحدة، أيًا كان ناقلوها.",
    noLink: (chains) =>
      chains === 2
        ? "سلسلتان بلا حلقة مشتركة: لا تكرر إحداهما الأخرى."
        : `${chains} سلاسل بلا حلقة مشتركة: لا تكرر أي منها غيرها.`,
    someLink: (names) => `القائلون الأوائل مختلفون، والحلقة المشتركة: ${names}.`,
    fewerVoices: (accounts, voices) =>
      `عدد الروايات ${accounts}، وعدد القائلين الأوائل ${voices} فقط.`,
    ownWords: "بكلماتها",
    noneIsRight: "لا شيء هنا يقول أيها الصحيح.",
  },
  ru: {
    told: (count) => `Рассказывают ${russianSources(count)}`,
    agreements: {
      differ: "Расходятся",
      agree: "Сходятся",
      alone: "Говорят не все",
    },
    hedge: "С какой оговоркой",
    saysNothing: "ничего об этом не говорит",
    noDistance: "без оговорки",
    oneVoice: "Первый говорящий один: это одно свидетельство, кто бы его ни передавал.",
    noLink: (chains) =>
      chains === 2
        ? "Две цепочки без общего звена: ни одна не повторяет другую."
        : `Цепочек — ${chains}, общего звена нет: ни одна не повторяет другую.`,
    someLink: (names) => `Первые говорящие разные, а звено общее: ${names}.`,
    fewerVoices: (accounts, voices) =>
      `Сообщений — ${accounts}, а первых говорящих не больше чем ${voices}.`,
    ownWords: "Их собственными словами",
    noneIsRight: "Что из этого верно, здесь ничто не говорит.",
  },
};
