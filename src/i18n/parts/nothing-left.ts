/** The words of the box that says that the filters leave nothing, and how to get out. */
import { plural } from "../plural.ts";
import type { Part } from "./part.ts";

const en = {
  title: plural("en", { one: "No event meets this filter", other: "No event meets all # filters" }),
  /** @param events how many, said */
  all: (events: string) => `The data is all there: ${events}.`,
  /** @param count how many, said */
  without: (count: string) => `without it ${count}`,
  takeOff: "Take off",
  takeOffNamed: (name: string) => `Take off: ${name}`,
  /** @param count how many, said */
  clear: (count: string) => `Clear all, show ${count}`,
  undo: "Undo the last one",
  frame: "Map",
};

export type NothingLeftWords = typeof en;

export const NOTHING_LEFT_WORDS: Part<NothingLeftWords> = {
  en,
  ar: {
    title: plural("ar", {
      one: "لا حدث يستوفي هذا الشرط",
      two: "لا حدث يستوفي الشرطين معًا",
      few: "لا حدث يستوفي الشروط الـ# كلها",
      many: "لا حدث يستوفي الشروط الـ# كلها",
      other: "لا حدث يستوفي الشروط الـ# كلها",
    }),
    all: (events) => `البيانات كلها موجودة: ${events}.`,
    without: (count) => `من دونه ${count}`,
    takeOff: "إزالة",
    takeOffNamed: (name) => `إزالة: ${name}`,
    clear: (count) => `مسح الكل وإظهار ${count}`,
    undo: "التراجع عن الأخير",
    frame: "الخريطة",
  },
  ru: {
    title: plural("ru", {
      one: "Ни одно событие не проходит этот фильтр",
      few: "Ни одно событие не проходит все # фильтра",
      many: "Ни одно событие не проходит все # фильтров",
      other: "Ни одно событие не проходит все # фильтра",
    }),
    all: (events) => `Данные на месте: ${events}.`,
    without: (count) => `без него ${count}`,
    takeOff: "Убрать",
    takeOffNamed: (name) => `Убрать: ${name}`,
    clear: (count) => `Сбросить все, показать ${count}`,
    undo: "Отменить последний",
    frame: "Карта",
  },
};
