/** What the colours of events mean, in the key. */
import type { Coloring } from "../../model/coloring.ts";
import type { Part } from "./part.ts";

const en = {
  colors: {
    side: "Colour: whose act it is",
    speaker: "Colour: who told the agency",
    certainty: "Colour: stated or inferred",
    source: "Colour: which source tells it",
  } satisfies Record<Coloring, string>,
  /** Where the colour is not the side's. */
  eventOutline: "an event: its outline is its side’s, its number its place in time",
  /** Of counted events: every side without a colour of its own, and none. */
  rest: "any other: hollow",
  unnamed: "somebody not named",
  citesNobody: (agency: string) => `${agency}, citing nobody`,
  stated: "all of it stated",
  somethingInferred: "time, place or another fact inferred",
  sources: {
    "other-source": "another source alone",
    "several-sources": "several sources, alike or otherwise",
    unsourced: "no source named",
  },
  ungraded: "No event is graded; inferred times and places are dashed.",
};

export type LegendColorWords = typeof en;

export const LEGEND_COLOR_WORDS: Part<LegendColorWords> = {
  en,
  ar: {
    colors: {
      side: "اللون: صاحب الفعل",
      speaker: "اللون: من أبلغ الوكالة",
      certainty: "اللون: مذكور أم مستنتَج",
      source: "اللون: أي مصدر يرويه",
    },
    eventOutline: "حدث: شكله لجهته ورقمه بحسب الزمن",
    rest: "أي طرف آخر: رمز مفرّغ",
    unnamed: "شخص لم يُسمَّ",
    citesNobody: (agency) => `${agency} من دون ذكر مصدر`,
    stated: "كله مذكور",
    somethingInferred: "زمان أو مكان أو معلومة أخرى مستنتَجة",
    sources: {
      "other-source": "مصدر آخر وحده",
      "several-sources": "عدة مصادر، متفقة أو مختلفة",
      unsourced: "بلا مصدر مسمى",
    },
    ungraded: "لم يُقيَّم أي حدث؛ والأزمنة والأمكنة المستنتجة بخط متقطع.",
  },
  ru: {
    colors: {
      side: "Цвет: чьё это действие",
      speaker: "Цвет: кто сообщил агентству",
      certainty: "Цвет: сказано или выведено",
      source: "Цвет: какой источник сообщает",
    },
    eventOutline: "событие: контур — сторона, номер — порядок по времени",
    rest: "все прочие: без заливки",
    unnamed: "кто-то не названный",
    citesNobody: (agency) => `${agency}, без ссылки на кого-либо`,
    stated: "сказано всё",
    somethingInferred: "время, место или другой факт выведены",
    sources: {
      "other-source": "другой источник, только он",
      "several-sources": "несколько источников, сходятся или нет",
      unsourced: "источник не назван",
    },
    ungraded: "Ни одно событие не оценено; выведенные время и место показаны пунктиром.",
  },
};
