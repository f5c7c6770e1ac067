/** The words of compose for several documents in one dataset: what is added, and whether two tell of one event. */
import { plural } from "../plural.ts";
import type { Part } from "./part.ts";

const en = {
  /** On a button; what is added is said to those who cannot see where it stands. */
  add: "+ Add",
  addDocument: "Add a document",
  match: {
    title: "Also told by another document?",
    none: "No event of the other documents looks like it.",
    others: "All other events",
    told: (sources: string) => `told by ${sources}`,
    apart: "Another account of it",
    apartOf: (event: string) => `Another account of “${event}”`,
    alike: "Told alike",
    alikeOf: (event: string) => `“${event}”, told alike`,
    own: "A different event",
    apartDone: (event: string) => `Another account of “${event}” now. Undo parts them again.`,
    alikeDone: (event: string) => `Both tell of “${event}” alike now. Undo parts them again.`,
    reasons: {
      when: (when: string) => `time: ${when}`,
      where: (place: string) => `place: ${place}`,
      who: (names: string) => `who: ${names}`,
      words: (words: string) => `words: ${words}`,
    },
  },
  form: {
    account: (source: string) => `Account of ${source}`,
    alike: (sources: string) => `Told alike by ${sources}.`,
    apart: (source: string) => `${source} tells it otherwise`,
    part: "A different event",
    partOf: (source: string) => `A different event: what ${source} tells`,
    add: "Another account of this event",
  },
  unmatched: plural("en", {
    one: "one event of another document looks like it: one event, or two?",
    other: "# events of other documents look like it: one event, or several?",
  }),
};

export type AccountsWords = typeof en;

const ar: AccountsWords = {
  add: "+ أضف",
  addDocument: "أضف وثيقة",
  match: {
    title: "أترويه وثيقة أخرى أيضًا؟",
    none: "لا حدث في الوثائق الأخرى يشبهه.",
    others: "كل الأحداث الأخرى",
    told: (sources) => `ترويه ${sources}`,
    apart: "رواية أخرى له",
    apartOf: (event) => `رواية أخرى للحدث «${event}»`,
    alike: "الرواية نفسها",
    alikeOf: (event) => `«${event}»، والرواية نفسها`,
    own: "حدث مختلف",
    apartDone: (event) => `صارت رواية أخرى للحدث «${event}». والتراجع يفصلهما من جديد.`,
    alikeDone: (event) => `صارت الوثيقتان ترويان «${event}» رواية واحدة. والتراجع يفصلهما من جديد.`,
    reasons: {
      when: (when) => `الزمان: ${when}`,
      where: (place) => `المكان: ${place}`,
      who: (names) => `من: ${names}`,
      words: (words) => `الكلمات: ${words}`,
    },
  },
  form: {
    account: (source) => `رواية ${source}`,
    alike: (sources) => `رواية واحدة في ${sources}.`,
    apart: (source) => `${source}: رواية أخرى`,
    part: "حدث مختلف",
    partOf: (source) => `حدث مختلف: ما ترويه ${source}`,
    add: "رواية أخرى لهذا الحدث",
  },
  unmatched: plural("ar", {
    one: "حدث واحد في وثيقة أخرى يشبهه: أهو حدث واحد أم حدثان؟",
    two: "حدثان في وثائق أخرى يشبهانه: أهو حدث واحد أم عدة أحداث؟",
    few: "# أحداث في وثائق أخرى تشبهه: أهو حدث واحد أم عدة أحداث؟",
    other: "# حدثًا في وثائق أخرى تشبهه: أهو حدث واحد أم عدة أحداث؟",
  }),
};

const ru: AccountsWords = {
  add: "+ Ещё",
  addDocument: "Добавить документ",
  match: {
    title: "Об этом говорит и другой документ?",
    none: "Похожих событий в других документах нет.",
    others: "Все прочие события",
    told: (sources) => `рассказано: ${sources}`,
    apart: "Другой рассказ о нём",
    apartOf: (event) => `Другой рассказ о событии «${event}»`,
    alike: "Рассказано так же",
    alikeOf: (event) => `«${event}», рассказано так же`,
    own: "Другое событие",
    apartDone: (event) => `Теперь это другой рассказ о событии «${event}». Отмена разделит их снова.`,
    alikeDone: (event) => `О событии «${event}» теперь рассказано одинаково. Отмена разделит их снова.`,
    reasons: {
      when: (when) => `время: ${when}`,
      where: (place) => `место: ${place}`,
      who: (names) => `кто: ${names}`,
      words: (words) => `слова: ${words}`,
    },
  },
  form: {
    account: (source) => `Рассказ: ${source}`,
    alike: (sources) => `Одинаково рассказано: ${sources}.`,
    apart: (source) => `${source}: рассказано иначе`,
    part: "Другое событие",
    partOf: (source) => `Другое событие: рассказ ${source}`,
    add: "Другой рассказ об этом событии",
  },
  unmatched: plural("ru", {
    one: "# событие другого документа похоже на него: это одно событие или два?",
    few: "# события других документов похожи на него: это одно событие или разные?",
    many: "# событий других документов похожи на него: это одно событие или разные?",
    other: "# события других документов похожи на него: это одно событие или разные?",
  }),
};

export const ACCOUNTS_WORDS: Part<AccountsWords> = { en, ar, ru };
