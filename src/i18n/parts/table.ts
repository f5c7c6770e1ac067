/** The words of the table of events. */
import type { Part } from "./part.ts";

const en = {
  caption: "Events",
  number: "No.",
  time: "Time",
  title: "Event",
  kind: "Kind",
  faction: "Faction",
  place: "Place",
  distance: "Distance",
  distanceNote: "Through how many others it went before the agency had it; 0 is the agency's own",
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
    number: "الرقم",
    time: "الزمان",
    title: "الحدث",
    kind: "النوع",
    faction: "الطرف",
    place: "المكان",
    distance: "المسافة",
    distanceNote: "عدد من نقلوا الخبر قبل أن يصل إلى الوكالة؛ 0 ما تقوله الوكالة بنفسها",
    says: "مَن يقول ذلك",
    page: (from, to, total) => `من ${from} إلى ${to} من أصل ${total}`,
    next: "الصفحة التالية",
    previous: "الصفحة السابقة",
  },
  ru: {
    caption: "События",
    number: "№",
    time: "Время",
    title: "Событие",
    kind: "Вид",
    faction: "Сторона",
    place: "Место",
    distance: "Удалённость",
    distanceNote: "Через скольких других это прошло до агентства; 0 — слова самого агентства",
    says: "Кто это говорит",
    page: (from, to, total) => `с ${from} по ${to} из ${total}`,
    next: "Следующая страница",
    previous: "Предыдущая страница",
  },
};
