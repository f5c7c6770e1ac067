/** The words round the atlas as one file. */
import type { Part } from "./part.ts";

const en = {
  title: "As one file",
  about:
    "Map, dataset and typefaces inside: it opens in a browser from a USB stick, with no network.",
  both: "With both examples in its menu",
  save: "Save the atlas as one file",
  failed: "The file could not be made: the server did not send its template.",
};

export type OneFileWords = typeof en;

export const ONE_FILE_WORDS: Part<OneFileWords> = {
  en,
  ar: {
    title: "في ملف واحد",
    about: "بداخله الخريطة والبيانات والخطوط: يُفتح في المتصفح من ذاكرة USB دون اتصال بالشبكة.",
    both: "مع المثالين كليهما في قائمته",
    save: "حفظ الأطلس في ملف واحد",
    failed: "تعذّر إعداد الملف: لم يرسل الخادم القالب.",
  },
  ru: {
    title: "Одним файлом",
    about: "Карта, данные и шрифты внутри: открывается в браузере с флешки, без сети.",
    both: "С обоими примерами в его меню",
    save: "Сохранить атлас одним файлом",
    failed: "Не удалось собрать файл: сервер не передал шаблон.",
  },
};
