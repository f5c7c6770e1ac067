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
  told: "Told by",
  /** Of a long one, where not all rows are drawn. */
  long: (events: string) => `Events, ${events}; Page Down, Page Up, Home and End go through them`,
  coming: "On its way",
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
    told: "مَن يرويه",
    long: (events) => `الأحداث، ${events}؛ تُتصفَّح بمفاتيح Page Down وPage Up وHome وEnd`,
    coming: "في الطريق",
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
    told: "Кто сообщает",
    long: (events) => `События, ${events}; листаются клавишами Page Down, Page Up, Home и End`,
    coming: "Загружается",
  },
};
