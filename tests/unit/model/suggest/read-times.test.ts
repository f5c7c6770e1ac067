/** What the words of a time read as. Published on Saturday 6 April 2019. */
import { describe, expect, test } from "vitest";
import { parseEdtf } from "../../../../src/model/edtf.ts";
import type { ReadingContext, Suggestion } from "../../../../src/model/suggest/suggestion.ts";
import { pointsIn } from "../../../../src/model/suggest/text/code-points.ts";
import type { TimeWords } from "../../../../src/model/suggest/times/core.ts";
import { readTimes } from "../../../../src/model/suggest/times/read-times.ts";
import { TIMES_EN } from "../../../../src/model/suggest/words/times-en.ts";
import { loadFindDates } from "../../../../src/surfaces/compose/reading/find-dates.ts";
import { lastOf } from "./score-names.ts";

const CONTEXT: ReadingContext = {
  language: "en",
  published: "2019-04-06",
  zone: "UTC",
  known: [],
};

const finders = {
  en: await loadFindDates("en"),
};

function timesIn(
  text: string,
  words: TimeWords = TIMES_EN,
  language: keyof typeof finders = "en",
  context = CONTEXT,
): readonly Suggestion[] {
  return lastOf(
    readTimes(text, { ...context, language }, words, finders[language], pointsIn(text)),
  );
}

const brief = (times: readonly Suggestion[]) =>
  times.map(({ name, edtf, inferred = [] }) => [name, edtf, inferred.join(" ")]);

describe("English", () => {
  test.each([
    ["It began about 4 April 2019.", "about 4 April 2019", "2019-04-04~", ""],
    ["It lasted about 4 to 6 April.", "about 4 to 6 April", "2019-04-04~/2019-04-06~", "year"],
    [
      "Between 4 and 6 April a shell fell.",
      "Between 4 and 6 April",
      "[2019-04-04..2019-04-06]",
      "year",
    ],
    ["It fell on 4 or 5 April.", "4 or 5 April", "[2019-04-04,2019-04-05]", "year"],
    ["They met in early April.", "early April", "2019-04-01~/2019-04-10~", "year"],
    ["They met in mid-April 2019.", "mid-April 2019", "2019-04-11~/2019-04-20~", ""],
    ["They met in late April 2018.", "late April 2018", "2018-04-21~/2018-04-30~", ""],
    ["They left before Friday.", "before Friday", "[..2019-04-04]", "weekday"],
    ["They held it until Friday.", "until Friday", "[..2019-04-05]", "weekday"],
    ["They left after Friday.", "after Friday", "2019-04-06/..", "weekday"],
    ["They have waited since Monday.", "since Monday", "2019-04-01/..", "weekday"],
    ["The minister left this afternoon.", "this afternoon", "2019-04-06", "dateline"],
    ["They were held late this evening.", "late this evening", "2019-04-06", "dateline"],
    ["Talks begin tonight.", "tonight", "2019-04-06", "dateline"],
    ["It was built last week.", "last week", "2019-03-25/2019-03-31", "dateline"],
    ["It was built last year.", "last year", "2018", "dateline"],
    ["It was built last month.", "last month", "2019-03", "dateline"],
    ["It was built around 2013.", "around 2013", "2013~", ""],
    ["It was built in spring 2019.", "spring 2019", "2019-21", ""],
    ["Sales fell in Q2 2019.", "Q2 2019", "2019-34", ""],
    ["Sales fell in the first quarter of 2019.", "first quarter of 2019", "2019-33", ""],
    ["It was built in the 1990s.", "1990s", "199X", ""],
    ["It was built in the late 1990s.", "late 1990s", "1997~/1999~", ""],
    ["He was born possibly in 1950.", "possibly in 1950", "1950?", ""],
    ["He came possibly about 4 April 2019.", "possibly about 4 April 2019", "2019-04-04%", ""],
    [
      "It broke off at 23:59 (GMT+3) on 4 April.",
      "at 23:59 (GMT+3) on 4 April",
      "2019-04-04T23:59+03:00",
      "year",
    ],
    ["It was seen on the night of April 4.", "April 4", "2019-04-04", "year"],
    ["He spoke on Tuesday.", "on Tuesday", "2019-04-02", "weekday"],
    ["He said on Saturday that all was well.", "on Saturday", "2019-04-06", "weekday"],
    ["He will speak on Tuesday.", "on Tuesday", "2019-04-09", "weekday"],
    ["He spoke yesterday.", "yesterday", "2019-04-05", "dateline"],
    ["He spoke two days ago.", "two days ago", "2019-04-04", "dateline"],
    ["He spoke in December.", "December", "2018-12", "year"],
    [
      "From Monday to Friday they stood still.",
      "Monday to Friday",
      "2019-04-01/2019-04-05",
      "weekday",
    ],
    ["Shells fell overnight.", "overnight", null, ""],
    ["He came home for Easter.", "Easter", null, ""],
    ["It happened at noon.", "noon", null, ""],
  ])("%s", (text, name, edtf, inferred) => {
    expect(brief(timesIn(text))).toEqual([[name, edtf, inferred]]);
    if (edtf) expect(parseEdtf(edtf).ok).toBe(true);
  });

  test.each([
    "He may march on the capital now.",
    "The sun set on the second of them.",
    "Some 2000 people came; it cost 1985.50 crowns.",
    "The Thu river rose.",
    "They waited for three days.",
  ])("no time: %s", (text) => {
    expect(brief(timesIn(text))).toEqual([]);
  });

  test("a time of day belongs to the day that its sentence has named", () => {
    const times = timesIn(
      "On Friday, 5 April 2019, the quay was shut and at 22:40 it burned. It fell at 23:10.",
    );
    expect(times.map(({ edtf }) => edtf)).toEqual(["2019-04-05", "2019-04-05T22:40", null]);
  });

  test("without a day of publication what rests on it is asked", () => {
    const times = timesIn(
      "He came on Friday. He left on 4 April. He was born on 5 May 2018.",
      TIMES_EN,
      "en",
      {
        ...CONTEXT,
        published: null,
      },
    );
    expect(times.map(({ edtf }) => edtf)).toEqual([null, null, "2018-05-05"]);
  });
});

test("offsets are code points", () => {
  const text = "🚢🚢 It sank on 4 April 2019.";
  const [time] = timesIn(text);
  const { start = 0, end = 0, exact } = time?.mentions[0] ?? {};
  expect([...text].slice(start, end).join("")).toBe(exact);
});
