/** The words with which the data are saved as a file: what each format holds, and what it has no way to hold. */
import { plural } from "../plural.ts";
import type { Part } from "./part.ts";

const events = {
  en: plural("en", { one: "# event", other: "# events" }),
  ar: plural("ar", {
    zero: "لا أحداث",
    one: "حدث واحد",
    two: "حدثان",
    few: "# أحداث",
    many: "# حدثًا",
    other: "# حدث",
  }),
  ru: plural("ru", { one: "# событие", few: "# события", many: "# событий", other: "# события" }),
};
/** After "all". */
const everyEvent = {
  en: plural("en", { one: "The one event", other: "All # events" }),
  ar: plural("ar", {
    zero: "لا أحداث",
    one: "الحدث الوحيد",
    two: "الحدثان كلاهما",
    few: "جميع الأحداث: #",
    many: "جميع الأحداث: #",
    other: "جميع الأحداث: #",
  }),
  ru: plural("ru", {
    one: "Все события: #",
    few: "Все события: #",
    many: "Все события: #",
    other: "Все события: #",
  }),
};
const keptOnes = {
  en: plural("en", { one: "The one that the filters keep", other: "The # that the filters keep" }),
  ar: plural("ar", { other: "ما تُبقيه عوامل التصفية: #" }),
  ru: plural("ru", { other: "Оставленные фильтрами: #" }),
};
const lacking = {
  en: plural("en", { one: "# event is not in it.", other: "# events are not in it." }),
  ar: plural("ar", { other: "أحداث ليست فيه: #." }),
  ru: plural("ru", { other: "Не вошло событий: #." }),
};

const en = {
  title: "Save as a file",
  format: "Format",
  formats: {
    "dispatch-atlas": {
      name: "Dispatch Atlas (JSON)",
      about: "Everything, as the atlas itself opens it.",
    },
    csv: {
      name: "Spreadsheet (CSV)",
      about: "Everything: a row for each event. Opened in the atlas again, nothing is lost.",
    },
    geojson: {
      name: "Map data (GeoJSON)",
      about: "Events with their times and shapes. Not ties, sources, evidence or the briefing.",
    },
    timelinejs: {
      name: "TimelineJS (JSON)",
      about: "Titles, texts, dates, one picture each. Not places, kinds, actors or sources.",
    },
    kml: {
      name: "Google Earth (KML)",
      about: "Events with their times and shapes. Not ties, sources, evidence or the briefing.",
    },
    icalendar: {
      name: "Calendar (iCalendar)",
      about:
        "Titles, texts, dates, points. Not areas, actors or sources, and the atlas does not read it back.",
    },
    graphml: {
      name: "Graph (GraphML)",
      about: "Actors and their ties, no events. The atlas does not read it back.",
    },
  },
  events: "Events",
  all: everyEvent.en,
  kept: keptOnes.en,
  /** Of a dataset that is counted elsewhere. */
  elsewhere: (count: number) =>
    `${events.en(count)}: too many to be on this page as a whole, so it cannot write them. The command line can: dispatch-atlas convert.`,
  save: "Save the file",
  /** @param count null for a file without events */
  saved: (name: string, count: number | null) =>
    count === null ? `${name} is saved.` : `${name} is saved: ${events.en(count)}.`,
  leftOut: lacking.en,
  /** Why, of formats that cannot hold every event. */
  reasons: {
    timelinejs: "TimelineJS needs one end of an event’s time at least:",
    icalendar: "A calendar needs a start in the years 1 to 9999:",
  },
  failed: "The file could not be written.",
};

export type DataFileWords = typeof en;

export const DATA_FILE_WORDS: Part<DataFileWords> = {
  en,
  ar: {
    title: "حفظ البيانات في ملف",
    format: "الصيغة",
    formats: {
      "dispatch-atlas": {
        name: "Dispatch Atlas (JSON)",
        about: "كل شيء، كما يفتحه الأطلس نفسه.",
      },
      csv: {
        name: "جدول (CSV)",
        about: "كل شيء: صف لكل حدث. يُفتح في الأطلس من جديد دون أن يضيع شيء.",
      },
      geojson: {
        name: "بيانات خريطة (GeoJSON)",
        about: "الأحداث بأزمنتها وأشكالها. بلا علاقات ولا مصادر ولا شواهد ولا إحاطة.",
      },
      timelinejs: {
        name: "TimelineJS (JSON)",
        about: "العناوين والنصوص والتواريخ وصورة لكل حدث. بلا أماكن ولا أنواع ولا جهات ولا مصادر.",
      },
      kml: {
        name: "Google Earth (KML)",
        about: "الأحداث بأزمنتها وأشكالها. بلا علاقات ولا مصادر ولا شواهد ولا إحاطة.",
      },
      icalendar: {
        name: "تقويم (iCalendar)",
        about:
          "العناوين والنصوص والتواريخ والنقاط. بلا مساحات ولا جهات ولا مصادر، ولا يقرؤه الأطلس من جديد.",
      },
      graphml: {
        name: "شبكة (GraphML)",
        about: "الجهات وعلاقاتها، بلا أحداث. لا يقرؤه الأطلس من جديد.",
      },
    },
    events: "الأحداث",
    all: everyEvent.ar,
    kept: keptOnes.ar,
    elsewhere: (count) =>
      `${events.ar(count)}: أكثر من أن تكون كلها في هذه الصفحة، فلا تستطيع كتابتها. يستطيع ذلك سطر الأوامر: dispatch-atlas convert.`,
    save: "احفظ الملف",
    saved: (name, count) => (count === null ? `حُفظ ${name}.` : `حُفظ ${name}: ${events.ar(count)}.`),
    leftOut: lacking.ar,
    reasons: {
      timelinejs: "يحتاج TimelineJS إلى أحد طرفي زمن الحدث على الأقل:",
      icalendar: "يحتاج التقويم إلى بداية بين عامي 1 و9999:",
    },
    failed: "تعذّرت كتابة الملف.",
  },
  ru: {
    title: "Сохранить данные файлом",
    format: "Формат",
    formats: {
      "dispatch-atlas": {
        name: "Dispatch Atlas (JSON)",
        about: "Всё, как это открывает сам атлас.",
      },
      csv: {
        name: "Таблица (CSV)",
        about: "Всё: строка на событие. Если снова открыть в атласе, ничего не потеряется.",
      },
      geojson: {
        name: "Данные карты (GeoJSON)",
        about: "События со временем и очертаниями. Без связей, источников, цитат и брифинга.",
      },
      timelinejs: {
        name: "TimelineJS (JSON)",
        about:
          "Заголовки, тексты, даты, по одной картинке. Без мест, видов, участников и источников.",
      },
      kml: {
        name: "Google Earth (KML)",
        about: "События со временем и очертаниями. Без связей, источников, цитат и брифинга.",
      },
      icalendar: {
        name: "Календарь (iCalendar)",
        about:
          "Заголовки, тексты, даты, точки. Без областей, участников и источников; обратно атлас его не читает.",
      },
      graphml: {
        name: "Граф (GraphML)",
        about: "Участники и связи между ними, без событий. Обратно атлас его не читает.",
      },
    },
    events: "События",
    all: everyEvent.ru,
    kept: keptOnes.ru,
    elsewhere: (count) =>
      `${events.ru(count)}: слишком много, чтобы все были на этой странице, и записать их она не может. Это может командная строка: dispatch-atlas convert.`,
    save: "Сохранить файл",
    saved: (name, count) =>
      count === null ? `${name} сохранён.` : `${name} сохранён: ${events.ru(count)}.`,
    leftOut: lacking.ru,
    reasons: {
      timelinejs: "TimelineJS нужен хотя бы один край времени события:",
      icalendar: "Календарю нужно начало в годах с 1 по 9999:",
    },
    failed: "Файл не удалось записать.",
  },
};
