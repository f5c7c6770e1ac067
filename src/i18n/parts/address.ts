/** What of the page's address was ignored, and what would have been understood: whole sentences in each language. */
import type { Expected, Ignored } from "../../model/address-fault.ts";
import type { Lang } from "../../model/languages.ts";
import { isolate } from "../isolate.ts";
import type { Part } from "./part.ts";

type Say = (among: string) => string;

const EXAMPLES = {
  date: ["2019-04-05", "2019-04-05T10:30"],
  dates: "2019-04-04/2019-04-06",
  place: "32.89,13.19,9",
  focus: "actor:ID, faction:ID, kind:KIND",
  thing:
    "actor:ID, faction:ID, kind:KIND, relation:ID, question:ID, step:ID, span:SOURCE:START-END",
} as const;

const en = {
  title: "Parts of the address were ignored",
  item: (name: string, found: string, expected: string) =>
    `${name}: “${found}”. Expected ${expected}.`,
  expected: {
    "event-id": () => "the id of an event in this dataset",
    thing: () => `one of the forms ${EXAMPLES.thing}, with an id of this dataset`,
    focus: () => `one of the forms ${EXAMPLES.focus}, with an id of this dataset`,
    date: () => `a date in EDTF, such as ${EXAMPLES.date.join(" or ")}`,
    dates: () => `two dates in EDTF, the earlier first, such as ${EXAMPLES.dates}`,
    end: () => "an end after the start",
    "one-of": (among) => `one of ${among}`,
    "some-of": (among) => `some of ${among}`,
    order: (among) => `one of ${among}, with - before it for the other way round`,
    keep: () => "“keep”, or no such parameter",
    place: () => `latitude, longitude and zoom, such as ${EXAMPLES.place}; or “home”`,
    length: (among) => `at most ${among} characters`,
    once: () => "this parameter only once",
    known: () => "a parameter that the atlas knows",
  } satisfies Record<Expected, Say> as Record<Expected, Say>,
};

export const ADDRESS_WORDS: Part<typeof en> = {
  en,
  ar: {
    title: "أُهملت أجزاء من عنوان الصفحة",
    item: (name, found, expected) =>
      `${isolate(name)}: «${isolate(found)}». المتوقع: ${isolate(expected)}.`,
    expected: {
      "event-id": () => "معرّف حدث وارد في هذه البيانات",
      thing: () => `إحدى الصيغ ${isolate(EXAMPLES.thing)} بمعرّف وارد في هذه البيانات`,
      focus: () => `إحدى الصيغ ${isolate(EXAMPLES.focus)} بمعرّف وارد في هذه البيانات`,
      date: () => `تاريخ بصيغة EDTF، مثل ${EXAMPLES.date.map(isolate).join(" أو ")}`,
      dates: () => `تاريخان بصيغة EDTF، الأسبق أولًا، مثل ${isolate(EXAMPLES.dates)}`,
      end: () => "نهاية بعد البداية",
      "one-of": (among) => `واحدة من القيم ${isolate(among)}`,
      "some-of": (among) => `قيم من بين ${isolate(among)}`,
      order: (among) => `واحدة من القيم ${isolate(among)}، تسبقها علامة - لعكس الترتيب`,
      keep: () => "«keep»، أو حذف هذا العنصر",
      place: () => `خط العرض وخط الطول ودرجة التكبير، مثل ${isolate(EXAMPLES.place)}؛ أو «home»`,
      length: (among) => `نص لا يزيد عدد رموزه على ${among}`,
      once: () => "ورود هذا العنصر مرة واحدة",
      known: () => "عنصر يعرفه الأطلس",
    },
  },
  ru: {
    title: "Часть адреса страницы не учтена",
    item: (name, found, expected) => `${name}: «${found}». Ожидалось: ${expected}.`,
    expected: {
      "event-id": () => "идентификатор события из этих данных",
      thing: () => `одна из форм ${EXAMPLES.thing} с идентификатором из этих данных`,
      focus: () => `одна из форм ${EXAMPLES.focus} с идентификатором из этих данных`,
      date: () => `дата в формате EDTF, например ${EXAMPLES.date.join(" или ")}`,
      dates: () => `две даты в формате EDTF, сначала более ранняя, например ${EXAMPLES.dates}`,
      end: () => "конец позже начала",
      "one-of": (among) => `одно из значений ${among}`,
      "some-of": (among) => `значения из списка ${among}`,
      order: (among) => `одно из значений ${among}, со знаком - впереди для обратного порядка`,
      keep: () => "«keep» или отсутствие этого параметра",
      place: () => `широта, долгота и масштаб, например ${EXAMPLES.place}, или «home»`,
      length: (among) => `не больше ${among} знаков`,
      once: () => "этот параметр только один раз",
      known: () => "параметр, который атлас знает",
    },
  },
};

/** What would have been understood, without a full stop. */
export function sayExpected({ expected, among }: Ignored, lang: Lang): string {
  return ADDRESS_WORDS[lang].expected[expected](among.join(", "));
}
