/** How Russian tells times, apart from plain dates. */
import { addDays, weekdayOf } from "../times/calendar-days.ts";
import type { OwnReading, TimeWords } from "../times/core.ts";
import { unitBy, weekBy } from "./relative.ts";

const YEAR = "(?<year>1[5-9]\\d\\d|20\\d\\d)";
const END = "(?![\\p{L}\\p{N}])";
const START = "(?<![\\p{L}\\p{N}])";
const SEASONS = ["весн", "лет", "осен", "зим"];

const asked: OwnReading = () => ({ first: null });

const readSeason: OwnReading = ({ season = "", year }) => {
  const at = SEASONS.findIndex((stem) => season.toLowerCase().startsWith(stem));
  return { first: `${year}-${21 + at}` };
};

const readQuarter: OwnReading = ({ number = "", year }, today) => {
  const figure =
    Number(number) ||
    ["i", "ii", "iii", "iv"].indexOf(number.toLowerCase()) + 1 ||
    ["перв", "втор", "трет", "четв"].findIndex((stem) => number.toLowerCase().startsWith(stem)) + 1;
  const own = year ?? today?.slice(0, 4);
  return own && figure
    ? { first: `${own}-${32 + figure}`, inferred: year ? [] : ["year"] }
    : { first: null };
};

function stepsOf(which: string): number {
  if (/прошл|минувш|предыдущ/iu.test(which)) return -1;
  return /следующ|будущ/iu.test(which) ? 1 : 0;
}

const readWeek = weekBy(stepsOf);

const readUnit = (length: number) => unitBy(stepsOf, length);

const readWeekend: OwnReading = (_, today) => {
  if (!today) return { first: null };
  const saturday = addDays(today, -((weekdayOf(today) + 1) % 7));
  return { first: saturday, last: addDays(saturday, 1), inferred: ["dateline"] };
};

const WHICH =
  "(?<which>прошл\\p{L}+|минувш\\p{L}+|предыдущ\\p{L}+|эт\\p{L}+|текущ\\p{L}+|нынешн\\p{L}+|следующ\\p{L}+|будущ\\p{L}+)";
const own = (shape: string) => new RegExp(START + shape + END, "giu");

export const TIMES_RU: TimeWords = {
  own: [
    [
      own(
        `(?<season>весной|летом|осенью|зимой|весны|лета|осени|зимы)\\s+${YEAR}(?:\\s+(?:года|г\\.?))?`,
      ),
      readSeason,
    ],
    [
      own(
        `(?<number>I{1,3}|IV|[1-4]|перв\\p{L}+|втор\\p{L}+|треть\\p{L}+|четв[её]рт\\p{L}+)(?:-?\\p{L}{1,2})?\\s+квартал\\p{L}*(?:\\s+${YEAR}(?:\\s+(?:года|г\\.?))?)?`,
      ),
      readQuarter,
    ],
    [
      own("(?<decade>1[5-9]\\d|20\\d)0-(?:е|х|ые|ых|ми|м)(?:\\s+год\\p{L}+)?"),
      ({ decade }) => ({ first: `${decade}X` }),
    ],
    [own(`(?:на\\s+)?${WHICH}\\s+недел\\p{L}+`), readWeek],
    [own(`(?:в\\s+)?${WHICH}\\s+месяц\\p{L}*`), readUnit(7)],
    [own(`(?:в\\s+)?${WHICH}\\s+год\\p{L}*`), readUnit(4)],
    [own("(?:в\\s+)?(?:эти\\s+|минувшие\\s+|прошлые\\s+)?выходные"), readWeekend],
    [
      own(
        "минувшей\\s+ночью|прошлой\\s+ночью|в\\s+последн\\p{L}+\\s+(?:дни|недели|месяцы|время|годы)|на\\s+днях|недавно",
      ),
      asked,
    ],
    [
      own(
        "(?:на\\s+)?(?:Пасх\\p{L}+|Рождеств\\p{L}+|Рамадан\\p{L}*|Курбан-байрам\\p{L}*|Ураза-байрам\\p{L}*|Масленниц\\p{L}+)",
      ),
      asked,
    ],
    [
      own(
        "(?:с\\s+)?(?<from>1[5-9]\\d\\d|20\\d\\d)\\s?(?:[–-]|по)\\s?(?<to>1[5-9]\\d\\d|20\\d\\d)(?:\\s+(?:год\\p{L}*|гг?\\.?))?",
      ),
      ({ from = "", to = "" }) => (from < to ? { first: from, last: to } : null),
    ],
    // Not after a month: that is the parser's.
    [
      new RegExp(
        `(?<!\\p{L}(?:аря|аля|рта|еля|мая|юня|юля|уста|ября|арте|реле|мае|юне|юле|усте|ябре|варе|рале)\\s+)(?<![\\p{L}\\p{N}])${YEAR}\\s+(?:год[ауе]?|годом|г\\.)${END}`,
        "giu",
      ),
      ({ year }) => ({ first: year ?? null }),
    ],
  ],
  hidden: /(?<!\p{L})(?:в\s+ночь\s+на|ночью|вечером|утром|днем|днём)(?!\p{L})/giu,
  isNoTime(text, before) {
    if (/^(?:сейчас|теперь|(?:этим |этой )?(?:утром|вечером|ночью|днем)|в полдень)$/iu.test(text))
      return true;
    return (
      /^(?:за|в течение|каждый|каждую)\s/iu.test(text) ||
      /(?<!\p{L})(?:в течение|за|каждый|каждую|более|свыше)\s+$/iu.test(before)
    );
  },
  before: {
    about: /(?<!\p{L})(?:около|примерно|приблизительно|ориентировочно)\s*(?:в\s+)?$/iu,
    possibly: /(?<!\p{L})(?:возможно|вероятно|предположительно|по-видимому)(?:,)?\s*(?:в\s+)?$/iu,
    parts: [
      ["early", /(?<!\p{L})(?:в\s+)?(?:(?:самом\s+)?начал[еоау])\s+$/iu],
      ["mid", /(?<!\p{L})(?:в\s+)?середин[еауы]\s+$/iu],
      ["late", /(?<!\p{L})(?:в\s+)?(?:конц[еау]|конец)\s+$/iu],
    ],
    between: /(?<!\p{L})между\s+$/iu,
    before: /(?<!\p{L})(?:до|перед)\s+$/iu,
    until: /(?<!\p{L})(?:к|ко|не\s+позднее|вплоть\s+до)\s+$/iu,
    after: /(?<!\p{L})после\s+$/iu,
    since: /(?<!\p{L})(?:с|со|начиная\s+с)\s+$/iu,
    orDay: /(?<!\d)(\d{1,2})\s+или\s+$/iu,
    betweenDay: /(?<!\p{L})между\s+(\d{1,2})\s+и\s+$/iu,
  },
  or: /^\s+или\s+(?:в\s+|во\s+)?$/iu,
  and: /^\s+и\s+$/iu,
  to: /^\s*(?:по|–|—|-)\s*$/iu,
  last: /(?<!\p{L})(?:прошл|минувш|предыдущ)\p{L}+/iu,
  next: /(?<!\p{L})(?:следующ|будущ|предстоящ)\p{L}+/iu,
  ahead:
    /(?<!\p{L})(?:будет|будут|состоится|состоятся|пройдет|пройдёт|пройдут|планиру\p{L}+|намерен\p{L}*|ожидается|предстоит|должен|должна|должны|начнется|начнётся|прибудет|выступит|отправится|предстоящ\p{L}+)(?!\p{L})/iu,
  zones: [
    [/^\s*\(?(?:мск|по\s+московскому\s+времени|по\s+Москве)\)?/iu, 180],
    [/^\s*\(?(?:GMT|UTC|по\s+Гринвичу)\)?(?![+\d-])/iu, 0],
  ],
};
