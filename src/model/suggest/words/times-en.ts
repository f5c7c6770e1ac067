/** How English tells times, apart from plain dates. */
import { addDays, mondayOf, shift, twoDigits, weekdayOf } from "../times/calendar-days.ts";
import type { OwnReading, TimeWords } from "../times/core.ts";

const SEASONS = ["spring", "summer", "autumn", "winter"];
const ORDINALS = ["first", "second", "third", "fourth"];

const asked: OwnReading = () => ({ first: null });

const readSeason: OwnReading = ({ season = "", year, which }, today) => {
  const at = SEASONS.indexOf(season.toLowerCase().replace("fall", "autumn"));
  const code = `-${21 + at}`;
  if (year) return { first: `${year}${code}` };
  if (!today) return { first: null };
  const now = Number(today.slice(0, 4));
  const month = Number(today.slice(5, 7));
  const isOver = month > at * 3 + 5;
  const way = which?.toLowerCase();
  const own =
    way === "last"
      ? isOver
        ? now
        : now - 1
      : way === "next" && month > at * 3 + 2
        ? now + 1
        : now;
  return { first: `${own}${code}`, inferred: ["year"] };
};

const readQuarter: OwnReading = ({ figure, word, year }, today) => {
  const number = figure ? Number(figure) : ORDINALS.indexOf((word ?? "").toLowerCase()) + 1;
  const own = year ?? today?.slice(0, 4);
  return own ? { first: `${own}-${32 + number}`, inferred: year ? [] : ["year"] } : { first: null };
};

const readWeek: OwnReading = ({ which = "" }, today) => {
  if (!today) return { first: null };
  const monday = addDays(mondayOf(today), 7 * steps(which));
  return { first: monday, last: addDays(monday, 6), inferred: ["dateline"] };
};

const readWeekend: OwnReading = ({ which = "" }, today) => {
  if (!today) return { first: null };
  const back =
    weekdayOf(today) === 0 ? 1 : weekdayOf(today) === 6 && !which ? 0 : weekdayOf(today) + 1;
  const saturday = addDays(
    today,
    which === "next" || which === "this" ? 6 - weekdayOf(today) : -back,
  );
  return { first: saturday, last: addDays(saturday, 1), inferred: ["dateline"] };
};

/** A part of the document's own day: which hours it has, nobody says. */
const readPartOfToday: OwnReading = (_, today) => ({ first: today, inferred: ["dateline"] });

const readMonthOrYear: OwnReading = ({ which = "", unit = "" }, today) =>
  today
    ? {
        first: shift(today.slice(0, unit.toLowerCase() === "year" ? 4 : 7), steps(which)),
        inferred: ["dateline"],
      }
    : { first: null };

function steps(which: string): number {
  if (/last|previous/iu.test(which)) return -1;
  return /next|coming/iu.test(which) ? 1 : 0;
}

export const TIMES_EN: TimeWords = {
  own: [
    [
      /\b(?<season>spring|summer|autumn|fall|winter)(?:\s+of|,)?\s+(?<year>1[5-9]\d\d|20\d\d)\b/giu,
      readSeason,
    ],
    [/\b(?<which>last|this|next)\s+(?<season>spring|summer|autumn|winter)\b/giu, readSeason],
    [/\bQ(?<figure>[1-4])(?:\s+(?:of\s+)?(?<year>20\d\d|19\d\d))?\b/gu, readQuarter],
    [
      /\b(?<word>first|second|third|fourth)\s+quarter(?:\s+of)?(?:\s+(?<year>20\d\d|19\d\d))?\b/giu,
      readQuarter,
    ],
    [/\b(?<decade>1[5-9]\d|20\d)0s\b/gu, ({ decade }) => ({ first: `${decade}X` })],
    [
      /\b(?<century>1\d|20)th\s+century\b/giu,
      ({ century }) => ({ first: `${twoDigits(Number(century) - 1)}XX` }),
    ],
    [
      /\b(?:in\s+the\s+)?(?<from>1[5-9]\d\d|20\d\d)\s?[–-]\s?(?<to>1[5-9]\d\d|20\d\d)\b/gu,
      ({ from = "", to = "" }) => (from < to ? { first: from, last: to } : null),
    ],
    [
      /\b(?:over|at|during)\s+the\s+(?<which>last\s+)?weekend\b|\b(?<which2>last|this|next)\s+weekend\b/giu,
      (groups, today) => readWeekend({ which: groups.which2?.toLowerCase() }, today),
    ],
    [
      /\b(?:earlier\s+|later\s+)?(?<which>last|this|next|the\s+previous|the\s+coming)\s+week\b/giu,
      readWeek,
    ],
    [
      /\b(?:earlier\s+|later\s+)?(?<which>last|this|next)\s+(?<unit>month|year)\b/giu,
      readMonthOrYear,
    ],
    [
      /\b(?:(?:early|earlier|late|later)\s+)?this\s+(?:morning|afternoon|evening)\b|\btonight\b/giu,
      readPartOfToday,
    ],
    [
      /\b(?:overnight|in\s+recent\s+(?:days|weeks|months|years)|recently|the\s+other\s+day)\b/giu,
      asked,
    ],
    [
      /\b(?:Easter|Christmas(?:\s+(?:Eve|Day))?|Ramadan|Eid(?:\s+al-(?:Fitr|Adha))?|Passover|Yom\s+Kippur|Diwali|Nowruz|Thanksgiving|Pentecost|Lent)\b/gu,
      asked,
    ],
    // A bare year, where the words say that it is one.
    [
      /(?<=\b(?:in|since|by|from|of|until|till|before|after|around|about|circa|year|early|mid|late|during|between|and|or|to|possibly|perhaps|probably)[ -])(?<year>1[5-9]\d\d|20\d\d)(?![\d,.:%]*\d)(?!\s+(?:people|men|women|children|homes|houses|tonnes|tons|jobs|workers|troops|soldiers|km|metres|families|hours|GMT|UTC|\p{Ll}+s\b))\b/gu,
      ({ year }) => ({ first: year ?? null }),
    ],
    [/(?<=\()(?<year>1[5-9]\d\d|20\d\d)(?=\))/gu, ({ year }) => ({ first: year ?? null })],
  ],
  hidden: /\b(?:night|evening|morning|afternoon|dawn)\s+of\b|\b(?:MV|May Day)\b/giu,
  isNoTime(text, before) {
    if (
      /^(?:now|right now|then|sun|sat|mon|wed|thu|second|am|pm|(?:this |the )?(?:morning|afternoon|evening|night))$/iu.test(
        text,
      ) &&
      !/^(?:this )/iu.test(text)
    )
      return true;
    if (/^(?:may|march|mar|sun|sat|wed|fri|dec|jan|sept?)$/u.test(text)) return true;
    if (
      /^(?:for|within|every)\b/iu.test(text) ||
      /\b(?:for|within|every|over|than|lasting|least|most|another)\s+$/iu.test(before)
    )
      return true;
    // A verb, a name or a walk.
    const isBare = /^(?:May|March|August|June|April)$/u.test(text);
    return (
      isBare &&
      !/\b(?:in|by|since|until|till|from|of|before|after|last|this|next|early|mid|late|during|through|between|and|or|to)[\s-]+$/iu.test(
        before,
      )
    );
  },
  before: {
    about:
      /\b(?:about|around|approximately|approx\.?|circa|ca\.?|c\.|roughly|some\s+time\s+around|on\s+or\s+about)\s*$/iu,
    possibly: /\b(?:possibly|perhaps|maybe|probably|apparently)(?:\s+(?:on|in|at))?\s*$/iu,
    parts: [
      [
        "early",
        /\b(?:early(?:\s+in)?|(?:the\s+)?(?:beginning|start)\s+of|at\s+the\s+start\s+of)[\s-]*(?:the\s+)?$/iu,
      ],
      ["mid", /\b(?:mid|(?:the\s+)?middle\s+of)[\s-]*(?:the\s+)?$/iu],
      ["late", /\b(?:late(?:\s+in)?|(?:the\s+)?end\s+of)[\s-]*(?:the\s+)?$/iu],
    ],
    between: /\bbetween\s+(?:the\s+)?$/iu,
    before: /\b(?:before|prior\s+to|ahead\s+of)\s+(?:the\s+)?$/iu,
    until: /\b(?:by|until|till|up\s+to|no\s+later\s+than|not\s+later\s+than)\s+(?:the\s+)?$/iu,
    after: /\b(?:after|following)\s+(?:the\s+)?$/iu,
    since: /\b(?:since|as\s+of|starting\s+(?:on|from))\s+(?:the\s+)?$/iu,
    orDay: /\b(\d{1,2})(?:st|nd|rd|th)?\s+or\s+(?:the\s+)?$/iu,
    betweenDay: /\bbetween\s+(?:the\s+)?(\d{1,2})(?:st|nd|rd|th)?\s+and\s+(?:the\s+)?$/iu,
  },
  or: /^\s+or\s+(?:on\s+|in\s+)?$/iu,
  and: /^\s+and\s+$/iu,
  to: /^\s*(?:to|until|till|through|–|—|-)\s*$/iu,
  last: /\b(?:last|past|previous)\b/iu,
  next: /\b(?:next|coming)\b/iu,
  ahead:
    /\b(?:will|won't|shall|is\s+to|are\s+to|is\s+due|are\s+due|due\s+to|scheduled|expected|plans?|planned|would|set\s+to|intends?|going\s+to|upcoming|later\s+this)\b/iu,
  zones: [
    [/^\s*\(?(?:GMT|UTC)\)?(?![+\d-])/u, 0],
    [/^\s*\(?(?:MSK|Moscow\s+time)\)?/u, 180],
  ],
};
