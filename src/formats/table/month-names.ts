/** Months by their names in the five languages that tables are read in, long, short and as they stand in a date. */

const LANGUAGES = ["en", "fr", "es", "ru", "ar-EG", "ar-SY", "ar-DZ"];

let known: ReadonlyMap<string, number> | null = null;

/** @param name any case, a full stop at its end allowed @returns 1 to 12; null for another word */
export function monthNamed(name: string): number | null {
  known ??= namesOfMonths();
  return known.get(fold(name)) ?? null;
}

function fold(name: string): string {
  return name
    .toLowerCase()
    .replace(/[.\u200e\u200f]/g, "")
    .normalize("NFD")
    .replace(/\p{Script=Latin}\p{M}+/gu, (letter) => letter.slice(0, 1))
    .normalize("NFC");
}

function namesOfMonths(): ReadonlyMap<string, number> {
  const names = new Map<string, number>([
    ["sept", 9],
    ["setiembre", 9],
    ["мая", 5],
  ]);
  for (const language of LANGUAGES)
    for (const month of ["long", "short"] as const)
      for (const options of [{ month }, { month, day: "numeric" }] as const) {
        const format = new Intl.DateTimeFormat(language, { ...options, timeZone: "UTC" });
        for (let at = 0; at < 12; at++) {
          const parts = format.formatToParts(Date.UTC(2019, at, 15));
          const name = parts.find(({ type }) => type === "month")?.value ?? "";
          if (/\p{L}/u.test(name)) names.set(fold(name), at + 1);
        }
      }
  return names;
}
