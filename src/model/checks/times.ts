/** An interval is for what lasts; one act on a day that nobody gives is a set of days. */
import { parseEdtf } from "../edtf.ts";
import { type Check, invalid, type Path } from "./check.ts";

/** What is done at once, however long it is spoken of. */
const AT_ONCE: ReadonlySet<string> = new Set(["order", "statement", "call"]);

export const checkTimes: Check = function* (dataset) {
  for (const [index, event] of dataset.events.entries()) {
    if (!AT_ONCE.has(event.kind)) continue;
    const path = ["events", index];
    if (!("accounts" in event)) yield* checkTime(event.when.edtf, [...path, "when", "edtf"]);
    else
      for (const [at, { when }] of event.accounts.entries())
        yield* checkTime(when.edtf, [...path, "accounts", at, "when", "edtf"]);
  }
};

function* checkTime(text: string, path: Path) {
  const reading = parseEdtf(text);
  if (!reading.ok || reading.value.type !== "interval") return;
  // Both ends unknown: no time is given at all.
  if (reading.value.start === "unknown" && reading.value.end === "unknown") return;
  // From ten to eleven is how long a call takes; from one day to another is not.
  if (reading.value.precision === "minute" || reading.value.precision === "second") return;
  const set = `[${text.replace("/", "..").replaceAll("....", "..")}]`;
  yield invalid(
    path,
    text,
    `a set such as ${parseEdtf(set).ok ? set : "[2019-04-04..2019-04-06]"} for one act on a day that is not known; an interval is for what lasts`,
  );
}
