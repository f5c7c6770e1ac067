/** The words of the timeline and its strip. */
import { isolate } from "../isolate.ts";
import type { Part } from "./part.ts";

const en = {
  name: "Timeline of the events; plus and minus zoom, 0 shows all",
  zoomIn: "Zoom in on the time",
  zoomOut: "Zoom out of the time",
  fit: "Show the whole time",
  earlier: "Earlier",
  later: "Later",
  wheelHint: "Hold Ctrl to zoom",
  touchHint: "Use two fingers to zoom",
  clearBrush: "Clear the time filter",
  play: "Play",
  pause: "Pause",
  /** In the place of what is shown. */
  undated: "No event has a date that can be drawn",
  zone: (zone: string, offset: string) => `Times of ${zone} (${offset})`,
  /** @param events how many, said */
  left: (events: string) => `${events} more: zoom in to see them`,
};

export const TIMELINE_WORDS: Part<typeof en> = {
  en,
  ar: {
    name: "الخط الزمني للأحداث؛ زائد وناقص للتكبير والتصغير، و0 لعرض الكل",
    zoomIn: "تكبير الخط الزمني",
    zoomOut: "تصغير الخط الزمني",
    fit: "عرض المدة كلها",
    earlier: "أقدم",
    later: "أحدث",
    wheelHint: "اضغط Ctrl مع العجلة للتكبير",
    touchHint: "كبّر أو صغّر بإصبعين",
    clearBrush: "إلغاء التصفية الزمنية",
    play: "تشغيل",
    pause: "إيقاف مؤقت",
    undated: "لا تاريخ لأي حدث يمكن رسمه",
    zone: (zone, offset) => `بتوقيت ${isolate(zone)} (${isolate(offset)})`,
    left: (events) => `غير ظاهر: ${events}؛ كبّر الخط الزمني لعرض المزيد`,
  },
  ru: {
    name: "Хронология событий: плюс и минус меняют масштаб, 0 показывает всё",
    zoomIn: "Приблизить хронологию",
    zoomOut: "Отдалить хронологию",
    fit: "Показать весь период",
    earlier: "Раньше",
    later: "Позже",
    wheelHint: "Чтобы изменить масштаб, удерживайте Ctrl",
    touchHint: "Меняйте масштаб двумя пальцами",
    clearBrush: "Снять фильтр по времени",
    play: "Пуск",
    pause: "Пауза",
    undated: "Ни у одного события нет даты, которую можно показать",
    zone: (zone, offset) => `Время: ${zone} (${offset})`,
    left: (events) => `Ещё ${events}: увеличьте масштаб`,
  },
};
