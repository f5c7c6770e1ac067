/** What a column of a table can mean, what the formats are called, and what of an event a known format's columns become. */
import type { FormatName } from "../../formats/imports/import.ts";
import type { MeaningName } from "../../formats/table/meanings.ts";
import type { Part } from "./part.ts";

interface Meanings {
  readonly meanings: Readonly<Record<MeaningName, string>>;
  /** Names that are names everywhere stand in the code. */
  readonly formats: Readonly<Record<FormatName, string>>;
  /** What is told of the events of a known format, each aspect with the parts into which it divides them. */
  readonly aspects: {
    readonly parties: string;
    readonly when: string;
    readonly whenPrecision: string;
    readonly where: string;
    readonly wherePrecision: string;
    readonly deaths: string;
    readonly sources: string;
    readonly parts: Readonly<
      Record<
        | "pairs"
        | "oneSided"
        | "alone"
        | "nobody"
        | "day"
        | "longer"
        | "nearer"
        | "untimed"
        | "point"
        | "near"
        | "area"
        | "unplaced"
        | "inOrder"
        | "outOfOrder"
        | "single"
        | "noToll"
        | "oneSource"
        | "moreSources"
        | "noSource",
        (count: string) => string
      >
    >;
  };
}

const PROPER = {
  "ucdp-ged": "UCDP GED",
  acled: "ACLED",
  gtd: "GTD",
  scad: "SCAD",
  timelinejs: "TimelineJS",
  storymapjs: "StoryMapJS",
  timemap: "TimeMap",
  geojson: "GeoJSON",
  kml: "KML",
} as const;

export const MEANING_WORDS: Part<Meanings> = {
  en: {
    meanings: {
      when: "when",
      until: "until",
      year: "when: year",
      month: "when: month",
      day: "when: day",
      title: "title",
      note: "note",
      kind: "kind of event",
      place: "place name",
      lat: "where: latitude",
      lon: "where: longitude",
      country: "where: country",
      side: "who acts (side)",
      opposed: "who is opposed",
      source: "who says so",
      url: "address of the source",
      published: "when it was published",
      deaths: "deaths",
      "deaths-low": "deaths: lowest",
      "deaths-high": "deaths: highest",
      wounded: "wounded",
      count: "a number",
      tag: "tags",
      picture: "picture or film",
      id: "record number",
    },
    formats: {
      ...PROPER,
      "dispatch-atlas": "A dataset of this atlas",
      "atlas-csv": "Events of this atlas, as CSV",
      table: "A table",
      "timelinejs-sheet": "TimelineJS, as a sheet",
      template: "The atlas's template",
    },
    aspects: {
      parties: "the parties of an event, two on equal terms",
      when: "a day, or days from and to",
      whenPrecision: "how exact the time is, in words",
      where: "a point, where the place is known well enough",
      wherePrecision: "how exact the place is, in words",
      deaths: "deaths, always as three numbers",
      sources: "who says so; several stand apart",
      parts: {
        pairs: (count) => `${count} with two parties`,
        oneSided: (count) => `${count} against civilians`,
        alone: (count) => `${count} with one`,
        nobody: (count) => `${count} with nobody named`,
        day: (count) => `${count} one day`,
        nearer: (count) => `${count} to the hour`,
        longer: (count) => `${count} longer`,
        untimed: (count) => `${count} without a time`,
        point: (count) => `${count} at a point`,
        near: (count) => `${count} near one`,
        area: (count) => `${count} in an area`,
        unplaced: (count) => `${count} without a place`,
        inOrder: (count) => `${count} in order`,
        outOfOrder: (count) => `${count} not, kept as written`,
        single: (count) => `${count} with fewer numbers`,
        noToll: (count) => `${count} without any`,
        oneSource: (count) => `${count} one`,
        moreSources: (count) => `${count} more`,
        noSource: (count) => `${count} none`,
      },
    },
  },
  ar: {
    meanings: {
      when: "متى",
      until: "حتى",
      year: "متى: السنة",
      month: "متى: الشهر",
      day: "متى: اليوم",
      title: "العنوان",
      note: "ملاحظة",
      kind: "نوع الحدث",
      place: "اسم المكان",
      lat: "أين: خط العرض",
      lon: "أين: خط الطول",
      country: "أين: البلد",
      side: "الفاعل (طرف)",
      opposed: "الطرف المقابل",
      source: "القائل",
      url: "عنوان المصدر",
      published: "متى نُشر",
      deaths: "القتلى",
      "deaths-low": "القتلى: الأدنى",
      "deaths-high": "القتلى: الأعلى",
      wounded: "الجرحى",
      count: "عدد",
      tag: "وسوم",
      picture: "صورة أو فيديو",
      id: "رقم السجل",
    },
    formats: {
      ...PROPER,
      "dispatch-atlas": "مجموعة بيانات لهذا الأطلس",
      "atlas-csv": "أحداث هذا الأطلس بصيغة CSV",
      table: "جدول",
      "timelinejs-sheet": "TimelineJS، ورقة",
      template: "قالب الأطلس",
    },
    aspects: {
      parties: "طرفا الحدث، على قدم المساواة",
      when: "يوم، أو أيام من وإلى",
      whenPrecision: "دقة الوقت، بالكلمات",
      where: "نقطة، حيث يُعرف المكان بما يكفي",
      wherePrecision: "دقة المكان، بالكلمات",
      deaths: "القتلى، ثلاثة أعداد دائمًا",
      sources: "القائل؛ وإذا تعددوا فكل على حدة",
      parts: {
        pairs: (count) => `${count} بطرفين`,
        oneSided: (count) => `${count} ضد مدنيين`,
        alone: (count) => `${count} بطرف واحد`,
        nobody: (count) => `${count} بلا طرف مسمى`,
        day: (count) => `${count} في يوم`,
        nearer: (count) => `${count} بالساعة`,
        longer: (count) => `${count} أطول`,
        untimed: (count) => `${count} بلا زمن`,
        point: (count) => `${count} عند نقطة`,
        near: (count) => `${count} قرب نقطة`,
        area: (count) => `${count} في منطقة`,
        unplaced: (count) => `${count} بلا مكان`,
        inOrder: (count) => `${count} مرتبة`,
        outOfOrder: (count) => `${count} غير مرتبة، كما كُتبت`,
        single: (count) => `${count} بأعداد أقل`,
        noToll: (count) => `${count} بلا عدد`,
        oneSource: (count) => `${count} بمصدر واحد`,
        moreSources: (count) => `${count} بأكثر`,
        noSource: (count) => `${count} بلا مصدر`,
      },
    },
  },
  ru: {
    meanings: {
      when: "когда",
      until: "до какого дня",
      year: "когда: год",
      month: "когда: месяц",
      day: "когда: день",
      title: "название",
      note: "примечание",
      kind: "вид события",
      place: "название места",
      lat: "где: широта",
      lon: "где: долгота",
      country: "где: страна",
      side: "кто действует (сторона)",
      opposed: "кто противостоит",
      source: "кто сообщает",
      url: "адрес источника",
      published: "когда опубликовано",
      deaths: "погибшие",
      "deaths-low": "погибшие: наименьшее",
      "deaths-high": "погибшие: наибольшее",
      wounded: "раненые",
      count: "число",
      tag: "метки",
      picture: "снимок или видео",
      id: "номер записи",
    },
    formats: {
      ...PROPER,
      "dispatch-atlas": "Набор данных этого атласа",
      "atlas-csv": "События этого атласа, CSV",
      table: "Таблица",
      "timelinejs-sheet": "TimelineJS, таблица",
      template: "Шаблон атласа",
    },
    aspects: {
      parties: "участники события, двое на равных",
      when: "день или дни с и по",
      whenPrecision: "насколько точно время, словами",
      where: "точка, если место известно достаточно хорошо",
      wherePrecision: "насколько точно место, словами",
      deaths: "погибшие, всегда тремя числами",
      sources: "кто сообщает; несколько стоят отдельно",
      parts: {
        pairs: (count) => `${count} с двумя сторонами`,
        oneSided: (count) => `${count} против гражданских`,
        alone: (count) => `${count} с одной`,
        nobody: (count) => `${count} никто не назван`,
        day: (count) => `${count} в один день`,
        nearer: (count) => `${count} с часом`,
        longer: (count) => `${count} дольше`,
        untimed: (count) => `${count} без времени`,
        point: (count) => `${count} в точке`,
        near: (count) => `${count} рядом с ней`,
        area: (count) => `${count} в области`,
        unplaced: (count) => `${count} без места`,
        inOrder: (count) => `${count} по порядку`,
        outOfOrder: (count) => `${count} нет, как написано`,
        single: (count) => `${count} чисел меньше`,
        noToll: (count) => `${count} без чисел`,
        oneSource: (count) => `${count} один`,
        moreSources: (count) => `${count} больше`,
        noSource: (count) => `${count} нет`,
      },
    },
  },
};
