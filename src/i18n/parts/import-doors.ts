/** The words of the ways to the import screen from other pages. */
import type { Part } from "./part.ts";

const en = {
  drop: "Let go to open it as an atlas",
  stays: "Nothing leaves this computer, and what is open stays as it is.",
  noStorage:
    "This browser lets the page keep nothing, so the file cannot be handed to the import screen.",
  open: "Open the screen and choose it there",
};

export const IMPORT_DOOR_WORDS: Part<typeof en> = {
  en,
  ar: {
    drop: "أفلِته لفتحه أطلسًا",
    stays: "لا شيء يغادر هذا الجهاز، وما هو مفتوح يبقى على حاله.",
    noStorage: "لا يسمح هذا المتصفح للصفحة بحفظ شيء، فلا يمكن تسليم الملف إلى شاشة الاستيراد.",
    open: "افتح الشاشة واختره هناك",
  },
  ru: {
    drop: "Отпустите, чтобы открыть как атлас",
    stays: "Ничто не покидает этот компьютер, а открытое остаётся как есть.",
    noStorage:
      "Браузер не разрешает странице ничего хранить, поэтому передать файл на экран импорта нельзя.",
    open: "Откройте экран и выберите файл там",
  },
};
