/** The words of the page that explores: its head, its keys, its notices. */
import type { Part } from "./part.ts";

const en = {
  skip: "Skip to",
  skipTo: (region: string) => `Skip to ${region}`,
  briefing: "Briefing",
  language: "Language",
  theme: "Theme",
  themes: { system: "System", light: "Light", dark: "Dark" },
  share: "Share",
  brief: "Brief",
  more: "More",
  color: { title: "Colour by", side: "Side", speaker: "Speaker", certainty: "Certainty" },
  tabs: "Panels",
  fold: "Fold the factions",
  unfold: "Open the factions",
  keys: "Keys",
  open: "Open…",
  dismiss: "Dismiss",
};

export type ExploreWords = typeof en;

export const EXPLORE_WORDS: Part<ExploreWords> = {
  en,
  ar: {
    skip: "الانتقال إلى",
    skipTo: (region) => `الانتقال إلى: ${region}`,
    briefing: "الإحاطة",
    language: "اللغة",
    theme: "المظهر",
    themes: { system: "حسب الجهاز", light: "فاتح", dark: "داكن" },
    share: "مشاركة",
    brief: "العرض",
    more: "المزيد",
    color: { title: "اللون حسب", side: "الطرف", speaker: "القائل", certainty: "اليقين" },
    tabs: "الأقسام",
    fold: "طي لوحة الأطراف",
    unfold: "فتح لوحة الأطراف",
    keys: "المفاتيح",
    open: "فتح…",
    dismiss: "إغلاق",
  },
  ru: {
    skip: "Перейти",
    skipTo: (region) => `Перейти: ${region}`,
    briefing: "Брифинг",
    language: "Язык",
    theme: "Тема",
    themes: { system: "Системная", light: "Светлая", dark: "Тёмная" },
    share: "Поделиться",
    brief: "Показ",
    more: "Ещё",
    color: { title: "Цвет", side: "Сторона", speaker: "Источник", certainty: "Точность" },
    tabs: "Разделы",
    fold: "Свернуть стороны",
    unfold: "Развернуть стороны",
    keys: "Клавиши",
    open: "Открыть…",
    dismiss: "Закрыть",
  },
};
