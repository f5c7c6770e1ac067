/** The words of playback: its button, its steps, its pace. */
import type { Unit } from "../../model/play-steps.ts";
import type { Part } from "./part.ts";

type UnitName = Unit["name"];

const EN_UNITS: Readonly<Record<UnitName, string>> = {
  minute: "One minute",
  hour: "One hour",
  day: "One day",
  week: "One week",
  month: "One month",
  year: "One year",
  decade: "Ten years",
  century: "A hundred years",
};

const AR_UNITS: Readonly<Record<UnitName, string>> = {
  minute: "دقيقة واحدة",
  hour: "ساعة واحدة",
  day: "يوم واحد",
  week: "أسبوع واحد",
  month: "شهر واحد",
  year: "سنة واحدة",
  decade: "عقد واحد",
  century: "قرن واحد",
};

const RU_UNITS: Readonly<Record<UnitName, string>> = {
  minute: "одна минута",
  hour: "один час",
  day: "один день",
  week: "одна неделя",
  month: "один месяц",
  year: "один год",
  decade: "десять лет",
  century: "сто лет",
};

const en = {
  /** Of the group of buttons. */
  name: "Playback of the time filter",
  /** @param unit how it is said in `units` */
  back: (unit: string) => `${unit} back`,
  on: (unit: string) => `${unit} on`,
  units: EN_UNITS,
  speed: "Speed",
  /** @param speed such as 2 */
  times: (speed: string) => `${speed}×`,
  mode: "What plays",
  modes: { grow: "Up to then", move: "Moving window" },
};

export const PLAYBACK_WORDS: Part<typeof en> = {
  en,
  ar: {
    name: "تشغيل التصفية الزمنية",
    back: (unit) => `إلى الوراء: ${unit}`,
    on: (unit) => `إلى الأمام: ${unit}`,
    units: AR_UNITS,
    speed: "السرعة",
    times: (speed) => `×${speed}`,
    mode: "ما يُعرض",
    modes: { grow: "حتى تلك اللحظة", move: "نافذة متحركة" },
  },
  ru: {
    name: "Проигрывание фильтра по времени",
    back: (unit) => `Назад: ${unit}`,
    on: (unit) => `Вперёд: ${unit}`,
    units: RU_UNITS,
    speed: "Скорость",
    times: (speed) => `×${speed}`,
    mode: "Что показывать",
    modes: { grow: "К этому времени", move: "Подвижное окно" },
  },
};
