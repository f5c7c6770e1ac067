/** The words of a dataset that nobody wrote a story to: what can be counted of it. */
import type { DateGrade, PlaceGrade, SourceGrade } from "../../model/digest.ts";
import { isolate } from "../isolate.ts";
import { plural } from "../plural.ts";
import type { Part } from "./part.ts";

const records = plural("en", { one: "one event", other: "# events" });
const russianRecords = plural("ru", {
  one: "# событие",
  few: "# события",
  many: "# событий",
  other: "# события",
});
const arabicRecords = plural("ar", {
  zero: "بلا أحداث",
  one: "حدث واحد",
  two: "حدثين",
  few: "# أحداث",
  many: "# حدثًا",
  other: "# حدث",
});

const en = {
  name: "About",
  /** @param events how many, said @param range from when to when */
  headline: (events: string, range: string) => `${events}, ${range}`,
  /** @param count how many, said */
  mostAt: (place: string, count: string) => `most often at ${place} (${count})`,
  mostBetween: (one: string, other: string, count: string) =>
    `most often between ${one} and ${other} (${count})`,
  mostBy: (one: string, count: string) => `most often by ${one} (${count})`,
  counted: "Nobody has written a story to it: what follows is counted, not told.",
  /** Where not every record is at hand. */
  elsewhere:
    "How exact dates and places are, and the deaths, stand in the records themselves, which lie in a file beside the dataset: they are on each event’s card, and are not added up here.",
  tolls: { best: "deaths, best", low: "low estimate", high: "high estimate" },
  /** @param best how many of the dead, said */
  long: (best: string, events: number) =>
    `${best} of the best estimate stand in ${records(events)} longer than a month: they belong to no single day.`,
  tollsOf: (events: number) => `Added up from ${records(events)} that give all three.`,
  begin: "Where to begin",
  busiest: "The busiest week",
  place: "The place named most",
  party: "The party with most events",
  named: "Places named most",
  /** @param count how many, said */
  namedOf: (count: string) => `of ${count} with a point`,
  exactness: "How exact it is",
  exact: (events: number) => `${records(events)} with an exact day at an exact place.`,
  dates: "Dates",
  dateGrades: {
    day: "exact day",
    days: "2 to 6 days",
    week: "a week",
    month: "up to a month",
    longer: "longer",
    about: "about, or perhaps",
    open: "an end not given",
  } satisfies Record<DateGrade, string>,
  places: "Places",
  placeGrades: {
    point: "exact",
    toward: "toward a place",
    near: "near a place",
    ring: "at a distance",
    region: "a region",
    district: "district",
    governorate: "governorate",
    "without-set-bounds": "without set bounds",
    "sea-or-air": "sea or air",
    country: "country",
    unplaced: "no place",
  } satisfies Record<PlaceGrade, string>,
  sources: "Sources behind an event",
  sourceGrades: {
    one: "one",
    more: "two or more",
    none: "none named",
  } satisfies Record<SourceGrade, string>,
};

export type AboutWords = typeof en;

export const ABOUT_WORDS: Part<AboutWords> = {
  en,
  ar: {
    name: "نبذة",
    headline: (events, range) => `${events}، ${range}`,
    mostAt: (place, count) => `أكثرها في ${isolate(place)} (${count})`,
    mostBetween: (one, other, count) => `وأكثرها بين ${isolate(one)} و${isolate(other)} (${count})`,
    mostBy: (one, count) => `وأكثرها من ${isolate(one)} (${count})`,
    counted: "لم يكتب أحد قصة لهذه البيانات: ما يلي معدود لا مرويّ.",
    elsewhere:
      "مدى دقة التواريخ والأماكن وأعداد القتلى واردة في السجلات نفسها، وهي في ملف بجانب البيانات: تجدها في بطاقة كل حدث، ولا تُجمع هنا.",
    tolls: { best: "القتلى، أرجح تقدير", low: "أدنى تقدير", high: "أعلى تقدير" },
    long: (best, events) =>
      `${best} من أرجح تقدير تقع في ${arabicRecords(events)} أطول من شهر: لا تخصّ يومًا بعينه.`,
    tollsOf: (events) => `مجموع ${arabicRecords(events)} تعطي الأعداد الثلاثة.`,
    begin: "من أين نبدأ",
    busiest: "أكثر الأسابيع أحداثًا",
    place: "أكثر الأماكن ذكرًا",
    party: "أكثر الأطراف أحداثًا",
    named: "أكثر الأماكن ذكرًا",
    namedOf: (count) => `من ${count} لها نقطة`,
    exactness: "مدى الدقة",
    exact: (events) => `${arabicRecords(events)} بيوم محدد ومكان محدد.`,
    dates: "التواريخ",
    dateGrades: {
      day: "يوم محدد",
      days: "من يومين إلى 6 أيام",
      week: "أسبوع",
      month: "حتى شهر",
      longer: "أطول",
      about: "تقريبي أو محتمل",
      open: "طرف غير معطى",
    },
    places: "الأماكن",
    placeGrades: {
      point: "محدد",
      toward: "باتجاه مكان",
      near: "قرب مكان",
      ring: "على بُعد",
      region: "منطقة",
      district: "قضاء",
      governorate: "محافظة",
      "without-set-bounds": "بلا حدود معيّنة",
      "sea-or-air": "بحر أو جو",
      country: "بلد",
      unplaced: "بلا مكان",
    },
    sources: "مصادر الحدث",
    sourceGrades: { one: "مصدر واحد", more: "مصدران أو أكثر", none: "بلا مصدر مسمى" },
  },
  ru: {
    name: "О данных",
    headline: (events, range) => `${events}, ${range}`,
    mostAt: (place, count) => `чаще всего место — ${place} (${count})`,
    mostBetween: (one, other, count) => `чаще всего стороны — ${one} и ${other} (${count})`,
    mostBy: (one, count) => `чаще всего сторона — ${one} (${count})`,
    counted: "Рассказа к этим данным никто не написал: дальше посчитано, а не рассказано.",
    elsewhere:
      "Точность дат и мест и число погибших записаны в самих записях, которые лежат в файле рядом с набором: они есть на карточке каждого события и здесь не складываются.",
    tolls: { best: "погибших, вероятнее всего", low: "нижняя оценка", high: "верхняя оценка" },
    long: (best, events) =>
      `Из вероятной оценки ${best} приходится на ${russianRecords(events)} дольше месяца: к одному дню они не относятся.`,
    tollsOf: (events) => `Сложено по данным, где есть все три числа: ${russianRecords(events)}.`,
    begin: "С чего начать",
    busiest: "Самая насыщенная неделя",
    place: "Самое частое место",
    party: "Сторона с наибольшим числом событий",
    named: "Самые частые места",
    namedOf: (count) => `из ${count} с точкой на карте`,
    exactness: "Насколько это точно",
    exact: (events) => `Точный день в точном месте: ${russianRecords(events)}.`,
    dates: "Даты",
    dateGrades: {
      day: "точный день",
      days: "от 2 до 6 дней",
      week: "неделя",
      month: "до месяца",
      longer: "дольше",
      about: "около или возможно",
      open: "край не указан",
    },
    places: "Места",
    placeGrades: {
      point: "точно",
      toward: "в сторону места",
      near: "около места",
      ring: "на расстоянии",
      region: "регион",
      district: "район",
      governorate: "провинция",
      "without-set-bounds": "без чётких границ",
      "sea-or-air": "море или воздух",
      country: "страна",
      unplaced: "место не указано",
    },
    sources: "Источников у события",
    sourceGrades: { one: "один", more: "два или больше", none: "не названы" },
  },
};
