/** A made dataset of more events than can be drawn one by one, whose numbers are known beforehand. */
import { eventOf, looseFerryDataset } from "./datasets.ts";

/** How many events there are: by what is known of their place. */
export const CROWD = {
  /** All at one place. */
  market: 200,
  /** At a hundred places round it, from 1 to 15 at each. */
  villages: 100,
  governorate: 40,
  district: 12,
  /** Within 300 km of the harbour, at that distance. */
  ring: 8,
  unplaced: 30,
  /** In the north, far from all the others. */
  north: 9,
} as const;

const villageCounts = Array.from({ length: CROWD.villages }, (_, index) => 1 + (index % 15));
const atVillages = villageCounts.reduce((sum, count) => sum + count, 0);

/** Known to an area alone. */
export const AREA_ONLY = CROWD.governorate + CROWD.district;
export const ALL =
  CROWD.market + atVillages + AREA_ONLY + CROWD.ring + CROWD.unplaced + CROWD.north;

const place = (id: string, name: string, lon: number, lat: number) => ({
  id,
  name,
  kind: "city",
  lonLat: [lon, lat],
});

/** Ten rows of ten, the market in their middle; two ids are names of what every object has. */
const villages = villageCounts.map((_, index) => {
  const id = ["constructor", "toString"][index] ?? `village-${index}`;
  const [column, row] = [index % 10, Math.floor(index / 10)];
  return place(id, `Village ${index + 1}`, 137 + column * 0.3, 34.2 + row * 0.25);
});
const PLACES = [
  place("harbour", "Harbourtown", 139.7, 35.6),
  place("island", "Gull Island", 139.4, 34.7),
  place("market", "Market", 138.4, 35.4),
  place("province", "Province", 138, 36),
  place("cape", "North Cape", 141.9, 45.4),
  ...villages,
];

const PARTIES = [
  { actor: "voss", role: "party", side: 1 },
  { actor: "office", role: "party", side: 2 },
];

let made = 0;

/** Every third is between the two sides. */
function someAt(count: number, where: object, title: string): unknown[] {
  return Array.from({ length: count }, (_, index) => {
    made++;
    const day = new Date(Date.UTC(2014, 0, 1 + (made % 1500))).toISOString().slice(0, 10);
    return eventOf({
      id: `${title.toLowerCase().replaceAll(" ", "-")}-${index}`,
      title: `${title} ${index + 1}`,
      edtf: day,
      actor: index % 2 ? "voss" : "office",
      more: { where, ...(index % 3 === 0 && { participants: PARTIES }) },
    });
  });
}

export function crowdDataset() {
  made = 0;
  const point = (id: string) => ({ extent: "point", place: id, basis: "stated" });
  const area = (level: string) => ({ extent: "area", place: "province", level, basis: "stated" });
  const ring = { extent: "ring", place: "harbour", radiusKm: 300, basis: "stated" };
  const events = [
    ...someAt(CROWD.market, point("market"), "Sale"),
    ...villages.flatMap(({ id }, index) =>
      someAt(villageCounts[index] ?? 0, point(id), `Visit ${index + 1}`),
    ),
    ...someAt(CROWD.governorate, area("governorate"), "Rumour"),
    ...someAt(CROWD.district, area("district"), "Report"),
    ...someAt(CROWD.ring, ring, "Patrol"),
    ...someAt(
      CROWD.unplaced,
      { extent: "unplaced", reason: "The notice does not say where." },
      "Letter",
    ),
    ...someAt(CROWD.north, point("cape"), "Storm"),
  ];
  const { places: _, ...rest } = looseFerryDataset(events);
  const frame = [
    [136.5, 33.8],
    [140.5, 37],
  ];
  return { ...rest, title: "A crowded coast", places: PLACES, display: { frame } };
}

/** The numbers of the map's description, which must add up to the first. */
export function numbersIn(sum: string): { readonly total: number; readonly parts: number } {
  const [, total = "", rest = ""] = /^([\d,]+) events: (.*)$/u.exec(sum) ?? [];
  const number = (text: string) => Number(text.replaceAll(",", ""));
  const parts = rest.split(/, (?=\d)/u).map((part) => number(/^[\d,]+/u.exec(part)?.[0] ?? ""));
  return { total: number(total), parts: parts.reduce((all, part) => all + part, 0) };
}
