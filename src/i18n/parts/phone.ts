/** The words of the page on a phone: its one sentence, and the sheet. */
import { plural } from "../plural.ts";
import type { Part } from "./part.ts";

const questions = plural("en", { one: "# open question", other: "# open questions" });
const russianQuestions = plural("ru", {
  one: "# открытый вопрос",
  few: "# открытых вопроса",
  many: "# открытых вопросов",
  other: "# открытого вопроса",
});
const arabicQuestions = plural("ar", {
  zero: "بلا أسئلة مفتوحة",
  one: "سؤال واحد بلا جواب",
  two: "سؤالان بلا جواب",
  few: "# أسئلة بلا جواب",
  many: "# سؤالًا بلا جواب",
  other: "# سؤال بلا جواب",
});

const en = {
  /** @param events how many, said @param dashed whether some place is inferred */
  numbered: (events: string, dashed: boolean) =>
    `${events}, numbered alike on map, timeline and in the text${dashed ? "; dashed: inferred place." : "."}`,
  /** Where there are too many to number, and a story is told. */
  counted: (events: string, dashed: boolean) =>
    `${events} on the map, the timeline and in the text${dashed ? "; dashed: inferred place." : "."}`,
  /** Where nobody wrote one. */
  untold: (events: string, dashed: boolean) =>
    `${events} on the map, the timeline and in the table${dashed ? "; dashed: inferred place." : "."}`,
  questions,
  sheet: "Reading",
  /** What the handle does, by how far the sheet is drawn up. */
  handle: { peek: "Draw the sheet up", half: "Draw the sheet up fully", full: "Lower the sheet" },
  days: "Days",
};

export type PhoneWords = typeof en;

export const PHONE_WORDS: Part<PhoneWords> = {
  en,
  ar: {
    numbered: (events, dashed) =>
      `${events} بأرقام واحدة على الخريطة وفي الخط الزمني وفي النص${dashed ? "؛ والمتقطع: مكان مستنتج." : "."}`,
    counted: (events, dashed) =>
      `${events} على الخريطة وفي الخط الزمني وفي النص${dashed ? "؛ والمتقطع: مكان مستنتج." : "."}`,
    untold: (events, dashed) =>
      `${events} على الخريطة وفي الخط الزمني وفي الجدول${dashed ? "؛ والمتقطع: مكان مستنتج." : "."}`,
    questions: arabicQuestions,
    sheet: "القراءة",
    handle: {
      peek: "رفع لوحة القراءة",
      half: "رفع لوحة القراءة بالكامل",
      full: "خفض لوحة القراءة",
    },
    days: "الأيام",
  },
  ru: {
    numbered: (events, dashed) =>
      `${events}; номера одни на карте, в хронологии и в тексте${dashed ? "; пунктир — место выведено." : "."}`,
    counted: (events, dashed) =>
      `${events} на карте, в хронологии и в тексте${dashed ? "; пунктир — место выведено." : "."}`,
    untold: (events, dashed) =>
      `${events} на карте, в хронологии и в таблице${dashed ? "; пунктир — место выведено." : "."}`,
    questions: russianQuestions,
    sheet: "Чтение",
    handle: {
      peek: "Поднять панель",
      half: "Поднять панель целиком",
      full: "Опустить панель",
    },
    days: "Дни",
  },
};
