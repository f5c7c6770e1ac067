/** The words of the reader's own plan for a briefing. */
import { plural } from "../plural.ts";
import type { Part } from "./part.ts";

export interface PlanWords {
  readonly title: string;
  readonly close: string;
  readonly add: string;
  readonly present: string;
  readonly undo: string;
  readonly redo: string;
  readonly toDataset: string;
  readonly toNothing: string;
  readonly save: string;
  readonly open: string;
  /** What is worked on: the dataset's steps, the reader's own, or nothing yet. */
  readonly notOwn: string;
  readonly own: string;
  readonly empty: string;
  readonly noOwn: string;
  readonly keys: string;
  readonly stepTitle: (step: string) => string;
  readonly stepLine: (step: string) => string;
  readonly stepNotes: (step: string) => string;
  readonly line: string;
  readonly notes: string;
  readonly show: string;
  readonly up: string;
  readonly down: string;
  readonly remove: string;
  /** A button's name, with its step: "Show: step 3". */
  readonly of: (action: string, step: string) => string;
  readonly events: (count: number) => string;
  /** For a step without events. */
  readonly whole: string;
  readonly camera: string;
  readonly window: string;
  readonly emphasis: string;
  readonly missing: (names: string) => string;
  readonly said: {
    readonly added: (step: string) => string;
    readonly removed: (title: string) => string;
    readonly moved: (step: string) => string;
    readonly shown: (step: string) => string;
    readonly undone: string;
    readonly redone: string;
    readonly nothing: string;
    readonly replaced: (count: string) => string;
    readonly steps: (count: number) => string;
    readonly foreign: (dataset: string) => string;
    readonly kept: string;
  };
  readonly trouble: {
    readonly blocked: string;
    readonly full: string;
    readonly corrupted: string;
    readonly saveRaw: string;
    readonly tryAgain: string;
    readonly dismiss: string;
  };
  readonly file: {
    readonly faulty: (name: string) => string;
    readonly unreadable: (name: string) => string;
  };
}

export const PLAN_WORDS: Part<PlanWords> = {
  en: {
    title: "Briefing",
    close: "Close",
    add: "Add the current view as a step",
    present: "Present",
    undo: "Undo",
    redo: "Redo",
    toDataset: "Start from the dataset’s briefing",
    toNothing: "Start from nothing",
    save: "Save to a file",
    open: "Open a file…",
    notOwn:
      "These are the dataset’s steps. Your first change makes a copy of them that is yours; the dataset stays as it is.",
    own: "Your own plan, kept in this browser. The dataset stays as it is.",
    empty:
      "No step yet. Set the map, the timeline and the filters as the room should see them, then add them.",
    noOwn: "This dataset brings no briefing. Your first step begins a plan of your own.",
    keys: "Alt with an arrow key moves a step; Ctrl+Z takes back, Ctrl+Shift+Z does again.",
    stepTitle: (step) => `Title of step ${step}`,
    stepLine: (step) => `Line of step ${step}`,
    stepNotes: (step) => `Notes for the speaker, step ${step}`,
    line: "One line for the room",
    notes: "Notes for the speaker",
    show: "Show",
    up: "Move up",
    down: "Move down",
    remove: "Delete",
    of: (action, step) => `${action}: step ${step}`,
    events: plural("en", { one: "# event", other: "# events" }),
    whole: "the whole",
    camera: "map",
    window: "timeline",
    emphasis: "emphasis",
    missing: (names) => `Not in this dataset: ${names}`,
    said: {
      added: (step) => `Added as step ${step}.`,
      removed: (title) => `Deleted: ${title}.`,
      moved: (step) => `Now step ${step}.`,
      shown: (step) => `The atlas shows step ${step}.`,
      undone: "Taken back.",
      redone: "Done again.",
      nothing: "There is nothing to take back.",
      replaced: (count) => `The plan has ${count} now. Undo brings the former one back.`,
      steps: plural("en", { one: "# step", other: "# steps" }),
      foreign: (dataset) => `The file was made for another dataset: ${dataset}.`,
      kept: "The plan is kept again.",
    },
    trouble: {
      blocked:
        "This browser does not let the page keep anything. Work on, and save the plan to a file: it is lost when the page is closed, and cannot be presented from here.",
      full: "The browser’s storage is full: changes are no longer kept. Work on, and save the plan to a file: what is new is lost when the page is closed, and is not presented.",
      corrupted:
        "What this browser kept as your plan cannot be read. It has been put aside, and nothing of it is lost; the plan begins anew.",
      saveRaw: "Save what was put aside",
      tryAgain: "Try to keep it again",
      dismiss: "Close this note",
    },
    file: {
      faulty: (name) => `${name} was not opened: it is no sound briefing. The plan is unchanged.`,
      unreadable: (name) => `${name} could not be read. The plan is unchanged.`,
    },
  },
  ar: {
    title: "الإحاطة",
    close: "إغلاق",
    add: "أضف العرض الحالي كخطوة",
    present: "تقديم",
    undo: "تراجع",
    redo: "إعادة",
    toDataset: "ابدأ من إحاطة مجموعة البيانات",
    toNothing: "ابدأ من الصفر",
    save: "حفظ في ملف",
    open: "فتح ملف…",
    notOwn:
      "هذه خطوات مجموعة البيانات. أول تغيير تجريه ينشئ نسخة خاصة بك، وتبقى مجموعة البيانات كما هي.",
    own: "خطتك الخاصة، محفوظة في هذا المتصفح. وتبقى مجموعة البيانات كما هي.",
    empty:
      "لا خطوات بعد. اضبط الخريطة والخط الزمني وعوامل التصفية كما ينبغي أن يراها الحضور، ثم أضفها.",
    noOwn: "لا تتضمن مجموعة البيانات هذه إحاطة. أول خطوة تضيفها تبدأ خطة خاصة بك.",
    keys: "‏Alt مع مفتاح سهم ينقل الخطوة؛ Ctrl+Z للتراجع وCtrl+Shift+Z للإعادة.",
    stepTitle: (step) => `عنوان الخطوة ${step}`,
    stepLine: (step) => `سطر الخطوة ${step}`,
    stepNotes: (step) => `ملاحظات للمتحدث، الخطوة ${step}`,
    line: "سطر واحد للحضور",
    notes: "ملاحظات للمتحدث",
    show: "عرض",
    up: "نقل إلى أعلى",
    down: "نقل إلى أسفل",
    remove: "حذف",
    of: (action, step) => `${action}: الخطوة ${step}`,
    events: plural("ar", {
      zero: "لا أحداث",
      one: "حدث واحد",
      two: "حدثان",
      few: "# أحداث",
      many: "# حدثًا",
      other: "# حدث",
    }),
    whole: "المشهد كله",
    camera: "الخريطة",
    window: "الخط الزمني",
    emphasis: "إبراز",
    missing: (names) => `غير موجود في مجموعة البيانات هذه: ${names}`,
    said: {
      added: (step) => `أُضيفت، وهي الخطوة ${step}.`,
      removed: (title) => `حُذفت: ${title}.`,
      moved: (step) => `أصبحت الخطوة ${step}.`,
      shown: (step) => `يعرض الأطلس الخطوة ${step}.`,
      undone: "تم التراجع.",
      redone: "تمت الإعادة.",
      nothing: "لا شيء يمكن التراجع عنه.",
      replaced: (count) => `في الخطة الآن ${count}. التراجع يعيد الخطة السابقة.`,
      steps: plural("ar", {
        zero: "صفر من الخطوات",
        one: "خطوة واحدة",
        two: "خطوتان",
        few: "# خطوات",
        many: "# خطوة",
        other: "# خطوة",
      }),
      foreign: (dataset) => `أُعدّ الملف لمجموعة بيانات أخرى: ${dataset}.`,
      kept: "عادت الخطة إلى الحفظ.",
    },
    trouble: {
      blocked:
        "لا يسمح هذا المتصفح للصفحة بحفظ أي شيء. تابع العمل واحفظ الخطة في ملف: فهي تضيع عند إغلاق الصفحة، ولا يمكن تقديمها من هنا.",
      full: "مساحة التخزين في المتصفح ممتلئة، ولم تعد التغييرات تُحفظ. تابع العمل واحفظ الخطة في ملف: فالجديد يضيع عند إغلاق الصفحة ولا يظهر في التقديم.",
      corrupted:
        "تتعذر قراءة ما حفظه هذا المتصفح على أنه خطتك. وُضع جانبًا ولم يضع منه شيء، وتبدأ الخطة من جديد.",
      saveRaw: "احفظ ما وُضع جانبًا",
      tryAgain: "حاول حفظها مجددًا",
      dismiss: "أغلق هذا التنبيه",
    },
    file: {
      faulty: (name) => `لم يُفتح ${name}: ليس إحاطة سليمة. لم تتغير الخطة.`,
      unreadable: (name) => `تعذرت قراءة ${name}. لم تتغير الخطة.`,
    },
  },
  ru: {
    title: "Брифинг",
    close: "Закрыть",
    add: "Добавить текущий вид как шаг",
    present: "Показать залу",
    undo: "Отменить",
    redo: "Повторить",
    toDataset: "Начать с брифинга набора данных",
    toNothing: "Начать с нуля",
    save: "Сохранить в файл",
    open: "Открыть файл…",
    notOwn:
      "Это шаги набора данных. Первая же правка создаст их копию — вашу; сам набор данных не изменится.",
    own: "Ваш план, он хранится в этом браузере. Набор данных не меняется.",
    empty:
      "Шагов пока нет. Настройте карту, шкалу времени и фильтры так, как их должен увидеть зал, и добавьте вид.",
    noOwn: "В этом наборе данных нет брифинга. С первого шага начнётся ваш собственный план.",
    keys: "Alt со стрелкой переставляет шаг; Ctrl+Z отменяет, Ctrl+Shift+Z повторяет.",
    stepTitle: (step) => `Заголовок шага ${step}`,
    stepLine: (step) => `Строка шага ${step}`,
    stepNotes: (step) => `Заметки докладчика, шаг ${step}`,
    line: "Одна строка для зала",
    notes: "Заметки докладчика",
    show: "Показать",
    up: "Выше",
    down: "Ниже",
    remove: "Удалить",
    of: (action, step) => `${action}: шаг ${step}`,
    events: plural("ru", {
      one: "# событие",
      few: "# события",
      many: "# событий",
      other: "# события",
    }),
    whole: "картина целиком",
    camera: "карта",
    window: "шкала времени",
    emphasis: "выделение",
    missing: (names) => `Нет в этом наборе данных: ${names}`,
    said: {
      added: (step) => `Добавлено: шаг ${step}.`,
      removed: (title) => `Удалено: ${title}.`,
      moved: (step) => `Теперь это шаг ${step}.`,
      shown: (step) => `Атлас показывает шаг ${step}.`,
      undone: "Отменено.",
      redone: "Повторено.",
      nothing: "Отменять нечего.",
      replaced: (count) => `В плане теперь ${count}. Прежний вернёт «Отменить».`,
      steps: plural("ru", { one: "# шаг", few: "# шага", many: "# шагов", other: "# шага" }),
      foreign: (dataset) => `Файл составлен для другого набора данных: ${dataset}.`,
      kept: "План снова сохраняется.",
    },
    trouble: {
      blocked:
        "Браузер не даёт странице ничего хранить. Продолжайте и сохраните план в файл: после закрытия страницы он пропадёт, и показать его отсюда залу нельзя.",
      full: "Хранилище браузера заполнено, правки больше не сохраняются. Продолжайте и сохраните план в файл: новое пропадёт после закрытия страницы и залу показано не будет.",
      corrupted:
        "То, что браузер хранил как ваш план, прочитать нельзя. Оно отложено, ничего не потеряно; план начинается заново.",
      saveRaw: "Сохранить отложенное",
      tryAgain: "Попробовать сохранить снова",
      dismiss: "Закрыть это сообщение",
    },
    file: {
      faulty: (name) => `${name} не открыт: это не исправный брифинг. План не изменён.`,
      unreadable: (name) => `${name} прочитать не удалось. План не изменён.`,
    },
  },
};
