/** The tables that the measuring of compose prints. */
import { table } from "../scale/print-tables.ts";
import type { Made } from "./made.ts";
import type { Opening } from "./measure-opening.ts";

/** Gestures for an event with two participants, place, time, chain and two fragments; titles apart. */
const MOST_GESTURES = 25;
/** Letters to the characters of the saved file. */
const MOST_TYPED = 0.1;
/** Milliseconds until a document of 100,000 words is open. */
const MOST_OPENING = 2000;

const verdict = (isMet: boolean) => (isMet ? "hit" : "MISS");
const percent = (ratio: number) => `${(100 * ratio).toFixed(1)} %`;

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

export function printMade(name: string, made: Made): void {
  const { events, letters, ownLetters, saved, compact, machineWork, facts, missing } = made;
  const typed = letters / saved;
  const counted = Object.entries(facts).map(([list, count]) => `${count} ${list}`);
  const rows = [
    ["", "found", "bar", ""],
    ...events.map(({ title, participants, gestures }) => [
      `${title} (${participants} took part)`,
      `${gestures}`,
      `<= ${MOST_GESTURES}`,
      // The bar is for an event with two participants.
      gestures > MOST_GESTURES && participants > 2 ? "over" : verdict(gestures <= MOST_GESTURES),
    ]),
    ["gestures in all", `${made.gestures}`, "", ""],
    ["letters typed", `${letters}`, "", ""],
    ["letters of titles, notes and reasons", `${ownLetters}`, "", ""],
    ["characters saved, those apart", `${saved}`, "", ""],
    [
      "letters to characters",
      percent(typed),
      `<= ${percent(MOST_TYPED)}`,
      verdict(typed <= MOST_TYPED),
    ],
    ["the same, white space apart", percent(letters / compact), "", ""],
    [
      "offsets, ids, digests typed",
      `${machineWork.length}`,
      "0",
      verdict(machineWork.length === 0),
    ],
  ];
  console.log(`${name}: ${counted.join(", ")}\n${table(rows)}`);
  for (const one of missing) console.log(`  MISS: ${one}`);
  console.log("");
}

export function printOpening({ words, characters, opened, marked }: Opening): void {
  const open = median(opened);
  const said = [words, characters].map((count) => count.toLocaleString("en"));
  const rows = [
    ["medians in ms", "found", "slowest", "bar", ""],
    [
      "confirmed to the whole text there",
      open,
      Math.max(...opened),
      `<= ${MOST_OPENING}`,
      verdict(open <= MOST_OPENING),
    ],
    ["key to the mark drawn", median(marked), Math.max(...marked), "", ""],
  ];
  console.log(`A document of ${said[0]} words, ${said[1]} characters\n${table(rows)}\n`);
}
