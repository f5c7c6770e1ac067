/** The words of the table of events. */
import type { Part } from "./part.ts";

const en = {
  caption: "Events",
  time: "Time",
  title: "Event",
  kind: "Kind",
  faction: "Faction",
  place: "Place",
  says: "Who says so",
  page: (from: string, to: string, total: string) => `${from} to ${to} of ${total}`,
  next: "Next page",
  previous: "Previous page",
};

export type TableWords = typeof en;

export const TABLE_WORDS: Part<TableWords> = {
  en,
  ar: {
    caption: "الأحداث",
    time: "الزمان",
    title: "الحدث",
    kind: "النوع",
    faction: "الطرف",
    place: "المكان",
    says: "مَن يقول ذلك",
    page: (from, to, total) => `من ${from} إلى ${to} من أصل ${total}`,
    next: "الصفحة التالية",
    previous: "الصفحة السابقة",
  },
  ru: {
    caption: "События",
    time: "Время",
    title: "Событие",
    kind: "Вид",
    faction: "Сторона",
    place: "Место",
    says: "Кто это говорит",
    page: (from, to, total) => `с ${from} по ${to} из ${total}`,
    next: "Следующая страница",
    previous: "Предыдущая страница",
  },
};
