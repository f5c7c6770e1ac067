/** The words of a dataset that could not be opened, and of its problems. */
import { isolate } from "../isolate.ts";
import type { Part } from "./part.ts";

const en = {
  title: "The atlas could not open its dataset",
  none: (url: string, reason: string) => `${url} could not be loaded: ${reason}.`,
  noDraft: "This browser has no such draft. A draft opens in the browser in which it was made.",
  noKept:
    "This browser keeps no such dataset. What was imported opens in the browser in which it was imported.",
  /** @param address of a file that was fetched and cannot be handed on */
  foreign: (address: string) =>
    `${address} is no dataset of the atlas, and this browser lets the page keep nothing, so it cannot be handed to the import screen. Save the file and open it there.`,
  open: "Open another file…",
  blocked: (origin: string) =>
    `This page's policy does not allow datasets from ${origin}. Its publisher can add that origin to connect-src.`,
  status: (code: number) => `the server answered ${code}`,
  network: "the network did not answer",
  scheme: "only http and https addresses are opened",
  password: "an address must not carry a name and a password",
  table: { path: "Where", found: "What stands there", expected: "What was expected" },
  /** @param events how many, said */
  anyway: (events: string) => `Open the sound part: ${events}`,
  save: "Save the list",
  shipped: "Open the Libya dispatch instead",
};

export type FailureWords = typeof en;

export const FAILURE_WORDS: Part<FailureWords> = {
  en,
  ar: {
    title: "تعذر على الأطلس فتح بياناته",
    none: (url, reason) => `تعذر تحميل ${isolate(url)}: ${reason}.`,
    noDraft: "ليست في هذا المتصفح مسودة كهذه. تُفتح المسودة في المتصفح الذي صُنعت فيه.",
    noKept: "لا يحفظ هذا المتصفح مجموعة بيانات كهذه. ما استُورد يُفتح في المتصفح الذي استُورد فيه.",
    foreign: (address) =>
      `${isolate(address)} ليس مجموعة بيانات للأطلس، ولا يسمح هذا المتصفح للصفحة بحفظ شيء، فلا يمكن تسليمه إلى شاشة الاستيراد. احفظ الملف وافتحه هناك.`,
    open: "فتح ملف آخر…",
    blocked: (origin) =>
      `لا تسمح سياسة هذه الصفحة ببيانات من ${isolate(origin)}. ويستطيع ناشرها إضافة هذا الموقع إلى ${isolate("connect-src")}.`,
    status: (code) => `ردّ الخادم بالرمز ${code}`,
    network: "لا استجابة من الشبكة",
    scheme: "لا تُفتح إلا عناوين http وhttps",
    password: "يجب ألا يتضمن العنوان اسم مستخدم أو كلمة مرور",
    table: { path: "الموضع", found: "الموجود", expected: "المتوقع" },
    anyway: (events) => `فتح الجزء السليم: ${events}`,
    save: "حفظ القائمة",
    shipped: "فتح خبر ليبيا بدلًا من ذلك",
  },
  ru: {
    title: "Атлас не смог открыть набор данных",
    none: (url, reason) => `Не удалось загрузить ${url}: ${reason}.`,
    noDraft:
      "Такого черновика в этом браузере нет. Черновик открывается в том браузере, где он сделан.",
    noKept:
      "Такого набора данных в этом браузере нет. Импортированное открывается в том браузере, где его импортировали.",
    foreign: (address) =>
      `${address} — не набор данных атласа, а браузер не разрешает странице ничего хранить, поэтому передать его на экран импорта нельзя. Сохраните файл и откройте его там.`,
    open: "Открыть другой файл…",
    blocked: (origin) =>
      `Правила этой страницы не разрешают загружать данные с ${origin}. Её издатель может добавить этот адрес в connect-src.`,
    status: (code) => `сервер вернул код ${code}`,
    network: "сеть не отвечает",
    scheme: "открываются только адреса http и https",
    password: "в адресе не должно быть имени и пароля",
    table: { path: "Где", found: "Что указано", expected: "Что ожидалось" },
    anyway: (events) => `Открыть исправную часть: ${events}`,
    save: "Сохранить список",
    shipped: "Открыть сообщение о Ливии",
  },
};
