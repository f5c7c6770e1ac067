/** What was expected where a cell could not be read, by the word that the reader has for it; others are said in the reader's English. */
import { isolate } from "../isolate.ts";
import type { Part } from "./part.ts";

const en = {
  "no-date": "a date, such as 2019-04-05 or 5 April 2019",
  "no-position": "degrees: latitude −90 to 90, longitude −180 to 180",
  "no-count": "a number, or empty",
  "no-address": "an address that begins with http:// or https://",
  "repeated-id": "a number that no other row has",
  "extra-cells": "no more cells than the header; is a quotation mark missing?",
  "open-quote": "a quotation mark that is closed",
  "text-after-quote": "a delimiter after the closing quotation mark",
  swapped: "a position in the row's country; the other way round it is",
  "no-sign": "a position in the row's country; with another sign it is",
  "far-from-country": "a position in the row's country",
  "too-long": "at most 2,000 characters",
  "no-title": "a title",
  "no-object": "a record",
  "formula-without-result": "a formula with its result stored",
};

const keptEn = {
  "no-date": "kept, time not given",
  "no-position": "kept, no place given",
  "no-count": "kept, without the number",
  "no-address": "kept, without the address",
  "extra-cells": "kept, without the last cells",
};

/** What a row lacks that is kept in part. */
export const IMPORT_KEPT_WORDS: Part<typeof keptEn> = {
  en: keptEn,
  ar: {
    "no-date": "حُفظ، بلا زمن",
    "no-position": "حُفظ، بلا مكان",
    "no-count": "حُفظ، بلا العدد",
    "no-address": "حُفظ، بلا العنوان",
    "extra-cells": "حُفظ، بلا الخلايا الأخيرة",
  },
  ru: {
    "no-date": "сохранена без времени",
    "no-position": "сохранена без места",
    "no-count": "сохранена без числа",
    "no-address": "сохранена без адреса",
    "extra-cells": "сохранена без последних ячеек",
  },
};

export const IMPORT_PROBLEM_WORDS: Part<typeof en> = {
  en,
  ar: {
    "no-date": `تاريخ، مثل ${isolate("2019-04-05")}`,
    "no-position": "درجات: خط العرض من −90 إلى 90، وخط الطول من −180 إلى 180",
    "no-count": "عدد، أو خانة فارغة",
    "no-address": `عنوان يبدأ بـ ${isolate("http://")} أو ${isolate("https://")}`,
    "repeated-id": "رقم ليس لصف آخر",
    "extra-cells": "خلايا لا تزيد على الترويسة؛ هل تنقص علامة اقتباس؟",
    "open-quote": "علامة اقتباس مغلقة",
    "text-after-quote": "فاصل بعد علامة الاقتباس الأخيرة",
    swapped: "موضع في بلد الصف؛ وهو كذلك بالعكس",
    "no-sign": "موضع في بلد الصف؛ وهو كذلك بإشارة أخرى",
    "far-from-country": "موضع في بلد الصف",
    "too-long": "2000 حرف على الأكثر",
    "no-title": "عنوان",
    "no-object": "سجل",
    "formula-without-result": "صيغة حُفظت نتيجتها",
  },
  ru: {
    "no-date": "дата, например 2019-04-05 или 5 апреля 2019",
    "no-position": "градусы: широта от −90 до 90, долгота от −180 до 180",
    "no-count": "число или пусто",
    "no-address": "адрес, который начинается с http:// или https://",
    "repeated-id": "номер, которого нет у другой строки",
    "extra-cells": "ячеек не больше, чем в заголовке; нет ли лишней кавычки?",
    "open-quote": "закрытая кавычка",
    "text-after-quote": "разделитель после закрывающей кавычки",
    swapped: "место в стране строки; наоборот оно там",
    "no-sign": "место в стране строки; с другим знаком оно там",
    "far-from-country": "место в стране строки",
    "too-long": "не больше 2000 знаков",
    "no-title": "название",
    "no-object": "запись",
    "formula-without-result": "формула с сохранённым итогом",
  },
};
