/** How Arabic tells times, apart from plain dates. */
import type { OwnReading, TimeWords } from "../times/core.ts";
import { unitBy, weekBy } from "./relative.ts";

const DIGIT = "[0-9٠-٩]";
const YEAR = `(?<year>(?:1[5-9]|20|١[٥-٩]|٢٠)${DIGIT}{2})`;
const START = "(?<![\\p{L}\\p{N}])";
const END = "(?![\\p{L}\\p{N}])";
const WHICH =
  "(?<which>الماضي|الماضية|المنصرم|الجاري|الحالي|الحالية|المقبل|المقبلة|القادم|القادمة)";
const SEASONS = ["ربيع", "صيف", "خريف", "شتاء"];
const QUARTERS = ["الأول", "الثاني", "الثالث", "الرابع"];

const own = (shape: string) => new RegExp(START + shape + END, "gu");
const asked: OwnReading = () => ({ first: null });

function western(digits: string): string {
  return digits.replace(/[٠-٩]/gu, (digit) => String(digit.charCodeAt(0) - 0x660));
}

function stepsOf(which: string): number {
  if (/الماضي|المنصرم/u.test(which)) return -1;
  return /المقبل|القادم/u.test(which) ? 1 : 0;
}

const readWeek = weekBy(stepsOf);

const readUnit = (length: number) => unitBy(stepsOf, length);

const readYear: OwnReading = ({ year = "" }) => ({ first: western(year) });

export const TIMES_AR: TimeWords = {
  own: [
    [
      own(`(?<season>ربيع|صيف|خريف|شتاء)\\s+(?:عام\\s+|سنة\\s+)?${YEAR}`),
      ({ season = "", year = "" }) => ({
        first: `${western(year)}-${21 + SEASONS.indexOf(season)}`,
      }),
    ],
    [
      own(`الربع\\s+(?<word>الأول|الثاني|الثالث|الرابع)\\s+من\\s+(?:عام\\s+|سنة\\s+)?${YEAR}`),
      ({ word = "", year = "" }) => ({ first: `${western(year)}-${33 + QUARTERS.indexOf(word)}` }),
    ],
    [own(`(?:الأسبوع|أسبوع)\\s+${WHICH}`), readWeek],
    [own(`(?:الشهر|شهر)\\s+${WHICH}`), readUnit(7)],
    [own(`(?:العام|السنة)\\s+${WHICH}`), readUnit(4)],
    [
      own(
        "(?:الليلة\\s+الماضية|ليلا|ليلاً|في\\s+الأيام\\s+(?:الأخيرة|الماضية)|مؤخرا|مؤخراً|عيد\\s+(?:الفطر|الأضحى|الميلاد|الفصح)|(?:شهر\\s+)?رمضان)",
      ),
      asked,
    ],
    [own(`(?:عام|العام|سنة|السنة|عامي)\\s+${YEAR}`), readYear],
    // What chrono takes for "this year".
    [own("(?:الأمين|المدير|النائب|المدعي|الرأي|القائد|القطاع)\\s+العام"), () => null],
  ],
  hidden:
    /(?<!\p{L})(?:و?مساء|و?صباح|و?ليلة|و?فجر|و?ظهر|و?عصر|بعد\s+ظهر|الأمين\s+العام|المدير\s+العام|النائب\s+العام|المدعي\s+العام|الرأي\s+العام|القائد\s+العام|القطاع\s+العام|العام)(?!\p{L})/gu,
  isNoTime: (text) => /^(?:الآن|العام|عام|منذ عام|اليوم التالي|مساء|صباحا|صباحًا|ليلة)$/u.test(text),
  before: {
    about: /(?<!\p{L})(?:نحو|حوالي|حوالى|قرابة|ما\s+يقارب)\s*(?:يوم\s+)?$/u,
    possibly: /(?<!\p{L})(?:ربما|لعل|على\s+الأرجح|يُحتمل)\s*(?:في\s+)?(?:يوم\s+)?$/u,
    parts: [
      ["early", /(?<!\p{L})(?:في\s+)?(?:أوائل|مطلع|بداية)\s+(?:شهر\s+)?$/u],
      ["mid", /(?<!\p{L})(?:في\s+)?(?:منتصف|أواسط)\s+(?:شهر\s+)?$/u],
      ["late", /(?<!\p{L})(?:في\s+)?(?:أواخر|نهاية)\s+(?:شهر\s+)?$/u],
    ],
    between: /(?<!\p{L})بين\s+(?:يومي\s+|يوم\s+)?$/u,
    before: /(?<!\p{L})قبل\s+(?:يوم\s+)?$/u,
    until: /(?<!\p{L})(?:حتى|بحلول|إلى\s+غاية)\s+(?:يوم\s+)?$/u,
    after: /(?<!\p{L})بعد\s+(?:يوم\s+)?$/u,
    since: /(?<!\p{L})(?:منذ|ابتداء\s+من|اعتبارا\s+من)\s+(?:يوم\s+)?$/u,
    orDay: /(?<!\p{N})(\d{1,2})\s+(?:أو|او)\s+$/u,
    betweenDay: /(?<!\p{L})بين\s+(?:يومي\s+)?(\d{1,2})\s+و\s*$/u,
  },
  or: /^\s+(?:أو|او)\s+(?:يوم\s+)?$/u,
  and: /^\s+و\s*(?:يوم\s+)?$/u,
  to: /^\s*(?:إلى|حتى|–|—|-)\s*(?:يوم\s+)?$/u,
  last: /(?:الماضي|المنصرم|الفائت)(?:ة)?/u,
  next: /(?:المقبل|القادم)(?:ة)?/u,
  ahead: /(?<!\p{L})(?:سوف|س[يتن]\p{L}{3,}|من\s+المقرر|من\s+المتوقع|يعتزم|تعتزم)(?!\p{L})/u,
  zones: [[/^\s*\(?بتوقيت\s+غرينتش\)?/u, 0]],
};
