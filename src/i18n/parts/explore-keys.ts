/** The list of the page's keys. */
import type { Part } from "./part.ts";

const en = {
  title: "Keys",
  list: [
    ["j, k or arrows", "next and previous event"],
    ["/", "search"],
    ["Esc", "one step back"],
    ["+ − 0", "on the timeline: zoom in, out, show all"],
    ["Shift + ← →", "on the timeline: earlier, later"],
    ["Space", "on the strip of time: play, pause"],
    ["?", "this list"],
  ] as readonly (readonly [string, string])[] as readonly (readonly [string, string])[],
  close: "Close",
};

export const EXPLORE_KEYS: Part<typeof en> = {
  en,
  ar: {
    title: "المفاتيح",
    list: [
      ["j أو k أو الأسهم", "الحدث التالي والسابق"],
      ["/", "البحث"],
      ["Esc", "خطوة إلى الوراء"],
      ["+ − 0", "في الخط الزمني: تكبير، تصغير، عرض الكل"],
      ["Shift + ← →", "على الخط الزمني: إلى الأقدم، إلى الأحدث"],
      ["Space", "على شريط الزمن: تشغيل، إيقاف مؤقت"],
      ["?", "هذه القائمة"],
    ],
    close: "إغلاق",
  },
  ru: {
    title: "Клавиши",
    list: [
      ["j, k или стрелки", "следующее и предыдущее событие"],
      ["/", "поиск"],
      ["Esc", "на шаг назад"],
      ["+ − 0", "в хронологии: крупнее, мельче, показать всё"],
      ["Shift + ← →", "на хронологии: раньше, позже"],
      ["Space", "на полосе времени: пуск, пауза"],
      ["?", "этот список"],
    ],
    close: "Закрыть",
  },
};
