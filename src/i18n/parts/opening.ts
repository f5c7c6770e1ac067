/** The words while a dataset opens, and of what may go wrong with a large one. */
import { type Lang, LOCALES } from "../../model/languages.ts";
import type { Part } from "./part.ts";

const number = (lang: Lang) => new Intl.NumberFormat(LOCALES[lang]);
const megabytes = (lang: Lang) =>
  new Intl.NumberFormat(LOCALES[lang], { minimumFractionDigits: 1, maximumFractionDigits: 1 });

const [enNumber, enMb] = [number("en"), megabytes("en")];
const [arNumber, arMb] = [number("ar"), megabytes("ar")];
const [ruNumber, ruMb] = [number("ru"), megabytes("ru")];

const en = {
  title: "Opening the dataset",
  loading: "loading",
  stay: "It is read in the background, on this device. Nothing is replaced until it is done.",
  fetch: "File",
  parse: "Reading it",
  check: "Checking dates, coordinates and references",
  index: "Events",
  draw: "Drawing",
  /** @param done in bytes @param total null where it is not known */
  bytes: (done: number, total: number | null) =>
    total === null
      ? `${enMb.format(done / 1e6)} MB`
      : `${enMb.format(done / 1e6)} of ${enMb.format(total / 1e6)} MB`,
  rows: (done: number, total: number) => `${enNumber.format(done)} of ${enNumber.format(total)}`,
  done: "done",
  cancel: "Cancel",
  cancelNote: "Cancelling leaves everything as it was.",
  cancelled: "Opening was cancelled",
  stopped:
    "the part of the browser that opens it stopped, most likely for lack of memory; close other pages, or take a smaller file",
  /** @param rows about how many events; null where they cannot be told apart */
  noRoom: (mb: number, rows: number | null) =>
    `it is larger than this browser's memory holds. About ${enNumber.format(mb)} MB of it would fit${rows === null ? "" : `, some ${enNumber.format(rows)} events`}; as Parquet beside the dataset several times as many do`,
  restarting:
    "The part that counts has stopped and is being started again. What you see is the last true picture.",
  restarted: "The part that counts was started again. Nothing was lost.",
  over: "The part that counts has stopped again. What you see is the last true picture; reload the page to go on.",
  dismiss: "Dismiss",
};

export type OpeningWords = typeof en;

export const OPENING_WORDS: Part<OpeningWords> = {
  en,
  ar: {
    title: "فتح مجموعة البيانات",
    loading: "جارٍ التحميل",
    stay: "تُقرأ في الخلفية على هذا الجهاز. ولا يُستبدل شيء قبل أن تكتمل.",
    fetch: "الملف",
    parse: "قراءته",
    check: "فحص التواريخ والإحداثيات والإحالات",
    index: "الأحداث",
    draw: "الرسم",
    bytes: (done, total) =>
      total === null
        ? `${arMb.format(done / 1e6)} م.ب`
        : `${arMb.format(done / 1e6)} من ${arMb.format(total / 1e6)} م.ب`,
    rows: (done, total) => `${arNumber.format(done)} من ${arNumber.format(total)}`,
    done: "تم",
    cancel: "إلغاء",
    cancelNote: "الإلغاء يترك كل شيء على حاله.",
    cancelled: "أُلغي الفتح",
    stopped:
      "توقف الجزء الذي يفتحه في المتصفح، والأرجح أن الذاكرة لم تكفِ؛ أغلق صفحات أخرى أو اختر ملفًا أصغر",
    noRoom: (mb, rows) =>
      `هو أكبر مما تتسع له ذاكرة هذا المتصفح. يتسع لنحو ${arNumber.format(mb)} م.ب منه${rows === null ? "" : `، أي قرابة ${arNumber.format(rows)} حدث`}؛ وبصيغة Parquet بجانب مجموعة البيانات يتسع لأضعاف ذلك`,
    restarting: "توقف الجزء الذي يعدّ، ويجري تشغيله من جديد. ما تراه هو آخر صورة صحيحة.",
    restarted: "شُغّل الجزء الذي يعدّ من جديد، ولم يُفقد شيء.",
    over: "توقف الجزء الذي يعدّ مرة أخرى. ما تراه هو آخر صورة صحيحة؛ أعد تحميل الصفحة للمتابعة.",
    dismiss: "إغلاق",
  },
  ru: {
    title: "Набор данных открывается",
    loading: "загрузка",
    stay: "Чтение идёт в фоне, на этом устройстве. До конца ничего не заменяется.",
    fetch: "Файл",
    parse: "Чтение",
    check: "Проверка дат, координат и ссылок",
    index: "События",
    draw: "Рисование",
    bytes: (done, total) =>
      total === null
        ? `${ruMb.format(done / 1e6)} МБ`
        : `${ruMb.format(done / 1e6)} из ${ruMb.format(total / 1e6)} МБ`,
    rows: (done, total) => `${ruNumber.format(done)} из ${ruNumber.format(total)}`,
    done: "готово",
    cancel: "Отменить",
    cancelNote: "После отмены всё останется как было.",
    cancelled: "Открытие отменено",
    stopped:
      "часть браузера, которая его открывала, остановилась, скорее всего из-за нехватки памяти; закройте другие страницы или возьмите файл поменьше",
    noRoom: (mb, rows) =>
      `он больше, чем помещается в память этого браузера. Поместилось бы около ${ruNumber.format(mb)} МБ${rows === null ? "" : `, то есть примерно ${ruNumber.format(rows)} событий`}; в формате Parquet рядом с набором данных — в несколько раз больше`,
    restarting:
      "Часть, которая ведёт подсчёт, остановилась и запускается снова. На экране последняя верная картина.",
    restarted: "Часть, которая ведёт подсчёт, запущена снова. Ничего не потеряно.",
    over: "Часть, которая ведёт подсчёт, опять остановилась. На экране последняя верная картина; чтобы продолжить, обновите страницу.",
    dismiss: "Закрыть",
  },
};
