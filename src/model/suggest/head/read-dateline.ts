/** A dateline: town, day, agency and a dash, in the order that its agency likes. */

/** In code units of the line. */
export interface LinePart {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

export interface Dateline {
  readonly place: LinePart | null;
  readonly publisher: LinePart | null;
}

const NAME = "[\\p{L}\\p{M}][\\p{L}\\p{M}'’.& -]{1,48}?";
const TOWN = `(?<place>${NAME}(?:,\\s*${NAME})?)`;
/** "March 13", "6 апреля", "4 أبريل 2019", with a weekday before it. */
const DAY =
  "(?:[\\p{L}.]+,?\\s+)?(?:\\d{1,2}(?:st|nd|rd|th)?\\s+\\p{L}+\\.?|\\p{L}+\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?)(?:,?\\s+\\d{4})?(?:\\s*(?:года|г)\\.?)?";
const AGENCY = "(?<agency>[\\p{L}\\p{M}][^()/]{1,60})";

const SHAPES: readonly RegExp[] = [
  // MARROWGATE, March 13 (Northern Wire) —
  new RegExp(`^${TOWN},\\s+${DAY}\\.?\\s*[(/]${AGENCY}[)/]\\s*\\.?\\s*[—–-]*`, "u"),
  // TRIPOLI, April 6. /AGENCY/.   МОСКВА, 6 апреля. /ТАСС/.   MOSCOW, April 6 - AGENCY.
  new RegExp(`^${TOWN},\\s+${DAY}\\.?\\s*[—–-]\\s*${AGENCY}\\.\\s`, "u"),
  // Osterby, 4 May 2021 –
  new RegExp(`^${TOWN},\\s+${DAY}\\s*[—–:-]\\s`, "u"),
  // KESSEL CITY (Reuters) -   طرابلس (رويترز) -
  new RegExp(`^${TOWN}\\s*[(/]${AGENCY}[)/]\\s*[—–:-]`, "u"),
  // طرابلس 4 أبريل (وكالة) -
  new RegExp(`^${TOWN}\\s+${DAY}\\s*[(/]${AGENCY}[)/]\\s*\\.?\\s*[—–:-]`, "u"),
  // (Reuters) -
  new RegExp(`^[(/]${AGENCY}[)/]\\s*[—–:-]`, "u"),
];

/** @param line without blanks at its ends */
export function readDateline(line: string): Dateline | null {
  for (const shape of SHAPES) {
    const match = shape.exec(line);
    if (!match) continue;
    const { place, agency } = match.groups ?? {};
    if (place && place.split(/\s+/u).length > 6) continue;
    return {
      place: place ? { ...partAt(line, place, 0), value: toTown(place) } : null,
      publisher: agency ? partAt(line, agency.trim(), (place ?? "").length) : null,
    };
  }
  return null;
}

function partAt(line: string, value: string, from: number): LinePart {
  const start = line.indexOf(value, from);
  return { value, start, end: start + value.length };
}

/** "KESSEL CITY, Arvenia" is Kessel City. */
function toTown(place: string): string {
  const town = place.split(",")[0]?.trim() ?? "";
  if (town !== town.toUpperCase() || town === town.toLowerCase()) return town;
  return town
    .toLowerCase()
    .replace(/(^|[\s'’-])(\p{L})/gu, (_, before, letter: string) => before + letter.toUpperCase());
}
