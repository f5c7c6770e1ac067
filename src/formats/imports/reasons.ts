/** Why an event of a file has no place or no date, in the atlas's languages; what the file itself has stands in it as written. */
import type { AtlasEvent } from "../../model/schema/event.ts";
import type { Where } from "../../model/schema/place.ts";
import { toWords } from "./own-text.ts";

interface Said {
  readonly ar: string;
  readonly ru: string;
}

/** By their English words; `{}` stands for what the file has. */
const REASONS = {
  "The row gives no place.": {
    ar: "لا يذكر السجل مكانًا.",
    ru: "В строке не указано место.",
  },
  "The row gives “{}” and no coordinates.": {
    ar: "يذكر السجل «{}» دون إحداثيات.",
    ru: "В строке указано «{}», но нет координат.",
  },
  "The row has no coordinates that can be read.": {
    ar: "لا إحداثيات في السجل يمكن قراءتها.",
    ru: "В строке нет координат, которые можно прочесть.",
  },
  "Of where it was, the table has “{}” and no coordinates.": {
    ar: "لا يذكر الجدول عن المكان سوى «{}» دون إحداثيات.",
    ru: "О месте в таблице сказано «{}», координат нет.",
  },
  "The feature has no geometry.": {
    ar: "لا شكل هندسيًّا لهذا العنصر.",
    ru: "У объекта нет геометрии.",
  },
  "The feature's geometry has a position that is none on Earth.": {
    ar: "في الشكل الهندسي لهذا العنصر موضع ليس على الأرض.",
    ru: "В геометрии объекта есть положение, какого на Земле нет.",
  },
  "The slide gives no place.": {
    ar: "لا تذكر الشريحة مكانًا.",
    ru: "На слайде не указано место.",
  },
  "The slide's position is none on Earth: {}": {
    ar: "موضع الشريحة ليس على الأرض: {}",
    ru: "Положения, указанного на слайде, на Земле нет: {}",
  },
  "A timeline gives no place.": {
    ar: "لا يذكر الخط الزمني مكانًا.",
    ru: "Лента времени не указывает места.",
  },
  "The file gives no time.": { ar: "لا يذكر الملف زمنًا.", ru: "В файле не указано время." },
  "The file has: {}": { ar: "في الملف: {}", ru: "В файле: {}" },
  "The row has “{}”.": { ar: "في السجل «{}».", ru: "В строке: «{}»." },
  "The row has “{}” to “{}”.": {
    ar: "في السجل من «{}» إلى «{}».",
    ru: "В строке: с «{}» по «{}».",
  },
} as const satisfies Readonly<Record<string, Said>>;

type Reason = keyof typeof REASONS;

/** @param given what stands in the reason, as the file has it */
export function unplaced(reason: Reason, ...given: readonly string[]): Where {
  return { extent: "unplaced", ...said("reason", reason, given) };
}

/** The note of a date that is not known. */
export function undated(
  reason: Reason,
  ...given: readonly string[]
): Pick<AtlasEvent["when"], "note" | "translations"> {
  return said("note", reason, given);
}

function said<Key extends string>(key: Key, reason: Reason, given: readonly string[]) {
  const of = (words: string) => ({ [key]: filled(words, given) }) as Record<Key, string>;
  const { ar, ru } = REASONS[reason];
  return { ...of(reason), translations: { ar: of(ar), ru: of(ru) } };
}

function filled(words: string, given: readonly string[]): string {
  let at = 0;
  return toWords(words.replaceAll("{}", () => given[at++] ?? ""));
}
