/** The words of the page of compose about what is carried by the document, and of its ways out. */
import { plural } from "../plural.ts";
import type { Part } from "./part.ts";

const en = {
  toMend: plural("en", { one: "# thing to mend", other: "# things to mend" }),
  sound: "Nothing to mend",
  carried: (carried: number, all: number) =>
    `${carried} of ${all} facts carried by the document’s words`,
  allSaid: "Every event says who says so",
  allMatch: (count: number) =>
    count === 1
      ? "The fragment matches the document, by position and wording"
      : `${count} fragments match the document, by position and wording`,
  suggestions: "Suggestions are not reviewed",
  noEvent: "The timeline begins with the first event.",
  keys: {
    open: "Keys",
    title: "Keys of this page",
    close: "Close",
    list: [
      ["F6", "to the next of document, records and preview; Shift goes back"],
      ["← ↑ → ↓", "in the document: from word to word, from line to line"],
      ["Shift + ← →", "marks words out"],
      [
        "A P T V E R Q H",
        "makes the words an actor, place, time, event, evidence, tie, question or hedge",
      ],
      ["M, N", "to the next mark, to the next suggestion; Shift goes back"],
      ["Enter", "opens the mark or the suggestion"],
      ["F", "finds words in the document"],
      [
        "1 … 9",
        "from the document to that part of the open record; 0 to merging, splitting and deleting it",
      ],
      ["Esc", "leaves the bar, the suggestion or the form for the text"],
      ["Ctrl + Z", "takes the last change back; with Shift does it again"],
    ] as readonly (readonly [string, string])[],
  },
  done: {
    open: "Hand it on",
    title: "Hand the atlas on",
    close: "Close",
    stays:
      "The document’s text never leaves this browser: none of these files has it, but offsets, digests and fragments.",
    unsound: (count: number) =>
      count === 1
        ? "One thing is to mend first: what is saved now can be gone on with, and is no sound atlas yet."
        : `${count} things are to mend first: what is saved now can be gone on with, and is no sound atlas yet.`,
    dataset: "The dataset",
    datasetAbout: "JSON: the same data are the same bytes. Lay it where a page can fetch it.",
    save: "Save the dataset",
    look: "See it as a reader",
    explore: "Open in explore",
    brief: "Open as a briefing",
    text: "The document’s text",
    textAbout: "For whoever checks the fragments: it is saved to your disk and nowhere else.",
    saveText: "Save the text",
    embed: "In an article",
    address: "Address where the dataset will lie",
    noAddress: "Give the full address, with https://, and the snippet stands here.",
    notHere: (origin: string) =>
      `It can be read if ${origin} lets other pages fetch it and this atlas’s policy names ${origin} in connect-src. Beside the atlas, neither is needed.`,
  },
};

export type ComposePageWords = typeof en;

export const COMPOSE_PAGE_WORDS: Part<ComposePageWords> = {
  en,
  ar: {
    toMend: plural("ar", {
      one: "أمر واحد للإصلاح",
      two: "أمران للإصلاح",
      few: "# أمور للإصلاح",
      other: "# أمرًا للإصلاح",
    }),
    sound: "لا شيء للإصلاح",
    carried: (carried, all) => `${carried} من ${all} من الوقائع تحملها كلمات الوثيقة`,
    allSaid: "كل حدث يذكر من قاله",
    allMatch: (count) =>
      count === 1
        ? "المقتطف يطابق الوثيقة موضعًا ولفظًا"
        : `المقتطفات (${count}) تطابق الوثيقة موضعًا ولفظًا`,
    suggestions: "اقتراحات لم تُراجع",
    noEvent: "يبدأ الخط الزمني مع أول حدث.",
    keys: {
      open: "المفاتيح",
      title: "مفاتيح هذه الصفحة",
      close: "إغلاق",
      list: [
        ["F6", "إلى التالي من الوثيقة والسجلات والمعاينة؛ وShift يرجع"],
        ["← ↑ → ↓", "في الوثيقة: من كلمة إلى كلمة، ومن سطر إلى سطر"],
        ["Shift + ← →", "يحدد كلمات"],
        [
          "A P T V E R Q H",
          "يجعل الكلمات جهة أو مكانًا أو وقتًا أو حدثًا أو دليلًا أو صلة أو سؤالًا أو تحفظًا",
        ],
        ["M, N", "إلى العلامة التالية، وإلى الاقتراح التالي؛ وShift يرجع"],
        ["Enter", "يفتح العلامة أو الاقتراح"],
        ["F", "يبحث عن كلمات في الوثيقة"],
        ["1 … 9", "من الوثيقة إلى ذلك الجزء من السجل المفتوح؛ و0 إلى دمجه وتقسيمه وحذفه"],
        ["Esc", "يترك الشريط أو الاقتراح أو النموذج إلى النص"],
        ["Ctrl + Z", "يتراجع عن آخر تغيير؛ ومع Shift يعيده"],
      ],
    },
    done: {
      open: "تسليم الأطلس",
      title: "تسليم الأطلس",
      close: "إغلاق",
      stays:
        "لا يغادر نص الوثيقة هذا المتصفح أبدًا: ليس في هذه الملفات منه إلا مواضع وبصمات ومقتطفات.",
      unsound: (count) =>
        count === 1
          ? "أمر واحد للإصلاح أولًا: ما يُحفظ الآن يمكن إكماله، وليس أطلسًا سليمًا بعد."
          : `أمور للإصلاح أولًا (${count}): ما يُحفظ الآن يمكن إكماله، وليس أطلسًا سليمًا بعد.`,
      dataset: "مجموعة البيانات",
      datasetAbout: "JSON: البيانات نفسها هي البايتات نفسها. ضعها حيث تستطيع صفحة جلبها.",
      save: "حفظ مجموعة البيانات",
      look: "كما يراه القارئ",
      explore: "فتح للاستكشاف",
      brief: "فتح كإحاطة",
      text: "نص الوثيقة",
      textAbout: "لمن يتحقق من المقتطفات: يُحفظ على قرصك وليس في مكان آخر.",
      saveText: "حفظ النص",
      embed: "في مقال",
      address: "عنوان المكان الذي ستكون فيه مجموعة البيانات",
      noAddress: "اكتب العنوان كاملًا مع ‎https://‎ لتظهر الشيفرة هنا.",
      notHere: (origin) =>
        `تُقرأ إذا سمح ${origin} لصفحات أخرى بجلبها وذكرت سياسة هذا الأطلس ${origin} في connect-src. وبجوار الأطلس لا حاجة إلى ذلك.`,
    },
  },
  ru: {
    toMend: plural("ru", {
      one: "Исправить: # место",
      few: "Исправить: # места",
      many: "Исправить: # мест",
      other: "Исправить: # места",
    }),
    sound: "Исправлять нечего",
    carried: (carried, all) => `словами документа подкреплено фактов: ${carried} из ${all}`,
    allSaid: "О каждом событии известно, кто о нём сообщил",
    allMatch: (count) =>
      count === 1
        ? "Фрагмент совпадает с документом местом и словами"
        : `Фрагменты (${count}) совпадают с документом местом и словами`,
    suggestions: "Предложения не просмотрены",
    noEvent: "Шкала времени начнётся с первого события.",
    keys: {
      open: "Клавиши",
      title: "Клавиши этой страницы",
      close: "Закрыть",
      list: [
        ["F6", "к следующему: документ, записи, просмотр; с Shift – назад"],
        ["← ↑ → ↓", "в документе: от слова к слову, от строки к строке"],
        ["Shift + ← →", "выделяет слова"],
        [
          "A P T V E R Q H",
          "делает слова участником, местом, временем, событием, свидетельством, связью, вопросом или оговоркой",
        ],
        ["M, N", "к следующей пометке, к следующему предложению; с Shift – назад"],
        ["Enter", "открывает пометку или предложение"],
        ["F", "ищет слова в документе"],
        [
          "1 … 9",
          "из документа к этой части открытой записи; 0 — к её объединению, разделению и удалению",
        ],
        ["Esc", "возвращает из панели, предложения или формы к тексту"],
        ["Ctrl + Z", "отменяет последнее изменение; с Shift повторяет его"],
      ],
    },
    done: {
      open: "Передать атлас",
      title: "Передать атлас",
      close: "Закрыть",
      stays:
        "Текст документа никогда не покидает этот браузер: в файлах есть только места, контрольные суммы и фрагменты.",
      unsound: (count) =>
        `Сначала нужно исправить (${count}): то, что сохраняется сейчас, можно продолжить, но это ещё не готовый атлас.`,
      dataset: "Набор данных",
      datasetAbout:
        "JSON: те же данные – те же байты. Положите его туда, откуда его сможет загрузить страница.",
      save: "Сохранить набор данных",
      look: "Глазами читателя",
      explore: "Открыть для изучения",
      brief: "Открыть как брифинг",
      text: "Текст документа",
      textAbout: "Для тех, кто проверяет фрагменты: сохраняется на ваш диск и больше никуда.",
      saveText: "Сохранить текст",
      embed: "В статье",
      address: "Адрес, где будет лежать набор данных",
      noAddress: "Укажите полный адрес, с https://, – и здесь появится код.",
      notHere: (origin) =>
        `Файл прочтётся, если ${origin} разрешает загрузку другим страницам, а политика этого атласа называет ${origin} в connect-src. Рядом с атласом ни то ни другое не нужно.`,
    },
  },
};
