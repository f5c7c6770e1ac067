/** When an event was, as several sources tell it who gainsay each other: "12 March 2024 ≠ 13 March 2024". */
import type { Edtf } from "../model/edtf.ts";
import { sayWhen } from "./dates.ts";
import type { Words } from "./en.ts";

/** @returns each time once, in the order given; a line breaks between two of them alone */
export function sayTimesApart(times: readonly Edtf[], words: Words): string {
  const said = times.map((time) => sayWhen(time, words).replaceAll(" ", "\u00a0"));
  return [...new Set(said)].join(" ≠\u00a0");
}
