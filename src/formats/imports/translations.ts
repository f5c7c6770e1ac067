/**
 * What readers of files say in words of their own, and the words of the codebooks that they know, in the atlas's other languages.
 * A file's own words have none: nobody translates them unasked.
 */

interface Said {
  readonly ar: string;
  readonly ru: string;
}

const GAPS: Readonly<Record<string, Said>> = {
  "The table names its sources and quotes none.": {
    ar: "يسمّي الجدول مصادره ولا يقتبس منها.",
    ru: "Таблица называет источники, но не цитирует их.",
  },
  "The table quotes no words of its sources.": {
    ar: "لا يقتبس الجدول كلمات من مصادره.",
    ru: "Таблица не приводит слов своих источников.",
  },
  "The table does not say who told whom.": {
    ar: "لا يذكر الجدول مَن نقل عمّن.",
    ru: "Таблица не говорит, кто от кого это узнал.",
  },
  "The row does not name this side.": {
    ar: "لا يسمّي السجل هذا الطرف.",
    ru: "Строка не называет эту сторону.",
  },
  "The row does not say who took part.": {
    ar: "لا يذكر السجل مَن شارك.",
    ru: "Строка не говорит, кто участвовал.",
  },
  "The table does not know which group it was.": {
    ar: "لا يعرف الجدول أي جماعة كانت.",
    ru: "Таблица не знает, какая это была группа.",
  },
  "The file quotes no source.": {
    ar: "لا يقتبس الملف من أي مصدر.",
    ru: "Файл не цитирует источников.",
  },
  "The file does not say who told it.": {
    ar: "لا يذكر الملف مَن رواه.",
    ru: "Файл не говорит, кто это рассказал.",
  },
  "The file names nobody who took part.": {
    ar: "لا يسمّي الملف أيًّا من المشاركين.",
    ru: "Файл не называет участников.",
  },
};

const KINDS: Readonly<Record<string, Said>> = {
  "State-based conflict": {
    ar: "نزاع تشارك فيه دولة",
    ru: "Конфликт с участием государства",
  },
  "Non-state conflict": { ar: "نزاع بين أطراف غير حكومية", ru: "Негосударственный конфликт" },
  "One-sided violence": { ar: "عنف من جانب واحد", ru: "Одностороннее насилие" },
  "Violence of a type not given": { ar: "عنف لم يُذكر نوعه", ru: "Насилие, вид не указан" },
  Civilians: { ar: "مدنيون", ru: "Мирные жители" },
  Battles: { ar: "معارك", ru: "Бои" },
  "Violence against civilians": { ar: "عنف ضد المدنيين", ru: "Насилие против мирных жителей" },
  "Explosions/Remote violence": {
    ar: "تفجيرات وعنف عن بُعد",
    ru: "Взрывы и удары на расстоянии",
  },
  Riots: { ar: "أعمال شغب", ru: "Беспорядки" },
  Protests: { ar: "احتجاجات", ru: "Протесты" },
  "Strategic developments": { ar: "تطورات استراتيجية", ru: "Стратегические события" },
  "Type not given": { ar: "لم يُذكر النوع", ru: "Вид не указан" },
  "Kind not given": { ar: "لم يُذكر النوع", ru: "Вид не указан" },
  Entry: { ar: "مدخل", ru: "Запись" },
  Era: { ar: "حقبة", ru: "Эпоха" },
};

/** @returns `translations` of a gap's note, where it is one of ours */
export function gapTranslations(note: string) {
  return translated(saidIn(GAPS, note), "note");
}

/** @returns `translations` of a kind's name, where a codebook or a reader of ours calls it that */
export function kindTranslations(name: string) {
  return translated(saidIn(KINDS, name), "name");
}

/** A table may call a kind by the name of what every object has. */
function saidIn(words: Readonly<Record<string, Said>>, name: string): Said | undefined {
  return Object.hasOwn(words, name) ? words[name] : undefined;
}

function translated<Key extends string>(said: Said | undefined, key: Key) {
  if (!said) return {};
  const of = (words: string) => ({ [key]: words }) as Record<Key, string>;
  return { translations: { ar: of(said.ar), ru: of(said.ru) } };
}
