import { afterEach, expect, test } from "vitest";
import { breakAfterDash } from "../../../src/i18n/break-after-dash.ts";
import { sayNumber, sayWhen } from "../../../src/i18n/dates.ts";
import { keepNumbersTogether } from "../../../src/i18n/keep-numbers-together.ts";
import { sayMoment, sayOffset, sayRange } from "../../../src/i18n/moments.ts";
import { parseEdtf } from "../../../src/model/edtf.ts";
import { toInterval } from "../../../src/model/interval.ts";
import { type Lang, LOCALES } from "../../../src/model/languages.ts";
import { plainSpaces } from "../support/plain-spaces.ts";
import { SHIPPED, WORDS } from "../support/shipped-state.ts";

const { zone } = SHIPPED;
const { en, ar, ru } = WORDS;
/** Libya's clocks stood two hours before UTC in 2019. */
const at = (text: string) => Date.parse(`${text}+02:00`);

/** Intl puts thin and narrow spaces round its dashes, and not the same ones in every release. */
function plain(text: string): string {
  return text.replace(/\s*–\s*/gu, "–").replace(/\s/gu, " ");
}

function say(text: string, lang: Lang = "en"): string {
  const reading = parseEdtf(text);
  if (!reading.ok) throw new Error(reading.error);
  return plain(sayWhen(reading.value, WORDS[lang]));
}

test.each([
  ["2019-04-05", "5 April 2019"],
  ["2019-04", "April 2019"],
  ["2019", "2019"],
  ["2019-04-04/2019-04-06", "4–6 April 2019"],
  ["2019-03-30/2019-04-02", "30 March–2 April 2019"],
  ["2019-04/2019-06", "April–June 2019"],
  ["2018/2019", "2018–2019"],
  ["../2019-04-05", "up to 5 April 2019"],
  ["/2019-04-05", "up to 5 April 2019"],
  ["2019-04-05/..", "from 5 April 2019 on"],
  ["2019-04-05/", "from 5 April 2019 on"],
  ["../..", "at a time not given"],
  ["2019-04-05~", "about 5 April 2019"],
  ["2019-04-04~/2019-04-06~", "about 4–6 April 2019"],
  ["2019-04-05?", "perhaps 5 April 2019"],
  ["2019-04-05%", "perhaps about 5 April 2019"],
  ["../2019-04-05~", "up to about 5 April 2019"],
  ["2019-04-05T10:30", "5 Apr 2019, 10:30"],
  ["2019-04-05T00:00", "5 Apr 2019, 00:00"],
  ["2019-04-05T10:30:15", "5 Apr 2019, 10:30:15"],
  ["2019-04-05T10:30/2019-04-05T11:00", "5 Apr 2019, 10:30–11:00"],
  ["201X", "2010–2019"],
  ["19XX", "1900–1999"],
  ["2019-04-XX", "April 2019"],
  ["[2019-04-04,2019-04-06]", "some time within 4–6 April 2019"],
  ["[..2019-04-04]", "up to 4 April 2019"],
  ["-0043", "44 BC"],
  ["0000", "1 BC"],
])("%s is said as %s", (text, said) => {
  expect(say(text)).toBe(said);
});

test.each([
  ["2019-04-05T10:30Z", "5 Apr 2019, 10:30 (UTC+00:00)"],
  ["2019-04-05T10:30-03:30", "5 Apr 2019, 10:30 (UTC−03:30)"],
  ["2019-04-05T10:30Z/2019-04-05T11:00Z", "5 Apr 2019, 10:30–11:00 (UTC+00:00)"],
  ["2019-04-05T10:30Z/2019-04-05T14:00+02:00", "5 Apr 2019, 10:30–12:00 (UTC+00:00)"],
  ["../2019-04-05T10:30+05:00", "up to 5 Apr 2019, 10:30 (UTC+05:00)"],
  ["2019-04-05T10:30Z/2019-04-06", "5–6 April 2019"],
])("%s, whose offset may not be the zone's, is said as %s", (text, said) => {
  expect(say(text)).toBe(said);
});

test.each([
  ["2019-04-05", "5 أبريل 2019", "5 апреля 2019 г."],
  ["2019-04-04~/2019-04-06~", "نحو 4–6 أبريل 2019", "примерно 4–6 апреля 2019 г."],
  ["../2019-04-05", "حتى 5 أبريل 2019", "не позднее 5 апреля 2019 г."],
  ["2019-04-05/..", "بدءًا من 5 أبريل 2019", "начиная с 5 апреля 2019 г."],
  ["../..", "في وقت غير مذكور", "время не указано"],
  ["201X", "2010–2019", "2010–2019"],
])("%s is said in Arabic and Russian", (text, arabic, russian) => {
  expect(say(text, "ar").replace(/\p{Cf}/gu, "")).toBe(arabic);
  expect(say(text, "ru")).toBe(russian);
});

test.each([
  ["2019-04-05T00:00", "2019-04-06T00:00", "5 Apr 2019"],
  ["2019-04-04T00:00", "2019-04-07T00:00", "4–6 Apr 2019"],
  ["2019-04-05T10:30", "2019-04-05T12:00", "5 Apr 2019, 10:30–12:00"],
  ["2019-04-05T10:30", "2019-04-06T00:00", "5 Apr 2019, 10:30–6 Apr 2019, 00:00"],
])("the stretch from %s to %s is said as %s", (from, to, said) => {
  expect(plain(sayRange(at(from), at(to), zone, en))).toBe(said);
});

test("a stretch that is open on a side is said up to its last day, or from its first", () => {
  expect(plainSpaces(sayRange(-Infinity, at("2019-04-06T00:00"), zone, en))).toBe(
    "up to 5 Apr 2019",
  );
  expect(plainSpaces(sayRange(-Infinity, at("2019-04-06T10:30"), zone, en))).toBe(
    "up to 6 Apr 2019, 10:30",
  );
  expect(plainSpaces(sayRange(at("2019-04-06T00:00"), Infinity, zone, en))).toBe(
    "from 6 Apr 2019 on",
  );
  expect(plainSpaces(sayRange(at("2019-04-06T10:30"), Infinity, zone, en))).toBe(
    "from 6 Apr 2019, 10:30 on",
  );
  expect(plainSpaces(sayRange(-Infinity, Infinity, zone, en))).toBe("at a time not given");
});

test("a date stays on one line, and a time may go to the next", () => {
  const day = parseEdtf("2019-04-06");
  expect(day.ok && sayWhen(day.value, en)).toBe("6\u00a0April\u00a02019");
  expect(sayMoment(Date.parse("2019-04-05T00:00Z"), zone, LOCALES.en)).toBe(
    "5\u00a0Apr\u00a02019, 02:00",
  );
});

test.each([
  ["Libya, 6 April 2019", "Libya, 6\u00a0April\u00a02019"],
  ["Saturday, 6 April. Nobody says", "Saturday, 6\u00a0April. Nobody says"],
  ["Суббота, 6 апреля 2019 года", "Суббота, 6\u00a0апреля\u00a02019\u00a0года"],
  ["ليبيا، 6 أبريل 2019", "ليبيا، 6\u00a0أبريل\u00a02019"],
  ["No number at all", "No number at all"],
])("a number in free words stays with its word: %s", (words, kept) => {
  expect(keepNumbersTogether(words)).toBe(kept);
});

test("a moment is said to the minute, or to the day where it is midnight in Libya", () => {
  expect(plainSpaces(sayMoment(at("2019-04-05T00:00"), zone, LOCALES.en))).toBe("5 Apr 2019");
  expect(plainSpaces(sayMoment(Date.parse("2019-04-05T00:00Z"), zone, LOCALES.en))).toBe(
    "5 Apr 2019, 02:00",
  );
});

test("midnight is seen also where the clocks went by the sun, minutes and seconds from UTC", () => {
  for (let year = 1880; year < 1921; year++)
    expect(plainSpaces(sayMoment(zone.fromCivil(Date.UTC(year, 5, 1)), zone, LOCALES.en))).toBe(
      `1 Jun ${year}`,
    );
});

test("the offset is the one in force in the middle of what is shown", () => {
  const april = toInterval(at("2019-04-04T00:00"), at("2019-04-06T00:00"));
  expect(sayOffset(zone, april)).toBe("UTC+02:00");
  // Libya's clocks went forward at the end of March 2013: the stretch begins before that, and ends after.
  const [winter, spring, summer] = ["2013-02-01", "2013-04-10", "2013-09-01"].map(Date.parse);
  expect(sayOffset(zone, toInterval(winter ?? 0, spring ?? 0))).toBe("UTC+01:00");
  expect(sayOffset(zone, toInterval(winter ?? 0, summer ?? 0))).toBe("UTC+02:00");
});

test("numbers have the language's separators", () => {
  expect(sayNumber(1234.5, en.locale)).toBe("1,234.5");
  expect(plain(sayNumber(12345, ru.locale))).toBe("12 345");
});

const OWN_ZONE = process.env.TZ;
afterEach(() => {
  if (OWN_ZONE === undefined) delete process.env.TZ;
  else process.env.TZ = OWN_ZONE;
});

test.each(["UTC", "Asia/Tokyo", "America/Los_Angeles", "Pacific/Kiritimati"])(
  "a device in %s says the same",
  (device) => {
    process.env.TZ = device;
    expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(device);
    for (const words of [en, ar, ru])
      for (const ms of [at("2019-04-05T10:30"), at("2019-04-05T23:59"), at("2019-12-31T22:30")]) {
        const format = new Intl.DateTimeFormat(words.locale, {
          ...{ day: "numeric", month: "short", year: "numeric" },
          ...{ hour: "2-digit", minute: "2-digit", hourCycle: "h23" },
          timeZone: "Africa/Tripoli",
        });
        expect(plainSpaces(sayMoment(ms, zone, words.locale))).toBe(plainSpaces(format.format(ms)));
        expect(plainSpaces(sayRange(ms, ms + 5_400_000, zone, words))).toBe(
          plainSpaces(format.formatRange(ms, ms + 5_400_000)),
        );
      }
    expect(say("2019-04-05")).toBe("5 April 2019");
    expect(say("2019-04-05T10:30")).toBe("5 Apr 2019, 10:30");
    expect(plainSpaces(sayRange(at("2019-04-05T00:00"), at("2019-04-06T00:00"), zone, en))).toBe(
      "5 Apr 2019",
    );
  },
);

test.each(["en", "ar", "ru"] as const)(
  "in %s a range breaks after its dash alone, and no line begins with a space that shows",
  (lang) => {
    const { zone } = SHIPPED;
    const range = breakAfterDash(sayRange(0, 1_000_000_000_000, zone, WORDS[lang]));
    expect(range).toMatch(/\S[\u00a0\u202f][–—][\u00a0 ]\S/u);
    expect(range).not.toContain("\u2009");
  },
);

test.each([
  ["Y-13800000000", "13.8 billion BC"],
  ["Y-300000", "300 thousand BC"],
  ["Y-300001", "300,002 BC"],
  ["Y17E8", "1.7 billion"],
  ["Y-540000000~", "about 540 million BC"],
  ["Y171010000S3", "171 million"],
])("a year that no Date holds, %s, is said as it is written", (text, said) => {
  expect(say(text)).toBe(said);
});

test("a year that no Date holds is said in each language with its own era", () => {
  expect(say("Y-13800000000", "ru")).toBe("13,8 миллиарда г. до н. э.");
  expect(say("Y-13800000000", "ar")).toBe("13,8 مليار ق.م");
});

test("a stretch of the axis that ends where Dates end is said by its other end", () => {
  const stretch = toInterval(-8.64e15, at("2019-04-06T00:00"));
  expect(plain(sayRange(stretch.start, stretch.end, zone, en))).toBe("up to 5 Apr 2019");
});
