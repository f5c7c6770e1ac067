/** The words of drafts that the browser keeps, and of those that it does not. */
import { plural } from "../plural.ts";
import type { Part } from "./part.ts";

const en = {
  drafts: "Drafts in this browser",
  stays: "Drafts and the texts of their documents stay in this browser. Nothing is sent.",
  none: "No draft yet.",
  unlisted: "This browser does not let the page keep drafts.",
  unnamed: "Draft without a title",
  unreadable: "Draft that cannot be read as a whole",
  /** @param day with its time */
  changed: (day: string) => `worked on ${day}`,
  events: plural("en", { one: "# event", other: "# events" }),
  letters: plural("en", { one: "# character of text", other: "# characters of text" }),
  open: (name: string) => `Open: ${name}`,
  remove: (name: string) => `Delete: ${name}`,
  openShort: "Open",
  removeShort: "Delete",
  /** The second time of asking. */
  sure: (name: string) => `Delete “${name}” and the text of its document?`,
  yes: "Yes, delete it",
  no: "No, keep it",
  removed: (name: string) => `Deleted: ${name}. It can be brought back until you leave this page.`,
  bringBack: "Bring it back",
  broughtBack: (name: string) => `Brought back: ${name}.`,
  notRemoved: "The browser did not delete it. Nothing has changed.",
  notBroughtBack: "The browser did not bring it back. You can try again.",
  newer:
    "A newer version of this page has worked on this draft. Reload the page to open it; it has not been changed.",
  gone: "This draft is no longer there: another tab has deleted it.",
  trouble: {
    blocked:
      "This browser does not let the page keep anything. Work on, and save the dataset to a file: what is new is lost when the page is closed.",
    full: "The browser’s storage is full: changes are no longer kept. Work on, and save the dataset to a file: what is new is lost when the page is closed.",
    deleted:
      "Another tab has deleted this draft. It is in this tab alone now, and is lost when the page is closed, unless you keep it again.",
    corrupted:
      "Parts of what this browser kept of the draft cannot be read. They have been put aside, and are missing here.",
  },
  saveFile: "Save to a file",
  saveRaw: "Save what was put aside",
  tryAgain: "Try to keep it again",
  kept: "The draft is kept again.",
  dismiss: "Close this note",
};

export type KeepingWords = typeof en;

export const KEEPING_WORDS: Part<KeepingWords> = {
  en,
  ar: {
    drafts: "المسودات في هذا المتصفح",
    stays: "تبقى المسودات ونصوص مستنداتها في هذا المتصفح، ولا يُرسل منها شيء.",
    none: "لا مسودات بعد.",
    unlisted: "لا يسمح هذا المتصفح للصفحة بحفظ المسودات.",
    unnamed: "مسودة بلا عنوان",
    unreadable: "مسودة تتعذر قراءتها كاملة",
    changed: (day) => `آخر عمل عليها ${day}`,
    events: plural("ar", {
      zero: "لا أحداث",
      one: "حدث واحد",
      two: "حدثان",
      few: "# أحداث",
      many: "# حدثًا",
      other: "# حدث",
    }),
    letters: plural("ar", {
      zero: "بلا نص",
      one: "حرف واحد من النص",
      two: "حرفان من النص",
      few: "# أحرف من النص",
      many: "# حرفًا من النص",
      other: "# حرف من النص",
    }),
    open: (name) => `فتح: ${name}`,
    remove: (name) => `حذف: ${name}`,
    openShort: "فتح",
    removeShort: "حذف",
    sure: (name) => `هل تحذف «${name}» ونص مستندها؟`,
    yes: "نعم، احذفها",
    no: "لا، أبقها",
    removed: (name) => `حُذفت: ${name}. يمكن استعادتها ما لم تغادر هذه الصفحة.`,
    bringBack: "استعادتها",
    broughtBack: (name) => `استُعيدت: ${name}.`,
    notRemoved: "لم يحذفها المتصفح. لم يتغير شيء.",
    notBroughtBack: "لم يستعدها المتصفح. يمكنك المحاولة مجددًا.",
    newer:
      "عمل إصدار أحدث من هذه الصفحة على هذه المسودة. أعد تحميل الصفحة لفتحها؛ لم يتغير فيها شيء.",
    gone: "لم تعد هذه المسودة موجودة: حذفتها علامة تبويب أخرى.",
    trouble: {
      blocked:
        "لا يسمح هذا المتصفح للصفحة بحفظ أي شيء. تابع العمل واحفظ مجموعة البيانات في ملف: فالجديد يضيع عند إغلاق الصفحة.",
      full: "مساحة التخزين في المتصفح ممتلئة، ولم تعد التغييرات تُحفظ. تابع العمل واحفظ مجموعة البيانات في ملف: فالجديد يضيع عند إغلاق الصفحة.",
      deleted:
        "حذفت علامة تبويب أخرى هذه المسودة. هي الآن في هذه العلامة وحدها، وتضيع عند إغلاق الصفحة ما لم تحفظها مجددًا.",
      corrupted: "تتعذر قراءة أجزاء مما حفظه هذا المتصفح من المسودة. وُضعت جانبًا، وهي ناقصة هنا.",
    },
    saveFile: "حفظ في ملف",
    saveRaw: "احفظ ما وُضع جانبًا",
    tryAgain: "حاول حفظها مجددًا",
    kept: "عادت المسودة إلى الحفظ.",
    dismiss: "أغلق هذا التنبيه",
  },
  ru: {
    drafts: "Черновики в этом браузере",
    stays: "Черновики и тексты их документов остаются в этом браузере. Ничего не отправляется.",
    none: "Черновиков пока нет.",
    unlisted: "Браузер не даёт странице хранить черновики.",
    unnamed: "Черновик без названия",
    unreadable: "Черновик, который нельзя прочитать целиком",
    changed: (day) => `последняя правка: ${day}`,
    events: plural("ru", {
      one: "# событие",
      few: "# события",
      many: "# событий",
      other: "# события",
    }),
    letters: plural("ru", {
      one: "# знак текста",
      few: "# знака текста",
      many: "# знаков текста",
      other: "# знака текста",
    }),
    open: (name) => `Открыть: ${name}`,
    remove: (name) => `Удалить: ${name}`,
    openShort: "Открыть",
    removeShort: "Удалить",
    sure: (name) => `Удалить «${name}» и текст его документа?`,
    yes: "Да, удалить",
    no: "Нет, оставить",
    removed: (name) => `Удалено: ${name}. Вернуть можно, пока открыта эта страница.`,
    bringBack: "Вернуть",
    broughtBack: (name) => `Возвращено: ${name}.`,
    notRemoved: "Браузер не удалил черновик. Ничего не изменилось.",
    notBroughtBack: "Браузер не вернул черновик. Можно попробовать ещё раз.",
    newer:
      "С этим черновиком работала более новая версия страницы. Чтобы открыть его, обновите страницу; черновик не изменён.",
    gone: "Этого черновика больше нет: его удалили в другой вкладке.",
    trouble: {
      blocked:
        "Браузер не даёт странице ничего хранить. Продолжайте и сохраните набор данных в файл: новое пропадёт после закрытия страницы.",
      full: "Хранилище браузера заполнено, правки больше не сохраняются. Продолжайте и сохраните набор данных в файл: новое пропадёт после закрытия страницы.",
      deleted:
        "Этот черновик удалили в другой вкладке. Теперь он есть только в этой и пропадёт после закрытия страницы, если не сохранить его снова.",
      corrupted:
        "Часть того, что браузер хранил от черновика, прочитать нельзя. Она отложена, здесь её не хватает.",
    },
    saveFile: "Сохранить в файл",
    saveRaw: "Сохранить отложенное",
    tryAgain: "Попробовать сохранить снова",
    kept: "Черновик снова сохраняется.",
    dismiss: "Закрыть это сообщение",
  },
};
