/** The words of hand-outs: pages on paper, the PowerPoint file, and the dialog that offers both. */
import type { AnswerPlace } from "../../model/question-letters.ts";
import type { Missing } from "../../model/slides.ts";
import { plural } from "../plural.ts";
import { FACTIONS_WORDS } from "./factions.ts";
import type { Part } from "./part.ts";

/** Whole sentences, since languages bend what follows the noun. */
const MISSING: Part<Readonly<Record<Missing["kind"], string>>> = {
  en: {
    event: "This step names an event that the dataset does not have",
    place: "This step names a place that the dataset does not have",
    faction: "This step names a faction that the dataset does not have",
    relation: "This step names a tie that the dataset does not have",
    question: "This step names a question that the dataset does not have",
  },
  ar: {
    event: "تذكر هذه الخطوة حدثًا لا يوجد في مجموعة البيانات",
    place: "تذكر هذه الخطوة مكانًا لا يوجد في مجموعة البيانات",
    faction: "تذكر هذه الخطوة طرفًا لا يوجد في مجموعة البيانات",
    relation: "تذكر هذه الخطوة علاقةً لا توجد في مجموعة البيانات",
    question: "تذكر هذه الخطوة سؤالًا لا يوجد في مجموعة البيانات",
  },
  ru: {
    event: "Шаг называет событие, которого нет в наборе данных",
    place: "Шаг называет место, которого нет в наборе данных",
    faction: "Шаг называет сторону, которой нет в наборе данных",
    relation: "Шаг называет связь, которой нет в наборе данных",
    question: "Шаг называет вопрос, которого нет в наборе данных",
  },
};

const en = {
  /** The button, and the dialog's title. */
  title: "Hand-outs",
  hint: "One step a page, always printed light. Ctrl+P prints the same pages.",
  layout: "On each page",
  steps: "The step",
  withNotes: "The step, with the speaker's notes below",
  print: "Print or save as PDF",
  pptx: "PowerPoint (.pptx)",
  making: "Making the file…",
  made: "The file is saved.",
  failed: "The hand-out could not be made.",
  close: "Close",
  notes: "Notes",
  whoStandsWhere: "Who stands where",
  /** Below those that the page has room for. */
  furtherFactions: plural("en", { one: "and # more faction", other: "and # more factions" }),
  furtherActors: FACTIONS_WORDS.en.furtherActors,
  furtherTies: FACTIONS_WORDS.en.bundled,
  sources: "Sources",
  certainty: "How sure",
  /** Before the questions about a page's events. */
  open: "What nobody says",
  /** Where the answer to an open question would go, beside it. */
  answer: {
    ring: "on the ring",
    point: "on the map",
    corner: "in the map’s corner",
    below: "below the map",
    time: "on the timeline",
    nowhere: "no mark",
  } as Readonly<Record<AnswerPlace | "nowhere", string>>,
  /** A label; what follows is the publisher and the day. */
  publishedBy: "Published by",
  madeOn: (date: string) => `Hand-out of ${date}`,
  missing: (kind: Missing["kind"], id: string) => `${MISSING.en[kind]}: ${id}`,
  noPicture: "The map could not be loaded.",
  /** Of the picture, before what it shows. */
  picture: (title: string) => `Map and timeline: ${title}`,
};

export type HandoutWords = typeof en;

export const HANDOUT_WORDS: Part<HandoutWords> = {
  en,
  ar: {
    title: "أوراق للتوزيع",
    hint: "خطوة واحدة في كل صفحة، وتُطبع دائمًا بألوان فاتحة. يطبع Ctrl+P الصفحات نفسها.",
    layout: "في كل صفحة",
    steps: "الخطوة",
    withNotes: "الخطوة وتحتها ملاحظات المتحدث",
    print: "طباعة أو حفظ بصيغة PDF",
    pptx: "ملف PowerPoint (.pptx)",
    making: "يجري إعداد الملف…",
    made: "حُفظ الملف.",
    failed: "تعذّر إعداد أوراق التوزيع.",
    close: "إغلاق",
    notes: "ملاحظات",
    whoStandsWhere: "من يقف مع من",
    furtherFactions: plural("ar", {
      one: "وطرف آخر",
      two: "وطرفان آخران",
      few: "و# أطراف أخرى",
      many: "و# طرفًا آخر",
      other: "و# طرف آخر",
    }),
    furtherActors: FACTIONS_WORDS.ar.furtherActors,
    furtherTies: FACTIONS_WORDS.ar.bundled,
    sources: "المصادر",
    certainty: "درجة اليقين",
    open: "ما لا يقوله أحد",
    answer: {
      ring: "على الدائرة",
      point: "على الخريطة",
      corner: "في زاوية الخريطة",
      below: "تحت الخريطة",
      time: "على الخط الزمني",
      nowhere: "بلا علامة",
    },
    publishedBy: "الناشر",
    madeOn: (date) => `نسخة للتوزيع بتاريخ ${date}`,
    missing: (kind, id) => `${MISSING.ar[kind]}: ${id}`,
    noPicture: "تعذّر تحميل الخريطة.",
    picture: (title) => `الخريطة والخط الزمني: ${title}`,
  },
  ru: {
    title: "Раздаточные материалы",
    hint: "Один шаг на странице, печать всегда на светлом. Ctrl+P печатает те же страницы.",
    layout: "На каждой странице",
    steps: "Шаг",
    withNotes: "Шаг, а под ним — заметки докладчика",
    print: "Распечатать или сохранить в PDF",
    pptx: "PowerPoint (.pptx)",
    making: "Файл готовится…",
    made: "Файл сохранён.",
    failed: "Не удалось подготовить материалы.",
    close: "Закрыть",
    notes: "Заметки",
    whoStandsWhere: "Кто на чьей стороне",
    furtherFactions: plural("ru", {
      one: "и ещё # сторона",
      few: "и ещё # стороны",
      many: "и ещё # сторон",
      other: "и ещё # стороны",
    }),
    furtherActors: FACTIONS_WORDS.ru.furtherActors,
    furtherTies: FACTIONS_WORDS.ru.bundled,
    sources: "Источники",
    certainty: "Достоверность",
    open: "Чего не говорит никто",
    answer: {
      ring: "на окружности",
      point: "на карте",
      corner: "в углу карты",
      below: "под картой",
      time: "на шкале времени",
      nowhere: "без отметки",
    },
    publishedBy: "Издатель",
    madeOn: (date) => `Раздаточный материал, ${date}`,
    missing: (kind, id) => `${MISSING.ru[kind]}: ${id}`,
    noPicture: "Не удалось загрузить карту.",
    picture: (title) => `Карта и лента времени: ${title}`,
  },
};
