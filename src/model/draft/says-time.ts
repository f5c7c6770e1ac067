/** Whether words say a time at all: a number, the name of a day or month, or a day counted from today. */

/** @param language BCP 47, of the words */
export function timeTeller(language: string): (words: string) => boolean {
  const names = namesOfTime(language);
  return (words) => {
    if (/\p{N}/u.test(words)) return true;
    const text = words.toLowerCase();
    const tokens = text.split(/[^\p{L}\p{M}]+/u).filter(Boolean);
    return [...names].some((name) =>
      isWritten(name) ? tokens.some((token) => isForm(token, name)) : text.includes(name),
    );
  };
}

/** Where words have endings and no prefixes. */
function isWritten(name: string): boolean {
  return /^[\p{Script=Latin}\p{Script=Cyrillic}]+$/u.test(name);
}

/** An ending or two letters more, as Russian has them. */
function isForm(token: string, name: string): boolean {
  if (token === name) return true;
  const stem = name.slice(0, -1);
  const isInflected = /^\p{Script=Cyrillic}{4}/u.test(stem);
  return isInflected && token.startsWith(stem) && token.length <= name.length + 2;
}

const known = new Map<string, ReadonlySet<string>>();

function namesOfTime(language: string): ReadonlySet<string> {
  const before = known.get(language);
  if (before) return before;
  const names = new Set([...calendarNames(language), ...relativeNames(language)]);
  known.set(language, names);
  return names;
}

/** A tag that no engine can read is none of a language whose names are known. */
function localeOf(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? "en";
  } catch {
    return "en";
  }
}

/** By themselves and in a date, where some languages decline them. */
function calendarNames(language: string): readonly string[] {
  const locale = localeOf(language);
  const days = [
    ...Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2019, month, 1))),
    ...Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2019, 0, day + 1))),
  ];
  const forms: readonly Intl.DateTimeFormatOptions[] = [
    { month: "long" },
    { month: "short" },
    { weekday: "long" },
    { day: "numeric", month: "long" },
  ];
  return forms.flatMap((form) => {
    const format = new Intl.DateTimeFormat(locale, { ...form, timeZone: "UTC" });
    return days.flatMap((day) =>
      format
        .formatToParts(day)
        .filter(({ type }) => type === "month" || type === "weekday")
        .map(({ value }) => value.toLowerCase().replace(/\.$/, "")),
    );
  });
}

/** "yesterday", "last week" and such. */
function relativeNames(language: string): readonly string[] {
  const format = new Intl.RelativeTimeFormat(localeOf(language), { numeric: "auto" });
  const units = ["day", "week", "month", "year"] as const;
  return units.flatMap((unit) =>
    [-1, 0, 1].map((count) => format.format(count, unit).toLowerCase()),
  );
}
