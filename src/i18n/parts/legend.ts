/** What the signs of the legend mean. */
import type { Part } from "./part.ts";

const en = {
  moment: "a moment",
  unit: "some time on that day",
  span: "all of that time",
  oneOf: "on one of these days",
  approximate: "approximate",
  open: "open: how far is not given",
  event: "an event: its side, and its number in time",
  ring: "that distance from a place",
  near: "anywhere within that distance",
  toward: "aimed at a place",
  area: "somewhere in the area",
  inferred: "dashed: inferred",
  seat: "where an authority sits or operates",
  question: "what nobody says",
  tie: "a tie that is stated",
  tieInferred: "a tie that is inferred",
};

export type LegendWords = typeof en;

export const LEGEND_WORDS: Part<LegendWords> = {
  en,
  ar: {
    moment: "لحظة بعينها",
    unit: "وقت ما من ذلك اليوم",
    span: "طوال تلك المدة",
    oneOf: "في أحد هذه الأيام",
    approximate: "تقريبي",
    open: "مفتوح: المدى غير مذكور",
    event: "حدث: جهته ورقمه بحسب الزمن",
    ring: "على تلك المسافة من المكان",
    near: "في أيّ موضع ضمن تلك المسافة",
    toward: "موجَّه نحو المكان",
    area: "في موضع ما من المنطقة",
    inferred: "خط متقطع: استنتاج",
    seat: "مقر سلطة أو مكان عملها",
    question: "ما لا يقوله أحد",
    tie: "علاقة مذكورة",
    tieInferred: "علاقة مستنتجة",
  },
  ru: {
    moment: "точный момент",
    unit: "какое-то время в этот день",
    span: "всё это время",
    oneOf: "в один из этих дней",
    approximate: "приблизительно",
    open: "открыто: докуда, не сказано",
    event: "событие: сторона и номер по времени",
    ring: "на таком расстоянии от места",
    near: "где-то в пределах этого расстояния",
    toward: "направлено на это место",
    area: "где-то в этих пределах",
    inferred: "пунктир: вывод",
    seat: "где находится или действует орган власти",
    question: "о чём никто не говорит",
    tie: "связь названа",
    tieInferred: "связь выведена",
  },
};
