/** A profile as lines for people. */
import type { Profile, Tally } from "./profile.ts";

const FORMS: Readonly<Record<string, string>> = {
  date: "as one date",
  interval: "as an interval",
  "one-of": "as one of several",
  "all-of": "as all of several",
};

export function profileLines({ span, time, place, evidence }: Profile): readonly string[] {
  const exactness = list(time.precision, (precision) => `to the ${precision}`);
  const forms = list(time.form, (form) => FORMS[form] ?? form);
  const marks = list({
    approximate: time.approximate,
    uncertain: time.uncertain,
    "open at an end": time.openEnded,
    inferred: time.inferred,
  });
  return [
    `span      ${span.first ?? "open"} to ${span.last ?? "open"}`,
    `time      ${[exactness, forms, marks].filter(Boolean).join("; ")}`,
    `place     ${[list(place.extent), list({ inferred: place.inferred })].filter(Boolean).join("; ")}`,
    `evidence  ${list({
      "quote a document": evidence.quoted,
      "quote none": evidence.unquoted,
      "told otherwise by several sources": evidence.accounts,
    })}`,
  ];
}

/** Without what there is none of. */
function list(tally: Tally, wordOf: (word: string) => string = (word) => word): string {
  return Object.entries(tally)
    .filter(([, count]) => count > 0)
    .map(([word, count]) => `${count} ${wordOf(word)}`)
    .join(", ");
}
