/** The words of a briefing: what stands around the slides, the list of keys, and the presenter's window. */
import type { Part } from "./part.ts";

export interface BriefWords {
  /** Of the audience's region. */
  readonly briefing: string;
  readonly step: (at: number, total: number) => string;
  readonly previous: string;
  readonly next: string;
  readonly overview: string;
  readonly keys: string;
  readonly fullScreen: string;
  readonly presenter: string;
  readonly explore: string;
  readonly tools: string;
  readonly close: string;
  readonly blanked: string;
  readonly pointer: string;
  readonly typed: (digits: string) => string;
  /** A key or several, and what they do. */
  readonly list: readonly (readonly [string, string])[];
  readonly noPlan: string;
  readonly ownPlan: string;
  readonly blockedPlan: string;
  readonly corruptedPlan: string;
  readonly noWindow: string;
  readonly nextStep: string;
  readonly atTheEnd: string;
  readonly notes: string;
  readonly noNotes: string;
  readonly clock: string;
  readonly elapsed: string;
  readonly target: string;
  readonly minutes: string;
  readonly over: string;
  readonly restart: string;
  readonly pause: string;
  readonly goOn: string;
  readonly steps: string;
  readonly together: string;
  readonly alone: string;
}

export const brief: Part<BriefWords> = {
  en: {
    briefing: "Briefing",
    step: (at, total) => `Step ${at} of ${total}`,
    previous: "Previous step",
    next: "Next step",
    overview: "Overview",
    keys: "Keys",
    fullScreen: "Full screen",
    presenter: "Presenter window",
    explore: "Leave for the atlas",
    tools: "Tools of the briefing",
    close: "Close",
    blanked: "The screen is blank. Any step key brings it back.",
    pointer: "Pointer",
    typed: (digits) => `Go to step ${digits}: press Enter`,
    list: [
      ["→  Page Down  Space", "Next step"],
      ["←  Page Up", "Previous step"],
      ["Home  End", "First step, last step"],
      ["Digits, then Enter", "The step of that number"],
      ["B  .", "Blank the screen, and back"],
      ["F", "Full screen"],
      ["N", "Presenter window"],
      ["O", "Overview of all steps"],
      ["L", "Pointer"],
      ["?", "These keys"],
      ["Esc", "Out: of the overview, the blank screen, the pointer"],
    ],
    noPlan:
      "This browser keeps no plan of yours for this dataset. These are the dataset's own steps.",
    ownPlan: "Your plan",
    blockedPlan:
      "This browser does not let the page read your plan. These are the dataset's own steps.",
    corruptedPlan:
      "What this browser kept as your plan cannot be read. These are the dataset's own steps.",
    noWindow: "The browser did not open the window. Allow pop-ups for this page, or open it here:",
    nextStep: "Next",
    atTheEnd: "That was the last step.",
    notes: "Notes",
    noNotes: "No notes for this step.",
    clock: "Time of day",
    elapsed: "Elapsed",
    target: "Target",
    minutes: "min",
    over: "over the target",
    restart: "Restart the clock",
    pause: "Pause",
    goOn: "Go on",
    steps: "All steps",
    together: "In step with the audience's window",
    alone: "The audience's window is not open",
  },
  ar: {
    briefing: "الإحاطة",
    step: (at, total) => `الخطوة ${at} من ${total}`,
    previous: "الخطوة السابقة",
    next: "الخطوة التالية",
    overview: "نظرة عامة",
    keys: "المفاتيح",
    fullScreen: "ملء الشاشة",
    presenter: "نافذة المتحدث",
    explore: "الخروج إلى الأطلس",
    tools: "أدوات الإحاطة",
    close: "إغلاق",
    blanked: "الشاشة معتمة. أي مفتاح من مفاتيح الخطوات يعيدها.",
    pointer: "المؤشر",
    typed: (digits) => `إلى الخطوة ${digits}: اضغط Enter`,
    list: [
      ["→  Page Down  Space", "الخطوة التالية"],
      ["←  Page Up", "الخطوة السابقة"],
      ["Home  End", "الخطوة الأولى، الخطوة الأخيرة"],
      ["0–9, Enter", "الخطوة التي تحمل هذا الرقم"],
      ["B  .", "تعتيم الشاشة ثم إعادتها"],
      ["F", "ملء الشاشة"],
      ["N", "نافذة المتحدث"],
      ["O", "نظرة عامة على كل الخطوات"],
      ["L", "المؤشر"],
      ["?", "هذه المفاتيح"],
      ["Esc", "خروج: من النظرة العامة أو الشاشة المعتمة أو المؤشر"],
    ],
    noPlan: "لا يحتفظ هذا المتصفح بخطة لك لمجموعة البيانات هذه. هذه خطوات مجموعة البيانات نفسها.",
    ownPlan: "خطتك",
    blockedPlan: "لا يسمح هذا المتصفح للصفحة بقراءة خطتك. هذه خطوات مجموعة البيانات نفسها.",
    corruptedPlan:
      "تعذّرت قراءة ما احتفظ به هذا المتصفح على أنه خطتك. هذه خطوات مجموعة البيانات نفسها.",
    noWindow: "لم يفتح المتصفح النافذة. اسمح بالنوافذ المنبثقة لهذه الصفحة، أو افتحها من هنا:",
    nextStep: "التالية",
    atTheEnd: "كانت هذه آخر خطوة.",
    notes: "ملاحظات",
    noNotes: "لا ملاحظات لهذه الخطوة.",
    clock: "الساعة الآن",
    elapsed: "الوقت المنقضي",
    target: "المدة المقررة",
    minutes: "دقيقة",
    over: "تجاوزت المدة المقررة",
    restart: "إعادة ضبط الوقت",
    pause: "إيقاف مؤقت",
    goOn: "متابعة",
    steps: "كل الخطوات",
    together: "متزامنة مع نافذة الجمهور",
    alone: "نافذة الجمهور غير مفتوحة",
  },
  ru: {
    briefing: "Брифинг",
    step: (at, total) => `Шаг ${at} из ${total}`,
    previous: "Предыдущий шаг",
    next: "Следующий шаг",
    overview: "Все шаги",
    keys: "Клавиши",
    fullScreen: "Во весь экран",
    presenter: "Окно докладчика",
    explore: "Выйти к атласу",
    tools: "Инструменты брифинга",
    close: "Закрыть",
    blanked: "Экран погашен. Его вернёт любая клавиша перехода.",
    pointer: "Указка",
    typed: (digits) => `К шагу ${digits}: нажмите Enter`,
    list: [
      ["→  Page Down  Space", "Следующий шаг"],
      ["←  Page Up", "Предыдущий шаг"],
      ["Home  End", "Первый шаг, последний шаг"],
      ["Цифры, затем Enter", "Шаг с этим номером"],
      ["B  .", "Погасить экран и вернуть"],
      ["F", "Во весь экран"],
      ["N", "Окно докладчика"],
      ["O", "Обзор всех шагов"],
      ["L", "Указка"],
      ["?", "Этот список"],
      ["Esc", "Выйти: из обзора, из погашенного экрана, из указки"],
    ],
    noPlan:
      "В этом браузере нет вашего плана для этого набора данных. Показаны шаги самого набора.",
    ownPlan: "Ваш план",
    blockedPlan: "Браузер не даёт странице прочитать ваш план. Показаны шаги самого набора.",
    corruptedPlan:
      "То, что браузер сохранил как ваш план, прочитать не удалось. Показаны шаги самого набора.",
    noWindow:
      "Браузер не открыл окно. Разрешите всплывающие окна для этой страницы или откройте его здесь:",
    nextStep: "Дальше",
    atTheEnd: "Это был последний шаг.",
    notes: "Заметки",
    noNotes: "К этому шагу заметок нет.",
    clock: "Время",
    elapsed: "Прошло",
    target: "Отведено",
    minutes: "мин",
    over: "сверх отведённого",
    restart: "Начать отсчёт заново",
    pause: "Пауза",
    goOn: "Продолжить",
    steps: "Все шаги",
    together: "Идёт вместе с окном для зала",
    alone: "Окно для зала не открыто",
  },
};
