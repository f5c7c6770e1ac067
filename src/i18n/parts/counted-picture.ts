/** What a picture of a crowded dataset says it leaves out. */
import type { Part } from "./part.ts";

export const COUNTED_PICTURE_WORDS: Part<string> = {
  en: "The picture shows counts; the timeline and single titles are not in it.",
  ar: "تُظهر الصورة الأعداد، ولا يرد فيها الخط الزمني ولا عناوين الأحداث.",
  ru: "На изображении — количество; шкалы времени и отдельных названий на нём нет.",
};
